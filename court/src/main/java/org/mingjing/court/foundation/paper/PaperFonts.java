package org.mingjing.court.foundation.paper;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 字库 The fonts that papers are set in, named in the configuration or else those of the system, and which characters they hold. A font
 * that is missing is told when the first paper is made.
 */
@Component
class PaperFonts {

    /** What the system brings: see {@code launcher/prepare.sh}. */
    static final String PACKAGES =
            "fonts-arphic-gbsn00lp fonts-arphic-gkai00mp fonts-arphic-uming fonts-droid-fallback";

    private static final String DEBIAN = "/usr/share/fonts/truetype/";
    private static final String SONG = DEBIAN + "arphic-gbsn00lp/gbsn00lp.ttf";
    private static final String KAI = DEBIAN + "arphic-gkai00mp/gkai00mp.ttf";
    private static final String WIDE = DEBIAN + "arphic/uming.ttc";
    private static final String HEI = DEBIAN + "droid/DroidSansFallbackFull.ttf";

    /** 字体 */
    enum Face {
        /** 标题 */
        TITLE,
        /** 正文 */
        BODY,
        /** 楷体 */
        KAI,
        /** 黑体 */
        HEI,
        /** 大字库 for characters that the others lack */
        WIDE
    }

    private final Map<Face, Path> files;
    private final Map<Face, FontMetrics> known = new EnumMap<>(Face.class);

    PaperFonts(
            @Value("${mingjing.paper.fonts.title:" + SONG + "}") Path title,
            @Value("${mingjing.paper.fonts.body:" + SONG + "}") Path body,
            @Value("${mingjing.paper.fonts.kai:" + KAI + "}") Path kai,
            @Value("${mingjing.paper.fonts.hei:" + HEI + "}") Path hei,
            @Value("${mingjing.paper.fonts.wide:" + WIDE + "}") Path wide) {
        files = new EnumMap<>(
                Map.of(Face.TITLE, title, Face.BODY, body, Face.KAI, kai, Face.HEI, hei, Face.WIDE, wide));
    }

    /**
     * The file of the font.
     *
     * @throws IllegalStateException when it is not there, saying what to install
     */
    Path file(Face face) {
        Path named = files.getOrDefault(face, Path.of(""));
        Path file = face == Face.HEI && !Files.isReadable(named) ? files.getOrDefault(Face.BODY, named) : named;
        if (!Files.isReadable(file)) {
            throw new IllegalStateException("no font at " + file + ": install it (apt-get install " + PACKAGES
                    + ") or name another in mingjing.paper.fonts." + face.name().toLowerCase(Locale.ROOT));
        }
        return file;
    }

    /** Whether the system brings all that papers are set in while the configuration names nothing else. */
    static boolean installed() {
        return Stream.of(SONG, KAI, HEI, WIDE).map(Path::of).allMatch(Files::isReadable);
    }

    /** Whether all are there. */
    boolean ready() {
        return files.entrySet().stream().allMatch(one -> one.getKey() == Face.HEI || Files.isReadable(one.getValue()));
    }

    /** Whether the wide one must be at hand for this text. */
    boolean needsWide(String text) {
        return text.codePoints().anyMatch(sign -> !in(Face.BODY, sign) || !in(Face.TITLE, sign));
    }

    /** Whether there is a picture for it in any of the fonts. */
    boolean holds(int sign) {
        return (in(Face.BODY, sign) && in(Face.TITLE, sign)) || in(Face.WIDE, sign);
    }

    /** 可排之文 The text as it can be set: a character that no font holds as its code between tortoise-shell brackets. */
    String drawable(String text) {
        return text.codePoints()
                .mapToObj(sign -> holds(sign)
                        ? Character.toString(sign)
                        : "\u3014U+" + Integer.toHexString(sign).toUpperCase(Locale.ROOT) + "\u3015")
                .collect(Collectors.joining());
    }

    /** The face that sets this character: the wanted one, else the widest. */
    Face setting(Face wanted, int sign) {
        return in(wanted, sign) ? wanted : in(Face.BODY, sign) ? Face.BODY : Face.WIDE;
    }

    /** 加粗代用 Whether the face is only the body's stood in for a heavier one: it is set thicker then. */
    boolean thin(Face face) {
        return (face == Face.TITLE || face == Face.HEI) && file(face).equals(file(Face.BODY));
    }

    /** 代用字体 The faces of official documents that stand in for those of the standard, as their configuration words. */
    List<String> stoodIn() {
        return Stream.of(Face.BODY, Face.TITLE, Face.HEI)
                .filter(face -> file(face).equals(Path.of(SONG)))
                .map(face -> face.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    FontMetrics metrics(Face face) {
        synchronized (known) {
            return known.computeIfAbsent(face, one -> FontMetrics.of(file(one)));
        }
    }

    private boolean in(Face face, int sign) {
        return metrics(face).holds(sign);
    }
}
