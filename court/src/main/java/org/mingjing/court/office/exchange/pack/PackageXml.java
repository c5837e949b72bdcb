package org.mingjing.court.office.exchange.pack;

import java.nio.charset.StandardCharsets;

/** 写 XML One element a line; the same values make the same bytes. */
final class PackageXml {

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private int depth;

    /** @param attributes name and value in turn */
    PackageXml open(String name, String... attributes) {
        start(name, attributes).append(">\n");
        depth++;
        return this;
    }

    PackageXml close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
        return this;
    }

    PackageXml text(String name, String value, String... attributes) {
        start(name, attributes)
                .append('>')
                .append(escaped(value))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder start(String name, String... attributes) {
        indent().append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(depth));
    }

    /** What XML cannot hold is left out. */
    private static String escaped(String value) {
        StringBuilder safe = new StringBuilder();
        value.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\r' -> safe.append("&#13;");
                default -> {
                    boolean sign = c >= 0x20 && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
                    if (sign || c == '\n' || c == '\t') {
                        safe.appendCodePoint(c);
                    }
                }
            }
        });
        return safe.toString();
    }
}
