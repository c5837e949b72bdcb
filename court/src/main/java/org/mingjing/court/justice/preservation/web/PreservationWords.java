package org.mingjing.court.justice.preservation.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.preservation.Measure;
import org.mingjing.court.justice.preservation.MeasureState;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationState;
import org.mingjing.court.justice.preservation.Review;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Money;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeReckoner;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.LocalFees;
import org.mingjing.law.preservation.MeasureCourse;
import org.mingjing.law.preservation.PreservationTerm;
import org.mingjing.law.preservation.RulingTerm;
import org.mingjing.law.serving.StatutoryTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Component;

/** 保全的文字 How an application and a measure read on every page, and why their dates are what they are. */
@Component
public class PreservationWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final CourtCalendars calendars;
    private final Clock clock;

    PreservationWords(CourtCalendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    public static String kind(Preservation of, Text text) {
        return text.of(
                "preserve.kindAt",
                text.of("preservation.stage." + of.petition().stage()),
                text.of("preservation.kind." + of.petition().kind()));
    }

    public static Chip state(Preservation of, Text text) {
        Tone tone = switch (of.state()) {
            case PENDING, GRANTED -> Tone.WARN;
            case IN_FORCE -> Tone.GOOD;
            case REFUSED, ENDED -> Tone.PLAIN;
        };
        return Chip.of(text.of("preserve.state." + of.state().word()), tone);
    }

    public static Chip state(Measure measure, LocalDate today, Text text) {
        boolean over = measure.inForce() && measure.over(today);
        Tone tone = over ? Tone.BAD : measure.inForce() ? Tone.GOOD : Tone.PLAIN;
        return Chip.of(
                text.of(
                        over
                                ? "preserve.measure.over"
                                : "preserve.measure." + measure.state().word()),
                tone);
    }

    public static String moment(LocalDateTime at) {
        return MINUTE.format(at);
    }

    public static String money(@Nullable Money amount, Text text) {
        return amount == null ? "—" : text.of("preserve.yuan", amount.toString());
    }

    /** What is due now: the ruling, its execution, the review or the suit; null where nothing is. */
    public @Nullable Due due(Preservation of, LocalDate today) {
        WorkingCalendar calendar = calendars.of(of.court());
        String ledger = "/preservations/" + of.id() + "/ledger";
        if (of.state() == PreservationState.PENDING) {
            return of.term(calendar)
                    .map(term -> late(term)
                            ? Due.of(term.due(), today, Urgency.OVERDUE, ledger)
                            : ClockReading.due(term.due(), ClockMark.RUNNING, today, ledger))
                    .orElse(null);
        }
        LocalDate next = null;
        if (of.openReview().isPresent()) {
            next = PreservationTerm.REVIEW_DECISION
                    .after(of.openReview().get().requestedOn(), calendar)
                    .due();
        } else if (of.state() == PreservationState.GRANTED) {
            next = of.execution(calendar).map(StatutoryTerm::due).orElse(null);
        } else if (of.state() == PreservationState.IN_FORCE) {
            next = of.suitTerm(calendar).map(StatutoryTerm::due).orElse(null);
        }
        return ClockReading.due(next, ClockMark.RUNNING, today, ledger);
    }

    /** Message key of what is due now. */
    public static String dueLabel(Preservation of) {
        if (of.openReview().isPresent()) {
            return "preserve.due.review";
        }
        return switch (of.state()) {
            case PENDING -> "preserve.due.rule";
            case GRANTED -> "preserve.due.execute";
            case IN_FORCE, REFUSED, ENDED -> "preserve.due.suit";
        };
    }

    /** For a term of hours how many are left or over; null otherwise. */
    public @Nullable String hours(Preservation of, Text text) {
        if (of.state() != PreservationState.PENDING) {
            return null;
        }
        Optional<RulingTerm> term = of.term(calendars.of(of.court()));
        if (term.isEmpty()) {
            return text.of("preserve.hours.security");
        }
        if (!term.get().byHour()) {
            return null;
        }
        LocalDateTime dueAt = term.get().dueAt();
        long minutes = Duration.between(LocalDateTime.now(clock), dueAt).toMinutes();
        return text.of(
                minutes < 0 ? "preserve.hours.over" : "preserve.hours.left",
                moment(dueAt),
                Math.ceilDiv(Math.abs(minutes), 60));
    }

    private boolean late(RulingTerm term) {
        return !term.keptBy(LocalDateTime.now(clock));
    }

    /** 申请费 By 诉讼费用交纳办法 14(2): of what is preserved, 5,000 yuan at most. */
    public static FeeReckoning fee(Preservation of) {
        var ruling = of.ruling();
        Money amount = ruling != null && ruling.amount() != null
                ? ruling.amount()
                : of.petition().amount();
        return FeeReckoner.reckon(
                FeeFacts.of(
                        FeeKind.PRESERVATION, amount, of.petition().receivedAt().toLocalDate()),
                LocalFees.NONE);
    }

    /** 依据 From the application to the suit: every day this application has. */
    public LedgerView ledger(CaseCard card, Preservation of, Frame frame) {
        WorkingCalendar calendar = calendars.of(card.court());
        List<Ledger> parts = new ArrayList<>();
        of.term(calendar).map(RulingTerm::ledger).ifPresent(parts::add);
        of.execution(calendar).map(StatutoryTerm::ledger).ifPresent(parts::add);
        for (Review review : of.reviews()) {
            parts.add(PreservationTerm.REVIEW_REQUEST
                    .after(review.receivedOn(), calendar)
                    .ledger());
            parts.add(PreservationTerm.REVIEW_DECISION
                    .after(review.requestedOn(), calendar)
                    .ledger());
        }
        of.suitTerm(calendar).map(StatutoryTerm::ledger).ifPresent(parts::add);
        List<String> notes = new ArrayList<>();
        String hours = hours(of, frame.text());
        if (hours != null) {
            notes.add(hours);
        }
        return view(
                card.number() + " " + kind(of, frame.text()) + " "
                        + of.petition().target(),
                due(of, frame.today()),
                parts,
                notes,
                frame);
    }

    public LedgerView fees(CaseCard card, Preservation of, Frame frame) {
        Ledger ledger = switch (fee(of)) {
            case FeeReckoning.Charged charged -> charged.ledger();
            case FeeReckoning.Open open -> open.ledger();
            case FeeReckoning.Free free -> free.ledger();
            case FeeReckoning.Refused refused -> Ledger.EMPTY;
        };
        return view(card.number() + " " + frame.text().of("preserve.fee"), null, List.of(ledger), List.of(), frame);
    }

    public LedgerView ledger(CaseCard card, Measure measure, Frame frame) {
        Optional<MeasureCourse> course = measure.course(calendars.of(card.court()));
        List<String> notes = new ArrayList<>();
        course.ifPresent(found -> notes.add(frame.text().of("preserve.note.renewBy", found.renewBy())));
        if (course.isEmpty()) {
            notes.add(frame.text().of("preserve.note.noLength"));
        }
        return view(
                card.number() + " " + measure.asset(),
                due(measure, frame.today()),
                course.map(MeasureCourse::ledger).map(List::of).orElse(List.of()),
                notes,
                frame);
    }

    public static @Nullable Due due(Measure measure, LocalDate today) {
        LocalDate expires = measure.expiresOn();
        String ledger = "/preservation-measures/" + measure.id() + "/ledger";
        if (expires == null) {
            return null;
        }
        return measure.state() == MeasureState.IN_FORCE
                ? ClockReading.due(expires, ClockMark.RUNNING, today, ledger)
                : Due.of(expires, today, Urgency.ENDED, ledger);
    }

    private static LedgerView view(
            String subject, @Nullable Due due, List<Ledger> parts, List<String> notes, Frame frame) {
        List<LedgerLine> lines = parts.stream()
                .flatMap(part -> ClockReading.lines(part, frame.text().locale()).stream())
                .toList();
        Due shown = due == null ? null : Due.of(due.date(), frame.today(), due.urgency(), null);
        return new LedgerView(subject, shown, lines, notes, RuleSet.CURRENT.version());
    }
}
