package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;
import static org.mingjing.court.justice.cases.tables.Tables.PARTY;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.cause.Causes;

/**
 * 检索词 Finds out what the words are and looks only there. Ranges and equality instead of patterns: only those may use an index behind
 * row security.
 */
final class CaseSearch {

    private static final int SHORTEST_CAUSE = 2;
    /** e.g. 2026, the short name of the court and what follows. */
    private static final String NUMBER_WITHOUT_BRACKETS = "(19|20)\\d\\d\\p{IsHan}.*";

    private static final String LAST = "\uDBFF\uDFFF";

    private CaseSearch() {}

    static Condition matching(String typed, @Nullable CourtId court) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return DSL.noCondition();
        }
        if (words.length() <= 8 && words.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return COURT_CASE.SERIAL.eq(Integer.parseInt(words));
        }
        var number = CaseNumber.parse(words).number();
        if (number.isPresent()) {
            return COURT_CASE.NUMBER.eq(number.get().toString());
        }
        if (isOpeningBracket(words.charAt(0))) {
            return startsWith(COURT_CASE.NUMBER, tidied(words));
        }
        if (words.matches(NUMBER_WITHOUT_BRACKETS)) {
            return startsWith(COURT_CASE.NUMBER, tidied("(" + words.substring(0, 4) + ")" + words.substring(4)));
        }
        Set<String> causes = causes(words);
        if (causes.contains(words)) {
            return COURT_CASE.CAUSE.eq(words);
        }
        var parties = DSL.select(PARTY.CASE_ID).from(PARTY).where(startsWith(PARTY.NAME, words));
        Condition named = COURT_CASE.ID.in(court == null ? parties : parties.and(PARTY.COURT.eq(court.value())));
        return causes.isEmpty() ? named : named.or(COURT_CASE.CAUSE.in(causes));
    }

    /** 案由 By its name or a part of it, in whichever edition. */
    private static Set<String> causes(String words) {
        if (words.length() < SHORTEST_CAUSE) {
            return Set.of();
        }
        return Arrays.stream(CauseEdition.values())
                .filter(CauseEdition::isHeld)
                .flatMap(edition -> Causes.of(edition).all().stream())
                .map(Cause::name)
                .filter(name -> name.contains(words))
                .collect(Collectors.toSet());
    }

    private static Condition startsWith(Field<String> field, String words) {
        return field.ge(words).and(field.lt(words + LAST));
    }

    private static boolean isOpeningBracket(char c) {
        return c == '(' || c == '\uFF08' || c == '[' || c == '\u3014' || c == '\u3010';
    }

    /** The beginning of a number in the canonical form of its brackets. */
    private static String tidied(String words) {
        var tidy = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '(', '[', '\u3014', '\u3010' -> tidy.append('\uFF08');
                case ')', ']', '\u3015', '\u3011' -> tidy.append('\uFF09');
                case ' ', '\u3000' -> {}
                default -> tidy.append(c);
            }
        }
        return tidy.toString();
    }
}
