package org.mingjing.law.preservation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;

/**
 * 保全裁定期限 By when the court must have ruled on an application: before a suit and in urgent cases forty-eight hours, else five
 * days, where security was ordered from the day it was given (民诉法 103, 104; 财产保全规定 4).
 *
 * @param dueAt the moment; for a term of days the last minute of its last day
 * @param byHour counted in hours: it does not stand still on holidays
 */
@Term("保全裁定期限")
public record RulingTerm(LocalDateTime dueAt, boolean byHour, Ledger ledger) {

    private static final Citation COUNTING = Citation.of("民诉法", "85");
    private static final Citation DAYS = Citation.of("财产保全规定", "4");
    private static final Citation URGENT = Citation.of("民诉法", "103");
    private static final Citation BEFORE_SUIT = Citation.of("民诉法", "104");
    private static final Citation AS_ELSEWHERE = Citation.of("民诉法", "84");
    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final int HOURS = 48;
    private static final int FIVE = 5;

    /**
     * The term of one application.
     *
     * @param securityOrdered 责令提供担保; moves the beginning of the five days, never that of the hours
     * @param securityOn when it was given; null: not yet
     * @return empty while the five days have not begun
     */
    public static Optional<RulingTerm> of(
            PreservationKind kind,
            PreservationStage stage,
            boolean urgent,
            LocalDateTime receivedAt,
            boolean securityOrdered,
            @Nullable LocalDate securityOn,
            WorkingCalendar calendar) {
        if (stage == PreservationStage.PRE_SUIT || urgent) {
            return Optional.of(hours(kind, stage, receivedAt));
        }
        if (securityOrdered && securityOn == null) {
            return Optional.empty();
        }
        LocalDate from = securityOrdered && securityOn != null ? securityOn : receivedAt.toLocalDate();
        String event = securityOrdered ? "preservation.from.security" : "preservation.from.application";
        StatutoryTerm term = StatutoryTerm.of(Phrase.of(event), from, FIVE, DAYS, calendar);
        Ledger.Writer steps = received(kind, receivedAt);
        for (Step step : term.ledger().steps()) {
            steps.step(
                    step.code(), step.date(), step.citation(), step.arguments().toArray());
        }
        if (kind != PreservationKind.PROPERTY) {
            steps.step("preservation.byAnalogy", null, DAYS, kind.phrase());
        }
        return Optional.of(new RulingTerm(term.due().atTime(LAST_MINUTE), false, steps.ledger()));
    }

    /** The hour of receipt itself is not counted. */
    private static RulingTerm hours(PreservationKind kind, PreservationStage stage, LocalDateTime receivedAt) {
        LocalDateTime begins = receivedAt.truncatedTo(ChronoUnit.HOURS).plusHours(1);
        LocalDateTime dueAt = begins.plusHours(HOURS);
        Citation rule = stage == PreservationStage.PRE_SUIT ? BEFORE_SUIT : URGENT;
        Ledger.Writer steps = received(kind, receivedAt)
                .step("preservation.hourNotCounted", begins.toLocalDate(), COUNTING, words(begins))
                .step("preservation.hours", dueAt.toLocalDate(), rule, HOURS, words(dueAt));
        return new RulingTerm(
                dueAt,
                true,
                steps.step("preservation.hoursRun", null, rule, words(dueAt)).ledger());
    }

    private static Ledger.Writer received(PreservationKind kind, LocalDateTime receivedAt) {
        Ledger.Writer steps = Ledger.writer()
                .step(
                        "preservation.received",
                        receivedAt.toLocalDate(),
                        kind.citation(),
                        kind.phrase(),
                        words(receivedAt));
        if (kind == PreservationKind.EVIDENCE) {
            steps.step("preservation.evidenceLikewise", null, AS_ELSEWHERE);
        }
        return steps;
    }

    /** A moment as ledgers write it, e.g. 2026-11-22 10:20. */
    static String words(LocalDateTime moment) {
        return MINUTE.format(moment);
    }

    public LocalDate due() {
        return dueAt.toLocalDate();
    }

    /** Whether a ruling at this moment comes in time. */
    public boolean keptBy(LocalDateTime moment) {
        return !moment.isAfter(dueAt);
    }
}
