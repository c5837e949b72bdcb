package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** 字模尺寸 Which characters a font holds and how wide each is, in parts of its height. */
final class FontMetrics {

    private static final int LAST = 0x3FFFF;
    private static final int FINE = 10_000;

    private final BitSet signs = new BitSet(LAST);
    private final short[] widths = new short[LAST];

    private FontMetrics(TrueTypeFont font) throws IOException {
        CmapLookup pictures = font.getUnicodeCmapLookup();
        for (int sign = ' '; sign < LAST; sign++) {
            int picture = pictures.getGlyphId(sign);
            if (picture > 0) {
                signs.set(sign);
                widths[sign] = (short) Math.round((float) font.getAdvanceWidth(picture) * FINE / font.getUnitsPerEm());
            }
        }
    }

    boolean holds(int sign) {
        return signs.get(sign);
    }

    double width(int sign) {
        return (double) widths[sign] / FINE;
    }

    static FontMetrics of(Path file) {
        try (Opened opened = Opened.of(file)) {
            return new FontMetrics(opened.font());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 打开的字库 A font being read; of a collection its first. */
    record Opened(TrueTypeFont font, AutoCloseable file) implements AutoCloseable {

        static Opened of(Path file) throws IOException {
            if (!file.toString().endsWith(".ttc")) {
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
                return new Opened(font, font);
            }
            TrueTypeCollection collection = new TrueTypeCollection(file.toFile());
            List<TrueTypeFont> fonts = new ArrayList<>();
            collection.processAllFonts(fonts::add);
            return new Opened(fonts.getFirst(), collection);
        }

        @Override
        public void close() throws IOException {
            try {
                file.close();
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        }
    }
}
