package org.mingjing.law.trial;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.panel.TrialTerm;
import org.mingjing.law.trace.Ledger;

/** 发送判决书期限 By when a judgment goes out: ten days after it was pronounced in court, five in criminal cases; at once when the day was set. */
@Term("发送判决书期限")
public record SendingTerm(LocalDate due, Ledger ledger) {

    private static final int CRIMINAL_DAYS = 5;

    /** @param inCourt 当庭宣判; else 定期宣判 */
    public static SendingTerm of(CaseCategory category, boolean inCourt, LocalDate on, WorkingCalendar calendar) {
        if (!inCourt) {
            return new SendingTerm(
                    on,
                    Ledger.writer()
                            .step("conclusion.sendAtOnce", on, citation(category), on)
                            .ledger());
        }
        if (category == CaseCategory.CRIMINAL) {
            LocalDate due = calendar.rollForward(on.plusDays(CRIMINAL_DAYS));
            return new SendingTerm(
                    due,
                    Ledger.writer()
                            .step("conclusion.sendCriminal", due, citation(category), on, due)
                            .ledger());
        }
        TrialTerm term = TrialTerm.of("NODE-SERVE", on, calendar);
        return new SendingTerm(term.due(), term.ledger());
    }

    /** Where it stands. */
    public static Citation citation(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "202");
            case ADMINISTRATIVE -> Citation.of("行诉法", "80");
            default -> Citation.of("民诉法", "151");
        };
    }
}
