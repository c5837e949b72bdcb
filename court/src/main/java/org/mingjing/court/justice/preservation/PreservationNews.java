package org.mingjing.court.justice.preservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseHolders;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.PreservationTerm;
import org.mingjing.law.preservation.RulingTerm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 保全消息 Writes what happened into the log of the case and tells what is owed now. Called inside CourtBoundary. */
@Component
class PreservationNews {

    /** 届满前三十日 From here on the renewal of a measure is somebody's work. */
    static final int EARLY = 30;
    /** 届满前七日 The last days for the applicant's request (财产保全规定 18). */
    static final int LATE = 7;

    private final CaseHolders holders;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PreservationNews(
            CaseHolders holders,
            CaseDiary diary,
            CourtCalendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holders = holders;
        this.diary = diary;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    void received(CaseCard card, Preservation made, PersonId by) {
        record(card, "received", made.petition().receivedAt().toLocalDate(), List.of(kind(made)), by);
        tell(card, made, by);
    }

    void acted(CaseCard card, Preservation before, Preservation after, PreservationAct act, LocalDate on, PersonId by) {
        record(card, word(act), on, detail(before, after, act), by);
        tell(card, after, by);
    }

    private void record(CaseCard card, String what, LocalDate on, List<String> detail, PersonId by) {
        diary.record(card, new NewEvent("preserve.event." + what, on, detail, by));
    }

    private static String word(PreservationAct act) {
        return switch (act) {
            case PreservationAct.OrderSecurity _ -> "ordered";
            case PreservationAct.WaiveSecurity _ -> "waived";
            case PreservationAct.GiveSecurity _ -> "secured";
            case PreservationAct.Rule rule -> rule.granted() ? "granted" : "refused";
            case PreservationAct.Take _ -> "taken";
            case PreservationAct.Renew _ -> "renewed";
            case PreservationAct.Lift _ -> "lifted";
            case PreservationAct.Lapse _ -> "lapsed";
            case PreservationAct.AskReview _ -> "reviewAsked";
            case PreservationAct.DecideReview _ -> "reviewed";
            case PreservationAct.Sue _ -> "sued";
            case PreservationAct.PassOn _ -> "passedOn";
        };
    }

    private static List<String> detail(Preservation before, Preservation after, PreservationAct act) {
        return switch (act) {
            case PreservationAct.OrderSecurity order ->
                List.of(kind(before), order.amount().toString());
            case PreservationAct.WaiveSecurity _, PreservationAct.Rule _ -> List.of(kind(before));
            case PreservationAct.GiveSecurity give ->
                List.of(kind(before), give.amount().toString());
            case PreservationAct.Take take -> List.of("@preservation.measure." + take.kind(), take.asset());
            case PreservationAct.Renew renew ->
                List.of(asset(after, renew.measure()), renew.until().toString());
            case PreservationAct.Lift lift ->
                List.of(asset(after, lift.measure()), "@preservation.lift." + lift.ground());
            case PreservationAct.Lapse lapse -> List.of(asset(after, lapse.measure()));
            case PreservationAct.AskReview ask -> List.of(ask.party());
            case PreservationAct.DecideReview decide ->
                List.of(decide.party(), "@preserve.outcome." + decide.outcome().word());
            case PreservationAct.Sue sue -> List.of(sue.number());
            case PreservationAct.PassOn pass -> List.of(pass.number());
        };
    }

    private static String asset(Preservation of, MeasureId measure) {
        return of.measure(measure).map(Measure::asset).orElse("");
    }

    private static String kind(Preservation of) {
        return "@preservation.kind." + of.petition().kind();
    }

    /** Everything owed on the application and on each of its measures, as of today. */
    void tell(CaseCard card, Preservation of, @Nullable PersonId by) {
        String link = "/cases/" + card.id() + "/preservation#p-" + of.id();
        events.publishEvent(DutiesTold.of(
                of.id().subject(), card.number() + " " + of.petition().target(), link, by, owing(card, of)));
        LocalDate today = LocalDate.now(clock);
        for (Measure measure : of.measures()) {
            events.publishEvent(DutiesTold.of(
                    measure.id().subject(),
                    card.number() + " " + measure.asset(),
                    link,
                    by,
                    expiry(card, of, measure, today)));
        }
    }

    private List<Owing> owing(CaseCard card, Preservation of) {
        WorkingCalendar calendar = calendars.of(card.court());
        String ledger = "/preservations/" + of.id() + "/ledger";
        List<Owing> owing = new ArrayList<>();
        var judge = holders.firstOrFiler(card, PreservationHolders.DECIDING);
        switch (of.state()) {
            case PENDING -> {
                LocalDate due = of.term(calendar).map(RulingTerm::due).orElse(null);
                owing.addAll(owe(
                        card,
                        "preservation-rule",
                        judge,
                        due == null ? "preserve.duty.security" : "preserve.duty.rule",
                        due,
                        due == null ? null : ledger));
            }
            case GRANTED ->
                owing.addAll(owe(
                        card,
                        "preservation-execute",
                        holders.firstOrFiler(card, PreservationHolders.CARRYING_OUT),
                        "preserve.duty.execute",
                        of.execution(calendar).map(term -> term.due()).orElse(null),
                        ledger));
            case IN_FORCE, REFUSED, ENDED -> {}
        }
        of.openReview()
                .ifPresent(review -> owing.addAll(owe(
                        card,
                        "preservation-review",
                        judge,
                        "preserve.duty.review",
                        PreservationTerm.REVIEW_DECISION
                                .after(review.requestedOn(), calendar)
                                .due(),
                        ledger)));
        if (of.toLift() || of.overFrozen()) {
            owing.addAll(owe(
                    card,
                    "preservation-lift",
                    judge,
                    of.toLift() ? "preserve.duty.lift" : "preserve.duty.liftPart",
                    null,
                    null));
        }
        if (of.state() == PreservationState.IN_FORCE) {
            of.suitTerm(calendar)
                    .ifPresent(term -> owing.addAll(
                            owe(card, "preservation-suit", judge, "preserve.duty.suit", term.due(), ledger)));
        }
        return owing;
    }

    /** What a revoked grant left is to be lifted, not renewed. */
    private List<Owing> expiry(CaseCard card, Preservation of, Measure measure, LocalDate today) {
        LocalDate expires = measure.expiresOn();
        if (!measure.inForce() || expires == null || expires.isAfter(today.plusDays(EARLY))) {
            return List.of();
        }
        if (!of.standing() && !expires.isBefore(today)) {
            return List.of();
        }
        String reason = expires.isBefore(today)
                ? "preserve.duty.lapsed"
                : expires.isAfter(today.plusDays(LATE)) ? "preserve.duty.renewSoon" : "preserve.duty.renewNow";
        return owe(
                card,
                "preservation-renew",
                holders.firstOrFiler(card, PreservationHolders.DECIDING),
                reason,
                expires,
                "/preservation-measures/" + measure.id() + "/ledger");
    }

    private static List<Owing> owe(
            CaseCard card,
            String kind,
            Set<PersonId> holders,
            String reason,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {
        return Owing.each(card.court(), holders, kind, reason, dueOn, explainedAt);
    }
}
