package org.mingjing.court.foundation.paper;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** 两稿比较 What changed from one version to another, line by line and sign by sign. */
public final class TextDifference {

    /** Longer lines are compared as wholes: sign by sign would tell nothing and take long. */
    private static final int LONGEST = 4_000;

    private TextDifference() {}

    /** 变动 */
    public enum Change {
        SAME,
        REMOVED,
        ADDED
    }

    /** 一段 of a line. */
    public record Segment(Change change, String text) {}

    /** 一行 */
    public record Row(boolean changed, List<Segment> segments) {
        public Row {
            segments = List.copyOf(segments);
        }
    }

    /** Every line of the two, in order. */
    public static List<Row> between(List<String> earlier, List<String> later) {
        List<Row> rows = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(earlier, later, true).getDeltas()) {
            List<String> before = delta.getSource().getLines();
            List<String> after = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                before.forEach(line -> rows.add(new Row(false, List.of(new Segment(Change.SAME, line)))));
            } else if (before.size() == after.size()) {
                for (int i = 0; i < before.size(); i++) {
                    rows.add(new Row(true, within(before.get(i), after.get(i))));
                }
            } else {
                before.forEach(line -> rows.add(new Row(true, List.of(new Segment(Change.REMOVED, line)))));
                after.forEach(line -> rows.add(new Row(true, List.of(new Segment(Change.ADDED, line)))));
            }
        }
        return rows;
    }

    private static List<Segment> within(String before, String after) {
        if (before.length() > LONGEST || after.length() > LONGEST) {
            return List.of(new Segment(Change.REMOVED, before), new Segment(Change.ADDED, after));
        }
        List<Segment> segments = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(signs(before), signs(after), true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(segments, Change.SAME, delta.getSource().getLines());
            } else {
                add(segments, Change.REMOVED, delta.getSource().getLines());
                add(segments, Change.ADDED, delta.getTarget().getLines());
            }
        }
        return segments;
    }

    private static void add(List<Segment> segments, Change change, List<String> signs) {
        if (!signs.isEmpty()) {
            segments.add(new Segment(change, String.join("", signs)));
        }
    }

    private static List<String> signs(String line) {
        return line.codePoints().mapToObj(Character::toString).toList();
    }
}
