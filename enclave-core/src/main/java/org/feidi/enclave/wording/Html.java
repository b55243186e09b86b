package org.feidi.enclave.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Writes documents as one page of HTML that needs nothing else: no script, no other file. */
final class Html {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
            div{overflow-x:auto}
            table{border-collapse:collapse}
            th,td{padding:.25rem .6rem;border-bottom:1px solid #ccc;text-align:left;vertical-align:top}
            th.n,td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
            h1,h2,h3,h4,h5,h6{line-height:1.25;overflow-wrap:anywhere}
            p,li{overflow-wrap:anywhere}
            pre{white-space:pre-wrap}
            """;

    private final Words words;
    private final StringBuilder text = new StringBuilder();

    private Html(Words words) {
        this.words = words;
    }

    static String write(ImmutableList<Block> blocks, Words words) {
        Html page = new Html(words);
        page.text
                .append("<!doctype html>\n<html lang=\"")
                .append(words.language() == Language.CHINESE ? "zh-Hans" : "en")
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(page.title(blocks))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n");
        page.blocks(blocks);
        return page.text.append("</body>\n</html>\n").toString();
    }

    /** The first heading. */
    private String title(ImmutableList<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                return escaped(words.of(heading.words()));
            }
        }
        return "";
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            element("h" + heading.level(), words.of(heading.words()));
        } else if (block instanceof Block.Paragraph paragraph) {
            element("p", words.of(paragraph.words()));
        } else if (block instanceof Block.Items list) {
            text.append("<ul>\n");
            list.items().forEach(this::item);
            text.append("</ul>\n");
        } else if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Block.Verbatim verbatim) {
            element("pre", verbatim.message().stripTrailing());
        }
    }

    private void element(String tag, String content) {
        text.append('<').append(tag).append('>').append(escaped(content));
        text.append("</").append(tag).append(">\n");
    }

    private void item(Block.Item item) {
        text.append("<li>").append(escaped(words.of(item.words())));
        if (!item.inner().isEmpty()) {
            text.append('\n');
            blocks(item.inner());
        }
        text.append("</li>\n");
    }

    private void table(Table table) {
        text.append("<div><table>\n<thead>\n<tr>");
        for (Table.Column column : table.columns()) {
            text.append("<th scope=\"col\"").append(place(column));
            text.append(escaped(words.of(column.heading()))).append("</th>");
        }
        text.append("</tr>\n</thead>\n<tbody>\n");
        for (ImmutableList<Object> row : table.rows()) {
            text.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                Table.Column column = table.columns().get(i);
                text.append("<td").append(place(column));
                text.append(escaped(words.cell(column, row.get(i)))).append("</td>");
            }
            text.append("</tr>\n");
        }
        text.append("</tbody>\n</table></div>\n");
    }

    private static String place(Table.Column column) {
        return column.kind() == Table.Kind.WORDS ? ">" : " class=\"n\">";
    }

    private static String escaped(String words) {
        return HtmlEscapers.htmlEscaper().escape(words);
    }
}
