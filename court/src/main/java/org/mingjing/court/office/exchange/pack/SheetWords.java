package org.mingjing.court.office.exchange.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.ForeignXml;
import org.mingjing.court.office.seals.stamp.StoredZip;

/** 版式文字 What can be read off an OFD sheet, so that the fields beside it can be held against it. */
public final class SheetWords {

    private static final int LARGEST_PAGE = 8 << 20;

    private static final Pattern PAGE = Pattern.compile(".*/Content\\.xml");
    private static final Pattern BLANK = Pattern.compile("\\s|\u3000");

    private SheetWords() {}

    /** @param lines of the sheet; null: it cannot be read */
    public static PackageCheck check(PackedDocument document, @Nullable List<String> lines) {
        if (lines == null) {
            return PackageCheck.failed(PackagePoint.SHEET, "unreadable");
        }
        String words = plain(String.join("", lines));
        if (words.isEmpty()) {
            return PackageCheck.remarked(PackagePoint.SHEET, "silent");
        }
        boolean title = words.contains(plain(document.title()));
        boolean number = words.contains(plain(document.number()));
        if (title && number) {
            return PackageCheck.passed(PackagePoint.SHEET);
        }
        return PackageCheck.failed(
                PackagePoint.SHEET, title ? "number" : "title", title ? document.number() : document.title());
    }

    /** What is written on it, page after page; null: it cannot be read. */
    public static @Nullable List<String> lines(byte[] ofd) {
        List<String> lines = new ArrayList<>();
        try {
            Map<String, byte[]> parts = new TreeMap<>(StoredZip.read(ofd));
            parts.forEach((name, bytes) -> {
                if (PAGE.matcher(name).matches()) {
                    if (bytes.length > LARGEST_PAGE) {
                        throw new IllegalArgumentException("too large");
                    }
                    lines.addAll(ForeignXml.texts(bytes, "TextCode"));
                }
            });
        } catch (IllegalArgumentException e) {
            return null;
        }
        return lines;
    }

    private static String plain(String text) {
        return BLANK.matcher(text).replaceAll("");
    }
}
