package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 禁则 Breaks text into lines that fill the width: no closing mark begins a line, no opening one ends it, no word is cut. */
final class LineBreaks {

    private static final List<String> MARKS = read();
    private static final String CLOSING = MARKS.get(0);
    private static final String OPENING = MARKS.get(1);
    private static final String NARROWING = MARKS.get(2);
    /** A gap wider than this part of a character is worse than a short line. */
    private static final double WIDEST_GAP = 0.35;

    /**
     * 字 One character.
     *
     * @param width in millimetres
     */
    record Sign(int code, PaperFonts.Face face, boolean thick, double width) {}

    /** 排定的字 */
    record Placed(Sign sign, double x) {}

    private LineBreaks() {}

    /**
     * Lines whose characters stand from 0 on.
     *
     * @param first indent of the first line
     * @param later indent of the others
     */
    static List<List<Placed>> lines(List<Sign> signs, double first, double later, double width) {
        List<List<Placed>> lines = new ArrayList<>();
        int start = 0;
        while (start < signs.size()) {
            double indent = lines.isEmpty() ? first : later;
            double room = width - indent;
            int end = end(signs, start, room);
            lines.add(set(signs.subList(start, end), indent, room, end == signs.size()));
            start = end;
        }
        return lines;
    }

    static double width(List<Sign> signs) {
        return signs.stream().mapToDouble(Sign::width).sum();
    }

    /** Whether a line may in no case begin at this place. */
    static boolean never(String text, int at) {
        boolean inWord = text.charAt(at) < 0x250
                && text.charAt(at - 1) < 0x250
                && Character.isLetterOrDigit(text.charAt(at))
                && Character.isLetterOrDigit(text.charAt(at - 1));
        return inWord || CLOSING.indexOf(text.charAt(at)) >= 0 || OPENING.indexOf(text.charAt(at - 1)) >= 0;
    }

    private static int end(List<Sign> signs, int start, double room) {
        double used = 0;
        int end = start;
        while (end < signs.size() && used + signs.get(end).width() <= room + 0.001) {
            used += signs.get(end).width();
            end++;
        }
        if (end == signs.size()) {
            return end;
        }
        int squeezed = squeezed(signs, start, end, room);
        if (squeezed > end) {
            return squeezed;
        }
        int lawful = end;
        while (lawful > start + 1 && !breaks(signs, lawful)) {
            lawful--;
        }
        return lawful > start + 1 ? lawful : Math.max(end, start + 1);
    }

    /** 挤进 The marks that may not begin the next line still find room when the others of this one stand closer. */
    private static int squeezed(List<Sign> signs, int start, int end, double room) {
        int after = end;
        while (after < signs.size() && closing(signs.get(after))) {
            after++;
        }
        if (after == end || !breaks(signs, after)) {
            return end;
        }
        List<Sign> line = signs.subList(start, after);
        return width(line) - spare(line) <= room ? after : end;
    }

    private static double spare(List<Sign> line) {
        return line.stream()
                .filter(LineBreaks::narrowing)
                .mapToDouble(sign -> sign.width() / 2)
                .sum();
    }

    private static boolean breaks(List<Sign> signs, int at) {
        if (at >= signs.size()) {
            return true;
        }
        Sign before = signs.get(at - 1);
        Sign after = signs.get(at);
        return !closing(after) && !in(OPENING, before) && !(word(before) && word(after));
    }

    private static List<Placed> set(List<Sign> line, double indent, double room, boolean last) {
        double extra = room - width(line);
        int gaps = line.size() - 1;
        double gap = gaps == 0 || (last && extra > 0) || extra < 0 ? 0 : extra / gaps;
        if (gaps > 0 && gap > line.getFirst().width() * WIDEST_GAP) {
            gap = 0;
        }
        double squeeze = extra < 0 ? -extra / spare(line) : 0;
        List<Placed> placed = new ArrayList<>();
        double x = indent;
        for (Sign sign : line) {
            boolean opens = in(OPENING, sign);
            double less = narrowing(sign) ? sign.width() / 2 * squeeze : 0;
            placed.add(new Placed(sign, opens ? x - less : x));
            x += sign.width() - less + gap;
        }
        return placed;
    }

    private static boolean closing(Sign sign) {
        return in(CLOSING, sign);
    }

    private static boolean narrowing(Sign sign) {
        return in(NARROWING, sign);
    }

    private static boolean in(String marks, Sign sign) {
        return marks.indexOf(sign.code()) >= 0;
    }

    private static boolean word(Sign sign) {
        return sign.code() < 0x250 && (Character.isLetterOrDigit(sign.code()) || ".-/%@_+&".indexOf(sign.code()) >= 0);
    }

    private static List<String> read() {
        try (var in = Objects.requireNonNull(LineBreaks.class.getResourceAsStream("/paper/line-marks.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
