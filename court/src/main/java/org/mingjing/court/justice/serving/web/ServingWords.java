package org.mingjing.court.justice.serving.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ErrandState;
import org.mingjing.court.justice.serving.RecordedAttempt;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Component;

/** 送达的文字 How a service reads on every page. */
@Component
public class ServingWords {

    private final CourtCalendars calendars;

    ServingWords(CourtCalendars calendars) {
        this.calendars = calendars;
    }

    public static Chip state(Errand errand, Text text) {
        Tone tone = switch (errand.state()) {
            case OWED -> Tone.WARN;
            case UNDERWAY, NOTICE -> Tone.NOTE;
            case SERVED -> Tone.GOOD;
        };
        return Chip.of(text.of("service.state." + errand.state().word()), tone);
    }

    public static String document(Errand errand, Text text) {
        return text.of("serving.document." + errand.document());
    }

    public static String ledgerOf(Errand errand) {
        return "/servings/" + errand.id() + "/ledger";
    }

    /** The day that matters now: served on, notice over on, or to be sent by; null where the law names none. */
    public static @Nullable Due due(Errand errand, LocalDate today) {
        LocalDate served = errand.effectiveOn();
        if (served != null) {
            return Due.of(served, today, Urgency.ENDED, ledgerOf(errand));
        }
        LocalDate until = errand.state() == ErrandState.NOTICE ? errand.noticeUntil() : errand.dueOn();
        return ClockReading.due(until, ClockMark.RUNNING, today, ledgerOf(errand));
    }

    /** 依据 By when it was to be sent, and what each attempt brought about. */
    public LedgerView ledger(CaseCard card, Errand errand, Frame frame) {
        Text text = frame.text();
        List<LedgerLine> lines = new ArrayList<>();
        errand.duty(card.category(), calendars.of(card.court()))
                .ifPresent(duty -> lines.addAll(ClockReading.lines(duty.ledger(), text.locale())));
        for (RecordedAttempt attempt : errand.attempts()) {
            lines.addAll(ClockReading.lines(
                    errand.effect(attempt, card.category(), calendars.of(card.court()), frame.today())
                            .ledger(),
                    text.locale()));
        }
        Due due = due(errand, frame.today());
        LocalDate trialEnd = errand.trialEndOn();
        List<String> notes = new ArrayList<>();
        if (errand.dueOn() == null) {
            notes.add(text.of("service.note.noDay"));
        }
        if (trialEnd != null && !trialEnd.equals(errand.effectiveOn())) {
            notes.add(text.of("service.note.trialEnd", trialEnd));
        }
        return new LedgerView(
                card.number() + " " + document(errand, text) + " "
                        + errand.addressee().name(),
                due == null ? null : Due.of(due.date(), frame.today(), due.urgency(), null),
                lines,
                notes,
                RuleSet.CURRENT.version());
    }
}
