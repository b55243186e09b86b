package org.feidi.enclave.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Writes documents in Markdown, as CommonMark with the tables of GitHub reads it.
 *
 * <p>All words are escaped where they would be markup at their place, the library's own and those of
 * names alike: the library's own have no markup, which a test holds of all messages. So no name
 * writes a line, a heading, an item, a cell, a link or a tag.
 */
final class Markdown {

    /** More digits begin no numbered list. */
    private static final int LONGEST_NUMBER = 9;

    private static final int DEEPEST_HEADING = 6;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private Markdown(Words words) {
        this.words = words;
    }

    static String write(ImmutableList<? extends Block> blocks, Words words) {
        Markdown markdown = new Markdown(words);
        for (Block block : blocks) {
            if (markdown.text.length() > 0) {
                markdown.text.append('\n');
            }
            markdown.block(block, "");
        }
        return markdown.text.toString();
    }

    private void block(Block block, String indent) {
        if (block instanceof Block.Heading heading) {
            text.append(indent).append("#".repeat(heading.level())).append(' ');
            text.append(heading(words.of(heading.words()))).append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            text.append(indent).append(paragraph(words.of(paragraph.words()))).append('\n');
        } else if (block instanceof Block.Items list) {
            list.items().forEach(item -> item(item, indent));
        } else if (block instanceof Table table) {
            table(table, indent);
        } else if (block instanceof Block.Verbatim verbatim) {
            verbatim.message()
                    .stripTrailing()
                    .lines()
                    .forEach(line ->
                            text.append(indent).append("    ").append(line).append('\n'));
        }
    }

    private void item(Block.Item item, String indent) {
        text.append(indent)
                .append("- ")
                .append(paragraph(words.of(item.words())))
                .append('\n');
        String deeper = indent + "  ";
        for (Block block : item.inner()) {
            if (!(block instanceof Block.Items)) {
                text.append('\n');
            }
            block(block, deeper);
        }
    }

    private void table(Table table, String indent) {
        List<Table.Column> columns = table.columns();
        text.append(indent).append('|');
        columns.forEach(column -> cell(words.of(column.heading())));
        text.append('\n').append(indent).append('|');
        columns.forEach(column -> text.append(column.kind() == Table.Kind.WORDS ? " --- |" : " ---: |"));
        text.append('\n');
        for (List<Object> row : table.rows()) {
            text.append(indent).append('|');
            for (int i = 0; i < row.size(); i++) {
                cell(words.cell(columns.get(i), row.get(i)));
            }
            text.append('\n');
        }
    }

    private void cell(String content) {
        text.append(' ').append(inline(content)).append(" |");
    }

    /** Words of a heading: number signs at their end would be taken for its end. */
    static String heading(String words) {
        String written = inline(words.strip());
        int end = written.length();
        int begin = end;
        while (begin > 0 && written.charAt(begin - 1) == '#') {
            begin--;
        }
        return begin < end && (begin == 0 || written.charAt(begin - 1) == ' ')
                ? written.substring(0, end - 1) + "\\#"
                : written;
    }

    /** Words where a block begins. */
    static String paragraph(String words) {
        String written = inline(words.strip());
        int marker = marker(written);
        return marker < 0 ? written : written.substring(0, marker) + "\\" + written.substring(marker);
    }

    /** The place of what would begin a heading, a list, a quotation or a rule; below zero if none. */
    private static int marker(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return switch (first) {
            case '#' -> {
                int end = after(text, '#');
                yield end <= DEEPEST_HEADING && endsAt(text, end) ? 0 : -1;
            }
            case '>', '=' -> 0;
            case '-' -> endsAt(text, 1) || text.charAt(1) == '-' ? 0 : -1;
            case '+' -> endsAt(text, 1) ? 0 : -1;
            case '[' -> text.length() > 2 && " xX".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ']' ? 0 : -1;
            default -> first >= '0' && first <= '9' ? afterNumber(text) : -1;
        };
    }

    private static int afterNumber(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        boolean isMarker = end <= LONGEST_NUMBER
                && end < text.length()
                && (text.charAt(end) == '.' || text.charAt(end) == ')')
                && endsAt(text, end + 1);
        return isMarker ? end : -1;
    }

    private static int after(String text, char letter) {
        int end = 0;
        while (end < text.length() && text.charAt(end) == letter) {
            end++;
        }
        return end;
    }

    private static boolean endsAt(String text, int place) {
        return place == text.length() || text.charAt(place) == ' ';
    }

    /** Words inside a line: what would be markup is escaped, and what would end the line is a space. */
    static String inline(String words) {
        StringBuilder written = null;
        for (int i = 0; i < words.length(); i++) {
            char letter = words.charAt(i);
            boolean breaks = letter < ' ' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
            if (written == null && (breaks || isMarkup(words, i))) {
                written = new StringBuilder(words.length() + 8).append(words, 0, i);
            }
            if (written != null) {
                if (!breaks && isMarkup(words, i)) {
                    written.append('\\');
                }
                written.append(breaks ? ' ' : letter);
            }
        }
        return written == null ? words : written.toString();
    }

    private static boolean isMarkup(String words, int place) {
        return switch (words.charAt(place)) {
            case '\\', '`', '*', '~', '<', '|' -> true;
            case '_' -> !isInWord(words, place);
            case '&' -> isEntity(words, place);
            case ']' -> place + 1 < words.length() && "([:".indexOf(words.charAt(place + 1)) >= 0;
            default -> false;
        };
    }

    /** A low line between letters or digits is no emphasis. */
    private static boolean isInWord(String words, int place) {
        return place > 0
                && place + 1 < words.length()
                && Character.isLetterOrDigit(words.charAt(place - 1))
                && Character.isLetterOrDigit(words.charAt(place + 1));
    }

    /** Whether a character reference, by name or number, begins here. */
    private static boolean isEntity(String words, int place) {
        int end = place + 1;
        if (end < words.length() && words.charAt(end) == '#') {
            end++;
        }
        int begin = end;
        while (end < words.length() && isAsciiLetterOrDigit(words.charAt(end))) {
            end++;
        }
        return end > begin && end < words.length() && words.charAt(end) == ';';
    }

    private static boolean isAsciiLetterOrDigit(char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
