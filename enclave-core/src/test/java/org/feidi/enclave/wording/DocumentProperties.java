package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class DocumentProperties {

    @Property
    void noNameWritesALineOfItsOwn(@ForAll("names") @Size(4) List<String> names, @ForAll Language language) {
        Locale locale = Locale.forLanguageTag(language.code());
        Document told = document(names);
        Document plain = document(List.of("甲", "乙", "丙", "丁"));

        Shape markdown = Shape.ofMarkdown(told.in(locale));
        assertThat(markdown.structure())
                .isEqualTo(Shape.ofMarkdown(plain.in(locale)).structure());
        assertThat(markdown.words()).containsExactlyElementsOf(words(names, List.of("---", "---:"), true));

        Shape html = Shape.ofHtml(told.html(locale));
        assertThat(html.structure()).isEqualTo(Shape.ofHtml(plain.html(locale)).structure());
        List<String> between = new ArrayList<>(html.words());
        assertThat(between.remove(0)).isEqualTo(names.get(0));
        assertThat(between.remove(0)).startsWith("body{");
        assertThat(between).containsExactlyElementsOf(words(names, List.of(), false));

        assertThat(Shape.csv(told.tables().get(0).csv(locale)))
                .containsExactly(List.of(names.get(0), names.get(1)), List.of(names.get(2), names.get(3)));
    }

    /** A name in every place where there may be one. */
    private static Document document(List<String> names) {
        List<Name> all = names.stream().map(Name::of).toList();
        return Document.builder()
                .heading(2, all.get(0))
                .paragraph(all.get(1))
                .block(new Block.Items(ImmutableList.of(
                        new Block.Item(
                                all.get(2),
                                ImmutableList.of(new Block.Items(ImmutableList.of(Block.Item.of(all.get(3)))))),
                        Block.Item.of(all.get(0)))))
                .block(Table.builder()
                        .words(all.get(0))
                        .numbers(all.get(1))
                        .row(all.get(2), all.get(3))
                        .build())
                .items(all)
                .build();
    }

    /** The words in reading order; lines of Markdown lose the spaces at their ends. */
    private static List<String> words(List<String> names, List<String> rules, boolean stripped) {
        List<String> words = new ArrayList<>(names);
        words.add(names.get(0));
        words.addAll(names.subList(0, 2));
        words.addAll(rules);
        words.addAll(names.subList(2, 4));
        words.addAll(names);
        return stripped ? words.stream().map(String::strip).toList() : words;
    }

    @Provide
    Arbitrary<List<String>> names() {
        return AwkwardNames.any().list().ofSize(4);
    }
}
