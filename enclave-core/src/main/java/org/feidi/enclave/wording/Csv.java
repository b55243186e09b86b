package org.feidi.enclave.wording;

import org.feidi.enclave.quantity.Money;

/** Writes tables as RFC 4180 has it. */
final class Csv {

    private Csv() {}

    static String write(Table table, Words words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < table.columns().size(); i++) {
            append(text, i, words.of(table.columns().get(i).heading()));
        }
        text.append("\r\n");
        for (var row : table.rows()) {
            for (int i = 0; i < row.size(); i++) {
                append(text, i, cell(table.columns().get(i), row.get(i), words));
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    private static String cell(Table.Column column, Object value, Words words) {
        if (value instanceof Money money && column.kind() == Table.Kind.AMOUNTS) {
            return money.toDecimal().toPlainString();
        }
        return value instanceof Signed signed ? signed.number().toPlainString() : words.cell(column, value);
    }

    /** An empty cell at the beginning is quoted, so that no line is empty. */
    private static void append(StringBuilder text, int place, String cell) {
        if (place > 0) {
            text.append(',');
        }
        if (needsQuotes(cell) || (place == 0 && cell.isEmpty())) {
            text.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            text.append(cell);
        }
    }

    private static boolean needsQuotes(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char letter = cell.charAt(i);
            if (letter == '"' || letter == ',' || letter == '\r' || letter == '\n') {
                return true;
            }
        }
        return false;
    }
}
