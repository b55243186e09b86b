package org.feidi.enclave.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Small readers of what documents are printed in, which know nothing of how they are printed: the
 * structure of a text, and the words in it.
 *
 * @param structure what a reader sees of headings, items, cells and tags, in order
 * @param words the words of each, without escapes
 */
public record Shape(List<String> structure, List<String> words) {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?: (.*))?");
    private static final Pattern ITEM = Pattern.compile("([-+*]|[0-9]{1,9}[.)])(?: (.*))?");
    private static final Pattern RULE = Pattern.compile("([-*_] *)\\1{2,}|=+|-+");
    private static final Pattern FENCE = Pattern.compile("(```|~~~).*");
    private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?][^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]+);");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /** Reads Markdown, line by line. */
    public static Shape ofMarkdown(String text) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>());
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> shape.block(line, ""));
        return shape;
    }

    private void block(String line, String before) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        String rest = line.substring(spaces);
        String place = before + (spaces == 0 ? "" : spaces + " ");
        Matcher heading = HEADING.matcher(rest);
        Matcher item = ITEM.matcher(rest);
        if (rest.startsWith("|")) {
            List<String> cells = cells(rest);
            structure.add(place + "row of " + cells.size());
            cells.forEach(cell -> inline(place + "cell", cell));
        } else if (RULE.matcher(rest).matches() || FENCE.matcher(rest).matches() || rest.startsWith(">")) {
            structure.add(place + "rule, fence or quotation");
        } else if (heading.matches()) {
            String words = String.valueOf(heading.group(2));
            inline(place + heading.group(1), words.matches("#+|.* #+") ? words + "?" : words);
        } else if (item.matches()) {
            block(String.valueOf(item.group(2)), place + item.group(1).replaceAll("[0-9]+", "n") + " ");
        } else {
            inline(place + (rest.matches("\\[[ xX]\\].*") ? "task" : "text"), rest);
        }
    }

    /** Words in a line: unescaped, with all that would be markup told as structure. */
    private void inline(String place, String line) {
        StringBuilder read = new StringBuilder();
        StringBuilder markup = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            char next = i + 1 < line.length() ? line.charAt(i + 1) : ' ';
            if (letter == '\\' && PUNCTUATION.indexOf(next) >= 0) {
                read.append(next);
                i++;
                continue;
            }
            boolean isTag = letter == '<' && (Character.isLetter(next) || "/!?".indexOf(next) >= 0);
            boolean isLink = letter == ']' && "([:".indexOf(next) >= 0;
            boolean isEntity = letter == '&'
                    && ENTITY.matcher(line).region(i, line.length()).lookingAt();
            if (isTag || isLink || isEntity || "`*~|".indexOf(letter) >= 0) {
                markup.append(letter);
            }
            read.append(letter);
        }
        structure.add(place + (markup.length() == 0 ? "" : " with " + markup));
        words.add(read.toString().strip());
    }

    /** The cells of one row of Markdown, as they are written. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < row.length(); i++) {
            if (row.charAt(i) == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(row.charAt(i));
                if (row.charAt(i) == '\\' && i + 1 < row.length()) {
                    i++;
                    cell.append(row.charAt(i));
                }
            }
        }
        return cells;
    }

    /** Reads HTML: the tags in order, and the texts between them. */
    public static Shape ofHtml(String text) {
        Shape shape = new Shape(new ArrayList<>(), new ArrayList<>());
        Matcher tag = TAG.matcher(text);
        int end = 0;
        while (tag.find()) {
            String between = text.substring(end, tag.start());
            if (!between.isBlank()) {
                shape.words.add(unescaped(between.replaceAll("\\n", "")));
            }
            shape.structure.add(tag.group());
            end = tag.end();
        }
        return shape;
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll((MatchResult entity) -> Matcher.quoteReplacement(
                        switch (entity.group(1)) {
                            case "lt" -> "<";
                            case "gt" -> ">";
                            case "amp" -> "&";
                            case "quot" -> "\"";
                            case "#39" -> "'";
                            default -> throw new IllegalArgumentException("unknown: " + entity.group());
                        }));
    }

    /** Reads CSV by RFC 4180. */
    public static List<List<String>> csv(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (quoted && letter == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == ',' || letter == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || letter != '\r') {
                cell.append(letter);
            }
        }
        return rows;
    }
}
