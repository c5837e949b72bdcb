package org.mingjing.law.appeal;

import java.time.LocalDate;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/**
 * 上诉期 Until when one party may appeal; each has its own, from the service on it.
 *
 * @param last last day; what was posted on it is in time (民诉法 85)
 */
@Term("上诉期")
public record AppealTerm(LocalDate last, Ledger ledger) {

    private static final Citation ABROAD = Citation.of("民诉法", "286");
    private static final Citation CRIMINAL = Citation.of("刑诉法", "230");
    private static final Citation CIVIL = Citation.of("民诉法", "171");
    private static final Citation ADMINISTRATIVE = Citation.of("行诉法", "85");
    private static final int DAYS_ABROAD = 30;
    private static final int CRIMINAL_JUDGMENT = 10;
    private static final int CRIMINAL_RULING = 5;

    /** Where it stands until when such a decision may be appealed. */
    public static Citation rule(CaseCategory category, boolean abroad) {
        return switch (category) {
            case CRIMINAL -> CRIMINAL;
            case ADMINISTRATIVE -> ADMINISTRATIVE;
            default -> abroad ? ABROAD : CIVIL;
        };
    }

    /**
     * @param ruling 裁定; else a judgment
     * @param abroad 在我国领域内没有住所
     */
    public static AppealTerm of(
            CaseCategory category, boolean ruling, LocalDate servedOn, boolean abroad, WorkingCalendar calendar) {
        Phrase service = Phrase.of("start.SERVICE");
        if (category == CaseCategory.CRIMINAL) {
            StatutoryTerm term = StatutoryTerm.criminal(
                    service, servedOn, ruling ? CRIMINAL_RULING : CRIMINAL_JUDGMENT, CRIMINAL, calendar);
            return new AppealTerm(term.due(), term.ledger());
        }
        if (abroad) {
            StatutoryTerm term = StatutoryTerm.of(service, servedOn, DAYS_ABROAD, ABROAD, calendar);
            return new AppealTerm(term.due(), term.ledger());
        }
        String limit = ruling ? "NODE-APPEAL-R" : "NODE-APPEAL-J";
        Due due = ClockReckoner.step(limit, servedOn, calendar);
        return new AppealTerm(due.due(), due.ledger());
    }
}
