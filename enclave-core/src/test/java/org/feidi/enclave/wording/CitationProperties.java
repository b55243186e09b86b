package org.feidi.enclave.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CitationProperties {

    private static final List<Locale> BOTH = List.of(Locale.ENGLISH, Locale.CHINESE);

    @Property
    void whatIsLeftOutLeavesNoTrace(@ForAll("citations") Citation citation) {
        for (Locale locale : BOTH) {
            assertThat(citation.in(locale)).doesNotContain("()", "（）", "Optional", "null", ", ,", "(,", "，）");
            if (citation.number().isEmpty() && citation.date().isEmpty()) {
                assertThat(citation.in(locale)).doesNotContain("(", "（");
            }
        }
    }

    @Property
    void whatIsStatedIsSaid(@ForAll("citations") Citation citation) {
        for (Locale locale : BOTH) {
            String text = citation.in(locale);
            assertThat(text).contains(citation.title().in(locale));
            citation.number().ifPresent(number -> assertThat(text).contains(number));
            citation.date().ifPresent(date -> assertThat(text).contains(date.toString()));
            citation.article().ifPresent(article -> assertThat(text).endsWith(article.in(locale)));
        }
    }

    @Property
    void withArticleChangesTheArticleAlone(@ForAll("citations") Citation citation, @ForAll("names") Name article) {
        Citation changed = citation.withArticle(article);
        assertThat(changed.article()).contains(article);
        assertThat(changed.title()).isEqualTo(citation.title());
        assertThat(changed.number()).isEqualTo(citation.number());
        assertThat(changed.date()).isEqualTo(citation.date());
        citation.article().ifPresent(old -> assertThat(changed.withArticle(old)).isEqualTo(citation));
    }

    @Provide
    Arbitrary<Citation> citations() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 20_000).map(day -> LocalDate.ofEpochDay(day));
        return Combinators.combine(names(), names().map(Name::chinese).optional(), dates.optional(), names().optional())
                .as((title, number, date, article) -> {
                    Citation.Builder builder = Citation.builder();
                    builder.title(title);
                    number.ifPresent(builder::number);
                    date.ifPresent(builder::date);
                    article.ifPresent(builder::article);
                    return builder.build();
                });
    }

    @Provide
    Arbitrary<Name> names() {
        Arbitrary<String> words = Arbitraries.strings().alpha().ofMinLength(5).ofMaxLength(8);
        return Combinators.combine(words, words).as(Name::of);
    }
}
