package org.feidi.enclave.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.feidi.enclave.operation.Costs;
import org.feidi.enclave.wording.Language;
import org.feidi.enclave.wording.Name;
import org.feidi.enclave.wording.Sentence;

/** A page of Markdown in one language: paragraphs, lists and tables. */
final class OperationPage {

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    OperationPage(Locale locale, Name title) {
        this.locale = locale;
        text.append("## ").append(title.in(locale)).append('\n');
    }

    /** Picks one of two wordings. */
    String pick(String english, String chinese) {
        return Language.of(locale) == Language.CHINESE ? chinese : english;
    }

    /** Words a value in the language of the page. */
    String word(Object value) {
        return Sentence.word(value, locale);
    }

    OperationPage heading(String english, String chinese) {
        text.append("\n### ").append(pick(english, chinese)).append('\n');
        return this;
    }

    OperationPage say(String english, String chinese) {
        text.append('\n').append(pick(english, chinese)).append('\n');
        return this;
    }

    OperationPage quote(String message) {
        text.append('\n').append(message.indent(4));
        return this;
    }

    OperationPage table(List<?> header, List<? extends List<?>> rows) {
        text.append('\n').append(row(header));
        text.append(header.stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
        rows.forEach(cells -> text.append(row(cells)));
        return this;
    }

    /** Every line of some costs with its reason. */
    OperationPage reasons(Costs costs) {
        return table(
                ImmutableList.of(pick("month", "月份"), pick("item", "项目"), pick("amount", "金额"), pick("reason", "理由")),
                costs.lines().stream()
                        .map(line -> ImmutableList.of(line.month(), line.kind(), line.amount(), line.reason()))
                        .toList());
    }

    private String row(List<?> cells) {
        return cells.stream().map(this::word).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    String end() {
        return text.toString();
    }
}
