package org.mingjing.court.foundation.files;

/** 文件名 A sender's name for a file, made harmless. */
final class FileNames {

    private static final int LONGEST = 180;

    private FileNames() {}

    /** Without folders, control characters and marks that turn the reading direction; the ending stays when it is cut. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}<>:\"|?*]", "").strip();
        if (plain.isEmpty() || plain.startsWith(".")) {
            plain = "file" + plain;
        }
        int over = plain.length() - LONGEST;
        int dot = plain.lastIndexOf('.');
        return over <= 0 || dot < over
                ? plain.substring(0, Math.min(plain.length(), LONGEST))
                : plain.substring(0, dot - over) + plain.substring(dot);
    }
}
