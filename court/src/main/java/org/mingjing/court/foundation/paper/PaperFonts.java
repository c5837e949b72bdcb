package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 字库 The fonts that papers are set in, named in the configuration or else those of the system, and which characters they hold. A font
 * that is missing is told when the first paper is made.
 */
@Component
class PaperFonts {

    /** What the system brings: see {@code launcher/prepare.sh}. */
    static final String PACKAGES = "fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-arphic-uming";

    private static final String DEBIAN = "/usr/share/fonts/truetype/";
    private static final String SONG = DEBIAN + "arphic-gbsn00lp/gbsn00lp.ttf";
    private static final String KAI = DEBIAN + "arphic-gkai00mp/gkai00mp.ttf";
    private static final String WIDE = DEBIAN + "arphic/uming.ttc";

    private static final int LAST = 0x3FFFF;

    /** 字体 */
    enum Face {
        /** 标题 */
        TITLE,
        /** 正文 */
        BODY,
        /** 楷体 */
        KAI,
        /** 大字库 for characters that the others lack */
        WIDE
    }

    private final Map<Face, Path> files;
    private final Map<Face, BitSet> held = new EnumMap<>(Face.class);

    PaperFonts(
            @Value("${mingjing.paper.fonts.title:" + SONG + "}") Path title,
            @Value("${mingjing.paper.fonts.body:" + SONG + "}") Path body,
            @Value("${mingjing.paper.fonts.kai:" + KAI + "}") Path kai,
            @Value("${mingjing.paper.fonts.wide:" + WIDE + "}") Path wide) {
        files = new EnumMap<>(Map.of(Face.TITLE, title, Face.BODY, body, Face.KAI, kai, Face.WIDE, wide));
    }

    /**
     * The file of the font.
     *
     * @throws IllegalStateException when it is not there, saying what to install
     */
    Path file(Face face) {
        Path file = Path.of(files.getOrDefault(face, Path.of("")).toString());
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("no font at " + file + ": install it (apt-get install " + PACKAGES
                    + ") or name another in mingjing.paper.fonts." + face.name().toLowerCase(java.util.Locale.ROOT));
        }
        return file;
    }

    /** Whether the system brings all that papers are set in while the configuration names nothing else. */
    static boolean installed() {
        return Stream.of(SONG, KAI, WIDE).map(Path::of).allMatch(Files::isReadable);
    }

    /** Whether all are there. */
    boolean ready() {
        return files.values().stream().allMatch(Files::isReadable);
    }

    /** Whether the wide one must be at hand for this text. */
    boolean needsWide(String text) {
        return text.codePoints().anyMatch(sign -> !in(Face.BODY, sign) || !in(Face.TITLE, sign));
    }

    /** Whether there is a picture for it in any of the fonts. */
    boolean holds(int sign) {
        return (in(Face.BODY, sign) && in(Face.TITLE, sign)) || in(Face.WIDE, sign);
    }

    private synchronized boolean in(Face face, int sign) {
        return held.computeIfAbsent(face, this::read).get(sign);
    }

    private BitSet read(Face face) {
        Path file = file(face);
        try {
            if (!file.toString().endsWith(".ttc")) {
                try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()))) {
                    return signs(font);
                }
            }
            List<BitSet> first = new ArrayList<>();
            try (TrueTypeCollection collection = new TrueTypeCollection(file.toFile())) {
                collection.processAllFonts(font -> {
                    if (first.isEmpty()) {
                        first.add(signs(font));
                    }
                });
            }
            return first.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BitSet signs(TrueTypeFont font) throws IOException {
        CmapLookup pictures = font.getUnicodeCmapLookup();
        BitSet signs = new BitSet(LAST);
        for (int sign = ' '; sign < LAST; sign++) {
            if (pictures.getGlyphId(sign) > 0) {
                signs.set(sign);
            }
        }
        return signs;
    }
}
