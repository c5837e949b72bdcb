package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.WithholdCase;
import org.mingjing.court.justice.cases.WithholdDoor;
import org.mingjing.court.justice.trial.RecusalPeople.Of;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.panel.RecusalDecider;
import org.mingjing.law.panel.RecusalRules;
import org.springframework.stereotype.Service;

/** 回避窗口 A request goes to whom the law names, is decided in three days with reasons, and reviewed once. */
@Service
public class RecusalDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final Commands commands;
    private final Cases cases;
    private final WithholdDoor door;
    private final WithholdCase withhold;
    private final CaseDiary diary;
    private final Recusals recusals;
    private final RecusalPeople who;
    private final PanelVacancy vacancy;
    private final TrialNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    RecusalDesk(
            Commands commands,
            Cases cases,
            WithholdDoor door,
            WithholdCase withhold,
            CaseDiary diary,
            Recusals recusals,
            RecusalPeople who,
            PanelVacancy vacancy,
            TrialNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.door = door;
        this.withhold = withhold;
        this.diary = diary;
        this.recusals = recusals;
        this.who = who;
        this.vacancy = vacancy;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The granted result is the id of the request. */
    public Decision<String> ask(AskRecusal command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.CASE_READ)
                        .then(card -> mayAsk(card, command))
                        .then(card -> asked(card, command)));
    }

    /** Whoever records in the case records a party's request; anybody who works on it asks for his own recusal. */
    private Decision<CaseCard> mayAsk(CaseCard card, AskRecusal command) {
        boolean own = command.askedBy().isBlank() && command.origin().who().id().equals(command.person());
        return own || cases.permits(command.origin().who(), card, Permission.CLOCK_RECORD)
                ? Decision.granted(card)
                : Decision.refused("access.notByRelation", OWN_RULE);
    }

    private Decision<String> asked(CaseCard card, AskRecusal command) {
        LocalDate on = command.origin().occurredOn();
        Citation ground = command.ground().citation(card.category());
        Of of = who.find(card, command.person(), command.assessor()).orElse(null);
        if (of == null) {
            return Decision.refused("trial.refused.nobody", ground);
        }
        if (command.reasons().isBlank() || command.reasons().length() > AskRecusal.LONGEST) {
            return Decision.refused("trial.refused.reasonsMissing", ground, AskRecusal.LONGEST);
        }
        if (command.ground().needsProof(card.category()) && !command.proof()) {
            return Decision.refused("trial.refused.proofMissing", Citation.of("刑诉解释", "33"));
        }
        if (!card.status().open()) {
            return Decision.refused("trial.refused.trialOver", RecusalRules.keepsAway(card.category()));
        }
        if (future(on)) {
            return Decision.refused("trial.refused.future", ground, on);
        }
        boolean waiting = recusals.of(card.id()).stream()
                .anyMatch(one -> one.state().open() && of.is(one.person(), one.assessor()));
        if (waiting) {
            return Decision.refused("trial.refused.recusalWaiting", RecusalRules.reviewed(card.category()));
        }
        Due term = RecusalRules.term(card.category(), on, calendars.of(card.court()));
        RecusalRequest request = new RecusalRequest(
                command.origin().clientKey(),
                card.court(),
                card.id(),
                command.person(),
                command.assessor(),
                of.target(),
                RecusalRules.decider(card.category(), of.target()),
                command.askedBy().strip(),
                command.ground(),
                command.reasons().strip(),
                on,
                command.origin().who().id(),
                RecusalState.WAITING,
                term == null ? null : term.due(),
                null,
                null,
                "",
                null,
                null,
                null,
                "",
                0);
        recusals.insert(request);
        diary.record(
                card,
                new NewEvent(
                        "trial.event.recusalAsked",
                        on,
                        List.of(of.name(), "@trial.ground." + command.ground().name()),
                        command.origin().who().id()));
        tell(card, request, command.origin().who().id());
        return Decision.granted(request.id().toString());
    }

    public Decision<String> decide(DecideRecusal command) {
        return commands.perform(
                command,
                () -> door.reach(command.origin().who(), command.caseId())
                        .then(card -> open(card, command.request(), command.revision())
                                .then(request -> decided(card, request, command))));
    }

    private Decision<RecusalRequest> open(CaseCard card, java.util.UUID id, int revision) {
        RecusalRequest request = recusals.findToChange(id)
                .filter(one -> one.caseId().equals(card.id()))
                .orElse(null);
        if (request == null) {
            return Decision.refused("trial.refused.noRequest", OWN_RULE);
        }
        return request.revision() == revision
                ? Decision.granted(request)
                : Decision.refused("trial.refused.changedMeanwhile", ONE_AT_A_TIME);
    }

    private Decision<String> decided(CaseCard card, RecusalRequest request, DecideRecusal command) {
        PersonId by = command.origin().who().id();
        LocalDate on = command.origin().occurredOn();
        Citation decider = RecusalRules.decided(card.category(), request.target());
        if (!request.state().open()) {
            return Decision.refused("trial.refused.recusalDecided", decider);
        }
        if (by.equals(request.person()) || !who.deciders(card, request).contains(by)) {
            return Decision.refused("trial.refused.decider." + request.decider().name(), decider);
        }
        if (command.reasons().isBlank() || command.reasons().length() > AskRecusal.LONGEST) {
            return Decision.refused("trial.refused.reasonsMissing", decider, AskRecusal.LONGEST);
        }
        LocalDate since = request.state() == RecusalState.REVIEW && request.reviewOn() != null
                ? request.reviewOn()
                : request.askedOn();
        if (future(on) || on.isBefore(since)) {
            return Decision.refused("trial.refused.outOfOrder", decider, since);
        }
        boolean review = request.state() == RecusalState.REVIEW;
        RecusalState next =
                command.granted() ? RecusalState.GRANTED : review ? RecusalState.UPHELD : RecusalState.REJECTED;
        if (review) {
            recusals.review(request.id(), next, on, by, command.reasons().strip());
        } else {
            recusals.decide(request.id(), next, on, by, command.reasons().strip());
        }
        diary.record(card, new NewEvent("trial.event.recusal." + next.word(), on, List.of(who.name(request)), by));
        news.tell(request.subject(), card, Set.of(by), List.of(), "");
        if (command.granted()) {
            PersonId person = request.person();
            if (person != null) {
                withhold.recuse(card, person, on, by);
            }
            vacancy.arose(cases.find(card.id()).orElseThrow(), request, by);
        }
        return Decision.granted(request.id().toString());
    }

    /** 复议 Once only; meanwhile the person goes on with the case. */
    public Decision<String> review(ReviewRecusal command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.CLOCK_RECORD)
                        .then(card -> open(card, command.request(), command.revision())
                                .then(request -> reviewed(card, request, command))));
    }

    private Decision<String> reviewed(CaseCard card, RecusalRequest request, ReviewRecusal command) {
        LocalDate on = command.origin().occurredOn();
        Citation once = RecusalRules.reviewed(card.category());
        LocalDate decidedOn = request.decidedOn();
        if (request.state() != RecusalState.REJECTED || decidedOn == null) {
            return Decision.refused("trial.refused.reviewOnce", once);
        }
        if (request.askedBy().isEmpty()) {
            return Decision.refused("trial.refused.reviewByParty", once);
        }
        if (future(on) || on.isBefore(decidedOn)) {
            return Decision.refused("trial.refused.outOfOrder", once, decidedOn);
        }
        Due term = RecusalRules.term(card.category(), on, calendars.of(card.court()));
        recusals.askReview(request.id(), on, term == null ? null : term.due());
        tell(
                card,
                recusals.find(request.id()).orElseThrow(),
                command.origin().who().id());
        return Decision.granted(request.id().toString());
    }

    private void tell(CaseCard card, RecusalRequest request, PersonId by) {
        List<PersonId> owing = who.deciders(card, request);
        String kind = request.decider() == RecusalDecider.COMMITTEE ? "trial-recusal-committee" : "trial-recusal";
        @Nullable LocalDate due = request.due();
        String link = "/recusals/" + request.id();
        news.tell(
                request.subject(),
                card,
                Set.of(by),
                TrialNews.owing(card, owing, kind, due, due == null ? null : "/cases/" + card.id() + link + "/ledger"),
                link);
    }

    private boolean future(LocalDate on) {
        return on.isAfter(LocalDate.now(clock));
    }
}
