package org.mingjing.court.foundation.paper;

import java.nio.file.Path;
import java.util.Objects;

/** 样本 A whole official document as laid out, for rooms that do something with the files; and seals drawn with the same fonts. */
@SuppressWarnings("ArrayRecordComponent")
public record LaidSample(byte[] pdf, byte[] ofd, LaidPaper.SealPlace place) {

    private static final PaperFonts FONTS = new PaperFonts(
            Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"),
            Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"),
            Path.of("/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf"),
            Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
            Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"));

    public static LaidSample whole() {
        OfficialSheets sheets = new OfficialSheets(FONTS);
        LaidPaper laid = sheets.lay(SamplePapers.whole());
        return new LaidSample(sheets.pdf(laid), sheets.ofd(laid), Objects.requireNonNull(laid.seal()));
    }

    public static byte[] seal(String around, String across) {
        return new SealDrawing(FONTS).png(around, across);
    }
}
