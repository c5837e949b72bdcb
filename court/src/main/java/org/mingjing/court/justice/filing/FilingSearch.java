package org.mingjing.court.justice.filing;

import static org.mingjing.court.justice.filing.tables.Tables.INTAKE;
import static org.mingjing.court.justice.filing.tables.Tables.LITIGANT;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Term;

/**
 * 收件簿检索 What is looked for in the register.
 *
 * @param decided those decided; else those that wait
 * @param words a number, or part of a name, of the cause or of a title; empty for all
 * @param hidden cases that the reader must not meet
 */
@Term("收件簿检索")
public record FilingSearch(CourtId court, boolean decided, String words, Set<CaseId> hidden) {

    private static final Condition OPEN = INTAKE.STATE.in(FilingState.RECEIVED.word(), FilingState.TOLD.word());
    private static final Pattern NUMBER = Pattern.compile("(?:(\\d{4})-)?(\\d{1,6})");

    public FilingSearch {
        words = words.strip();
        hidden = Set.copyOf(hidden);
    }

    Condition condition() {
        return INTAKE.COURT
                .eq(court.value())
                .and(decided ? DSL.not(OPEN) : OPEN)
                .and(matching())
                .and(
                        hidden.isEmpty()
                                ? DSL.noCondition()
                                : INTAKE.CASE_ID
                                        .isNull()
                                        .or(INTAKE.CASE_ID.ne(DSL.all(hidden.stream()
                                                .map(CaseId::value)
                                                .toArray(UUID[]::new)))));
    }

    private Condition matching() {
        if (words.isEmpty()) {
            return DSL.noCondition();
        }
        Matcher number = NUMBER.matcher(words);
        if (number.matches()) {
            Condition serial = INTAKE.SERIAL.eq(Integer.parseInt(number.group(2)));
            return number.group(1) == null ? serial : serial.and(INTAKE.YEAR.eq(Short.parseShort(number.group(1))));
        }
        Condition title = DSL.val(words)
                .contains(INTAKE.CAUSE)
                .and(INTAKE.CAUSE.ne(""))
                .and(party(DSL.val(words).contains(LITIGANT.NAME).and(LITIGANT.NAME.ne(""))));
        return INTAKE.CAUSE
                .contains(words)
                .or(party(LITIGANT.NAME.contains(words)))
                .or(title);
    }

    private static Condition party(Condition which) {
        return DSL.exists(DSL.selectOne()
                .from(LITIGANT)
                .where(LITIGANT.FILING.eq(INTAKE.ID))
                .and(which));
    }
}
