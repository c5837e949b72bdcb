package org.mingjing.law.serving;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
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

    private static final Citation ANSWERED = Citation.of("民诉法", "128");
    private static final Citation APPEALED = Citation.of("民诉法", "174");
    private static final int COPY_DAYS = 5;
    private static final int ADMINISTRATIVE_JUDGMENT = 10;

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
            case JUDGMENT -> Optional.of(judgment(category, from, inCourt, calendar));
            case ANSWER_COPY ->
                criminal ? Optional.empty() : Optional.of(term("serving.from.ANSWER_COPY", from, ANSWERED, calendar));
            case APPEAL_COPY, APPEAL_ANSWER_COPY ->
                criminal ? Optional.empty() : Optional.of(term("serving.from." + document, from, APPEALED, calendar));
            case NOTICE_TO_RESPOND, RULING, MEDIATION_STATEMENT -> Optional.empty();
        };
    }

    /**
     * 发送判决书期限 Ten days after a judgment was pronounced in court, five in criminal cases; at once when a day had been set.
     *
     * @param inCourt 当庭宣判; else 定期宣判
     */
    public static ServiceDuty judgment(
            CaseCategory category, LocalDate from, boolean inCourt, WorkingCalendar calendar) {
        Citation rule = pronounced(category);
        if (!inCourt) {
            return new ServiceDuty(
                    from,
                    Ledger.writer().step("serving.atOnce", from, rule, from).ledger());
        }
        Phrase start = Phrase.of("start.PRONOUNCEMENT");
        return switch (category) {
            case CRIMINAL -> duty(StatutoryTerm.criminal(start, from, COPY_DAYS, rule, calendar));
            case ADMINISTRATIVE -> duty(StatutoryTerm.of(start, from, ADMINISTRATIVE_JUDGMENT, rule, calendar));
            default -> clock("NODE-SERVE", from, calendar);
        };
    }

    /** Where it stands how a judgment goes out. */
    public static Citation pronounced(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "202");
            case ADMINISTRATIVE -> Citation.of("行诉法", "80");
            default -> Citation.of("民诉法", "151");
        };
    }

    private static ServiceDuty clock(String limit, LocalDate from, WorkingCalendar calendar) {
        Due due = ClockReckoner.step(limit, from, calendar);
        return new ServiceDuty(due.due(), due.ledger());
    }

    private static ServiceDuty term(String event, LocalDate from, Citation rule, WorkingCalendar calendar) {
        return duty(StatutoryTerm.of(Phrase.of(event), from, COPY_DAYS, rule, calendar));
    }

    private static ServiceDuty duty(StatutoryTerm term) {
        return new ServiceDuty(term.due(), term.ledger());
    }
}
