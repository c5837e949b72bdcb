package org.mingjing.law.hearing;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;

/**
 * 答辩期、送达期 What the other side has before it must stand before the court: fifteen days to answer, or ten days with the indictment.
 *
 * @param days after the day of service
 * @param citation of the period
 */
@Term("庭前期间")
public record AnswerPeriod(int days, Citation citation) {

    private static final int FIFTEEN = 15;
    private static final int TEN = 10;

    /**
     * The period of a case in the ordinary procedure of first instance; empty where no period of fixed length has to pass.
     *
     * <p>Not here: thirty days for a defendant without domicile in China, and 刑诉法 187 speaks of public prosecution only.
     */
    public static Optional<AnswerPeriod> of(CaseCategory category) {
        return switch (category) {
            case CIVIL -> Optional.of(new AnswerPeriod(FIFTEEN, Citation.of("民诉法", "128")));
            case ADMINISTRATIVE -> Optional.of(new AnswerPeriod(FIFTEEN, Citation.of("行诉法", "67")));
            case CRIMINAL -> Optional.of(new AnswerPeriod(TEN, Citation.of("刑诉法", "187")));
            default -> Optional.empty();
        };
    }

    /** Its last day. */
    public LocalDate ends(LocalDate servedOn, WorkingCalendar calendar) {
        return calendar.rollForward(servedOn.plusDays(days));
    }
}
