package org.mingjing.court.foundation.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 标题排列 A title in lines of whole words, shaped as a trapezoid or a diamond and never as a rectangle or an hourglass (GB/T 9704-2012, 7.3.1). */
final class TitleShape {

    private static final List<String> WORDS = read();
    private static final String ABOUT = WORDS.getFirst();
    /** Of, which ends a line and never begins one. */
    private static final String OF = "\u7684";

    private static final int CUT_WORD = 100;
    private static final int LINE = 25;
    private static final int MOST_LINES = 4;

    private TitleShape() {}

    /** @param most how many characters fill a line */
    static List<String> lines(String title, int most) {
        if (title.contains("\n")) {
            return title.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        int needed = Math.max(1, Math.ceilDiv(title.length(), most));
        if (needed > MOST_LINES) {
            return full(title, most);
        }
        List<Integer> best = List.of();
        int least = Integer.MAX_VALUE;
        int[] costs = costs(title);
        for (int count = needed; count <= Math.min(MOST_LINES, needed + 1); count++) {
            for (List<Integer> cuts : cuts(title.length(), count, most)) {
                int cost = LINE * count
                        + shape(cuts, title.length())
                        + cuts.stream().mapToInt(cut -> costs[cut]).sum();
                if (cost < least) {
                    least = cost;
                    best = cuts;
                }
            }
        }
        return split(title, best);
    }

    /** 过长的标题 No shape can be given to it: each line is filled as far as no sign stands where it never may. */
    private static List<String> full(String title, int most) {
        List<Integer> cuts = new ArrayList<>();
        int from = 0;
        while (title.length() - from > most) {
            int cut = from + most;
            while (cut > from + 1 && LineBreaks.never(title, cut)) {
                cut--;
            }
            cuts.add(cut);
            from = cut;
        }
        return split(title, cuts);
    }

    private static List<List<Integer>> cuts(int length, int count, int most) {
        List<List<Integer>> found = new ArrayList<>();
        extend(List.of(), 0, length, count, most, found);
        return found;
    }

    private static void extend(
            List<Integer> cuts, int from, int length, int count, int most, List<List<Integer>> found) {
        if (count == 1) {
            if (length - from <= most) {
                found.add(cuts);
            }
            return;
        }
        int least = Math.max(from + 2, length - (count - 1) * most);
        for (int cut = least; cut <= Math.min(from + most, length - 2); cut++) {
            List<Integer> longer = new ArrayList<>(cuts);
            longer.add(cut);
            extend(List.copyOf(longer), cut, length, count - 1, most, found);
        }
    }

    /** What it costs to begin a line at each place. */
    private static int[] costs(String title) {
        int[] costs = new int[title.length() + 1];
        for (int at = 1; at < title.length(); at++) {
            String before = title.substring(0, at);
            String after = title.substring(at);
            if (after.startsWith(OF)) {
                costs[at] += CUT_WORD;
            }
            if (before.endsWith(ABOUT)) {
                costs[at] += CUT_WORD / 2;
            }
            if (after.startsWith(ABOUT)) {
                costs[at] -= LINE - 1;
            }
            if (before.endsWith(OF)) {
                costs[at] -= 5;
            }
            if (LineBreaks.never(title, at)) {
                costs[at] += 10 * CUT_WORD;
            }
        }
        for (String word : WORDS) {
            for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
                for (int within = at + 1; within < at + word.length(); within++) {
                    costs[within] += CUT_WORD;
                }
            }
        }
        return costs;
    }

    private static int shape(List<Integer> cuts, int length) {
        List<Integer> lengths = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            lengths.add(cut - from);
            from = cut;
        }
        lengths.add(length - from);
        int cost = 0;
        for (int line = 0; line + 1 < lengths.size(); line++) {
            int difference = Math.abs(lengths.get(line) - lengths.get(line + 1));
            cost += difference == 0 ? 20 : difference == 1 ? 6 : Math.max(0, difference - 6) * 3;
        }
        for (int line = 1; line + 1 < lengths.size(); line++) {
            boolean hourglass = lengths.get(line) < lengths.get(line - 1) && lengths.get(line) < lengths.get(line + 1);
            cost += hourglass ? 2 * CUT_WORD : 0;
        }
        return cost + (lengths.getLast() < 4 && lengths.size() > 1 ? 20 : 0);
    }

    private static List<String> split(String title, List<Integer> cuts) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            lines.add(title.substring(from, cut));
            from = cut;
        }
        lines.add(title.substring(from));
        return lines;
    }

    private static List<String> read() {
        try (var in = Objects.requireNonNull(TitleShape.class.getResourceAsStream("/paper/title-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
