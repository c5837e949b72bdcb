package org.mingjing.law.serving;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;

/**
 * 送达期限 By when a paper must have been sent.
 *
 * @param due last day
 */
@Term("送达期限")
public record ServiceDuty(LocalDate due, Ledger ledger) {

    private static final Citation PRONOUNCED = Citation.of("民诉法", "151");
    private static final Citation PRONOUNCED_CRIMINAL = Citation.of("刑诉法", "202");
    private static final Citation ANSWERED = Citation.of("民诉法", "128");
    private static final Citation APPEALED = Citation.of("民诉法", "174");
    private static final int COPY_DAYS = 5;

    /**
     * The law's last day.
     *
     * @param from 立案、收到答辩状、宣判、收到上诉状 or, for a summons, the day of the hearing
     * @param inCourt 当庭宣判; a judgment pronounced on a fixed day is given at once
     * @return empty where the law names no day
     */
    public static Optional<ServiceDuty> of(
            ServiceDocument document,
            CaseCategory category,
            LocalDate from,
            boolean inCourt,
            WorkingCalendar calendar) {
        boolean criminal = category == CaseCategory.CRIMINAL;
        return switch (document) {
            case COMPLAINT_COPY -> criminal ? Optional.empty() : Optional.of(clock("NODE-COPY", from, calendar));
            case SUMMONS -> Optional.of(clock("NODE-HEAR", from, calendar));
            case JUDGMENT -> Optional.of(judgment(criminal, from, inCourt, calendar));
            case ANSWER_COPY ->
                criminal ? Optional.empty() : Optional.of(term("serving.from.ANSWER_COPY", from, ANSWERED, calendar));
            case APPEAL_COPY, APPEAL_ANSWER_COPY ->
                criminal ? Optional.empty() : Optional.of(term("serving.from." + document, from, APPEALED, calendar));
            case NOTICE_TO_RESPOND, RULING, MEDIATION_STATEMENT -> Optional.empty();
        };
    }

    private static ServiceDuty judgment(boolean criminal, LocalDate from, boolean inCourt, WorkingCalendar calendar) {
        Citation rule = criminal ? PRONOUNCED_CRIMINAL : PRONOUNCED;
        if (!inCourt) {
            return new ServiceDuty(
                    from,
                    Ledger.writer().step("serving.atOnce", from, rule, from).ledger());
        }
        if (!criminal) {
            return clock("NODE-SERVE", from, calendar);
        }
        StatutoryTerm term = StatutoryTerm.criminal(Phrase.of("start.PRONOUNCEMENT"), from, COPY_DAYS, rule, calendar);
        return new ServiceDuty(term.due(), term.ledger());
    }

    private static ServiceDuty clock(String limit, LocalDate from, WorkingCalendar calendar) {
        var due = (Due) ClockReckoner.reckon(ClockFacts.of(limit, from), calendar, from);
        return new ServiceDuty(due.due(), due.ledger());
    }

    private static ServiceDuty term(String event, LocalDate from, Citation rule, WorkingCalendar calendar) {
        StatutoryTerm term = StatutoryTerm.of(Phrase.of(event), from, COPY_DAYS, rule, calendar);
        return new ServiceDuty(term.due(), term.ledger());
    }
}
