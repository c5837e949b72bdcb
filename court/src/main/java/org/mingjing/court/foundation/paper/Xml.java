package org.mingjing.court.foundation.paper;

/** XML 文字 */
final class Xml {

    private Xml() {}

    /** As text or value of an attribute. */
    static String text(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
