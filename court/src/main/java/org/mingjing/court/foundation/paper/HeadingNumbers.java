package org.mingjing.court.foundation.paper;

/** 结构层次序数 Counts the headings of each level anew under every higher one. */
public final class HeadingNumbers {

    private final int[] counts = new int[OfficialPart.Heading.LEVELS + 1];

    /** The ordinal of the next heading of the level, as it stands before its text. */
    public String next(int level) {
        counts[level]++;
        for (int lower = level + 1; lower < counts.length; lower++) {
            counts[lower] = 0;
        }
        return OfficialWords.item(level, counts[level]);
    }
}
