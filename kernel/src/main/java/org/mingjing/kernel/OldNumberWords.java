package org.mingjing.kernel;

import java.util.List;
import java.util.Optional;

/**
 * Splits the words of a number before 2016 into the court's word and the type word: 穗中法民五终 → 穗中法, 民五终. There was no list
 * of either, so the split goes by the characters that begin a type word.
 */
record OldNumberWords(String courtWord, String typeWord) {

    /** These begin a type word wherever they stand, the earlier kind first: 刑 occurs in no court's word. */
    private static final String[] MAIN_KINDS = {"刑", "民行执"};

    /** These begin one only when none of the main kinds is there. */
    private static final String OTHER_KINDS = "商经知赔破督催调特减假监申再提抗立审仲确终初";

    /** A word before the kind that belongs to the type: trial supervision, juvenile, intellectual property. */
    private static final List<String> QUALIFIERS = List.of("审监", "少", "未", "知");

    static Optional<OldNumberWords> split(String words) {
        for (String kinds : MAIN_KINDS) {
            int start = firstKind(words, kinds, 1);
            if (start > 0) {
                return at(words, withQualifier(words, start));
            }
        }
        // The Supreme People's Court wrote no word for itself: （2013）民提字第9号.
        if (!words.isEmpty() && "刑民行执".indexOf(words.charAt(0)) >= 0) {
            return at(words, 0);
        }
        int start = firstKind(words, OTHER_KINDS, 1);
        return start > 0 ? at(words, start) : Optional.empty();
    }

    private static Optional<OldNumberWords> at(String words, int start) {
        return Optional.of(new OldNumberWords(words.substring(0, start), words.substring(start)));
    }

    private static int firstKind(String words, String kinds, int from) {
        for (int i = from; i < words.length(); i++) {
            if (kinds.indexOf(words.charAt(i)) >= 0) {
                // 惠民民初: the court's word may end in the same character; the second one begins the type.
                boolean doubled = i + 1 < words.length() && words.charAt(i + 1) == words.charAt(i);
                return doubled ? i + 1 : i;
            }
        }
        return -1;
    }

    private static int withQualifier(String words, int start) {
        for (String qualifier : QUALIFIERS) {
            int from = start - qualifier.length();
            boolean courtRemains = from > 0 || (from == 0 && qualifier.equals(CaseNumber.SPECIALISED));
            if (courtRemains && words.startsWith(qualifier, from)) {
                return from;
            }
        }
        return start;
    }
}
