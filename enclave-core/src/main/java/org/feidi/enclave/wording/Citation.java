package org.feidi.enclave.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.feidi.enclave.ValueStyle;
import org.immutables.value.Value;

/**
 * Which article of which document says so (依据).
 *
 * <p>Only the title is mandatory: what a source does not state is left out, never invented.
 *
 * <p>Example: a measure with number 财预〔2015〕92号 of 2015-06-03 and article "art. 4" reads {@code
 * Measures (财预〔2015〕92号, 2015-06-03), art. 4}.
 *
 * <p><b>Laws</b>
 *
 * <ul>
 *   <li>{@code whatIsLeftOutLeavesNoTrace}
 *   <li>{@code whatIsStatedIsSaid}
 *   <li>{@code withArticleChangesTheArticleAlone}
 * </ul>
 */
@ValueStyle
@Value.Immutable
public abstract class Citation implements Worded {

    Citation() {}

    /** {@return a citation of a whole document} */
    public static Citation of(Name title) {
        return builder().title(title).build();
    }

    /**
     * Starts a citation.
     *
     * @return a builder; the title is mandatory
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the document's title: the title in both languages} */
    public abstract Name title();

    /** {@return the document's number (文号), such as 财预〔2015〕92号: the number, if it has one} */
    public abstract Optional<String> number();

    /** {@return the date of the document: the date, if it is known} */
    public abstract Optional<LocalDate> date();

    /**
     * {@return the article, such as {@code art. 4} and {@code 第四条}, if a part of the document is
     * meant}
     */
    public abstract Optional<Name> article();

    /** Cites one article of the same document. */
    public abstract Citation withArticle(Name article);

    /** Refuses a blank number, for a document without one leaves it out, and one that is not plain. */
    @Value.Check
    void check() {
        number().ifPresent(number -> PlainText.requireNotBlank(number, "Number of document " + title()));
    }

    @Override
    public String in(Locale locale) {
        boolean chinese = Language.of(locale) == Language.CHINESE;
        List<String> identity = new ArrayList<>();
        number().ifPresent(identity::add);
        date().ifPresent(date -> identity.add(date.toString()));
        String title = title().in(locale);
        String article = article().map(part -> part.in(locale)).orElse("");
        if (chinese) {
            return "《" + title + "》" + (identity.isEmpty() ? "" : "（" + String.join("，", identity) + "）") + article;
        }
        return title
                + (identity.isEmpty() ? "" : " (" + String.join(", ", identity) + ")")
                + (article.isEmpty() ? "" : ", " + article);
    }

    /** Builds a {@link Citation}. */
    public static final class Builder extends ImmutableCitation.Builder {
        Builder() {}
    }
}
