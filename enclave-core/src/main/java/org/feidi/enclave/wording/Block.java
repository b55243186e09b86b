package org.feidi.enclave.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One part of a {@link Document}. What it says is a value, such as a sentence, a name, an amount or
 * a text, and is worded as {@link Sentence#word} does it when the document is printed.
 */
public sealed interface Block permits Block.Heading, Block.Paragraph, Block.Items, Table, Block.Verbatim {

    /**
     * What the blocks after it are about.
     *
     * @param level from 1, the title of a page, to 6
     * @param words the heading
     */
    record Heading(int level, Object words) implements Block {

        private static final int DEEPEST = 6;

        public Heading {
            checkArgument(level >= 1 && level <= DEEPEST, "Level of a heading must be 1 to 6, but is %s.", level);
            words = Words.kept(words, "words");
        }
    }

    /**
     * A text in running words.
     *
     * @param words the text
     */
    record Paragraph(Object words) implements Block {

        public Paragraph {
            words = Words.kept(words, "words");
        }
    }

    /**
     * A list, without numbers.
     *
     * @param items in reading order
     */
    record Items(ImmutableList<Item> items) implements Block {

        public Items {
            requireNonNull(items, "items");
        }
    }

    /**
     * One item of a list.
     *
     * @param words the line of the item
     * @param inner what stands below it, such as a list of its own
     */
    record Item(Object words, ImmutableList<Block> inner) {

        public Item {
            words = Words.kept(words, "words");
            requireNonNull(inner, "inner");
        }

        /** {@return an item with nothing below it} */
        public static Item of(Object words) {
            return new Item(words, ImmutableList.of());
        }
    }

    /**
     * A message as a program said it: letter for letter and line by line.
     *
     * @param message the message, of one or more lines
     */
    record Verbatim(String message) implements Block {

        public Verbatim {
            requireNonNull(message, "message");
        }
    }
}
