package org.feidi.enclave.wording;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to read: headings, paragraphs, lists and tables (文书), of which nothing is worded or
 * escaped before it is printed.
 *
 * <p>It is printed in Markdown by {@link #in}, as a page of HTML by {@link #html}, and table by table
 * as CSV by {@link Table#csv}. These three alone escape, each what means something to it.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code noNameWritesALineOfItsOwn}, nor a heading, an item, a cell or a tag; and every name
 *       reads back from Markdown, HTML and CSV as it is
 * </ul>
 *
 * @param blocks what it is made of, in reading order
 */
public record Document(ImmutableList<Block> blocks) implements Worded {

    public Document {
        requireNonNull(blocks, "blocks");
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Writes it in Markdown; every block ends with a line break, and an empty line is between two. */
    @Override
    public String in(Locale locale) {
        return Markdown.write(blocks, new Words(locale));
    }

    /**
     * Writes it as a page of HTML that stands alone: no script and no other file. The first heading
     * is its title. Simplified Chinese declares itself as {@code zh-Hans}.
     */
    public String html(Locale locale) {
        return Html.write(blocks, new Words(locale));
    }

    /** {@return the tables in reading order, also those inside lists} */
    public ImmutableList<Table> tables() {
        ImmutableList.Builder<Table> tables = ImmutableList.builder();
        addTables(blocks, tables);
        return tables.build();
    }

    private static void addTables(List<Block> blocks, ImmutableList.Builder<Table> tables) {
        for (Block block : blocks) {
            if (block instanceof Table table) {
                tables.add(table);
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addTables(item.inner(), tables));
            }
        }
    }

    /** Prints it in English Markdown. */
    @Override
    public String toString() {
        return in(Locale.ENGLISH);
    }

    /** Builds a {@link Document}, block after block. */
    public static final class Builder {

        private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();

        private Builder() {}

        /**
         * Adds a heading.
         *
         * @param level from 1 to 6
         */
        public Builder heading(int level, Object words) {
            requireNonNull(words, "words");
            return block(new Block.Heading(level, words));
        }

        /** Adds a paragraph. */
        public Builder paragraph(Object words) {
            requireNonNull(words, "words");
            return block(new Block.Paragraph(words));
        }

        /** Adds a list with one item for each value; none, if there are none. */
        public Builder items(Iterable<?> words) {
            requireNonNull(words, "words");
            List<Block.Item> items = new ArrayList<>();
            words.forEach(one -> items.add(Block.Item.of(one)));
            return items.isEmpty() ? this : block(new Block.Items(ImmutableList.copyOf(items)));
        }

        /** Adds a block. */
        public Builder block(Block block) {
            requireNonNull(block, "block");
            blocks.add(block);
            return this;
        }

        /** Adds all blocks of another document. */
        public Builder document(Document other) {
            requireNonNull(other, "other");
            blocks.addAll(other.blocks());
            return this;
        }

        /** Builds it. */
        public Document build() {
            return new Document(blocks.build());
        }
    }
}
