package org.mingjing.court.justice.serving.web.tab;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.serving.Addressee;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ErrandId;
import org.mingjing.court.justice.serving.ErrandState;
import org.mingjing.court.justice.serving.RecordedAttempt;
import org.mingjing.court.justice.serving.ServiceProof;
import org.mingjing.court.justice.serving.ServiceProofs;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.web.ServingWords;
import org.mingjing.court.justice.serving.web.tab.ServingView.AddresseeLine;
import org.mingjing.court.justice.serving.web.tab.ServingView.AttemptLine;
import org.mingjing.court.justice.serving.web.tab.ServingView.ErrandView;
import org.mingjing.court.justice.serving.web.tab.ServingView.ProofLine;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.law.serving.ServiceAdvice;
import org.mingjing.law.serving.ServiceEffect;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.mingjing.law.serving.ServiceRules;
import org.springframework.stereotype.Component;

/** 案件送达的内容 Called inside CourtBoundary. */
@Component
class ServingViews {

    private final Servings servings;
    private final Cases cases;
    private final People people;
    private final CourtCalendars calendars;
    private final ServiceProofs attached;

    ServingViews(Servings servings, Cases cases, People people, CourtCalendars calendars, ServiceProofs attached) {
        this.servings = servings;
        this.cases = cases;
        this.people = people;
        this.calendars = calendars;
        this.attached = attached;
    }

    ServingView of(CaseCard card, Actor actor, Frame frame) {
        boolean serves = actor.court().equals(card.court()) && cases.permits(actor, card, Permission.SERVING);
        List<Errand> errands = servings.of(card.id());
        Map<PersonId, String> names = people.names(errands.stream()
                .map(Errand::attempts)
                .flatMap(Collection::stream)
                .map(RecordedAttempt::by)
                .distinct()
                .toList());
        Map<ErrandId, List<ServiceProof>> proofs =
                attached.of(card.id()).stream().collect(Collectors.groupingBy(ServiceProof::errand));
        String base = "/cases/" + card.id() + "/";
        return new ServingView(
                errands.stream()
                        .map(one -> errand(card, one, serves, names, proofs, frame))
                        .toList(),
                servings.addressees(card.id()).stream()
                        .map(one -> addressee(one, serves ? base + "addressees/" + one.id() : null, frame.text()))
                        .toList(),
                serves ? List.of(Action.link(frame.text().of("service.owe"), base + "serving/new")) : List.of());
    }

    private ErrandView errand(
            CaseCard card,
            Errand errand,
            boolean serves,
            Map<PersonId, String> names,
            Map<ErrandId, List<ServiceProof>> proofs,
            Frame frame) {
        Text text = frame.text();
        ServiceAdvice advice =
                errand.state() == ErrandState.OWED ? errand.advice(card.category(), card.procedure()) : null;
        return new ErrandView(
                errand.id().toString(),
                ServingWords.document(errand, text),
                errand.addressee().name(),
                ServingWords.state(errand, text),
                ServingWords.due(errand, frame.today()),
                text.of("service.day." + errand.state().word()),
                errand.attempts().stream()
                        .map(one -> attempt(card, errand, one, serves, names, proofs, frame))
                        .toList(),
                advice == null ? null : text.of(advice.code()),
                advice == null ? null : advice.citation().toString(),
                serves ? actions(errand, frame.today(), text) : List.of());
    }

    private static List<Action> actions(Errand errand, LocalDate today, Text text) {
        String base = "/servings/" + errand.id();
        List<Action> actions = new ArrayList<>();
        switch (errand.state()) {
            case OWED ->
                actions.add(
                        Action.link(text.of("service.try"), base + "/attempt").weighing(Weight.MAIN));
            case UNDERWAY ->
                errand.underway()
                        .ifPresent(one -> actions.add(
                                Action.link(text.of("service.outcome"), base + "/attempts/" + one.no() + "/outcome")
                                        .weighing(Weight.MAIN)));
            case NOTICE -> {
                LocalDate until = errand.noticeUntil();
                actions.add(Action.link(text.of("service.close.do"), base + "/close")
                        .forbidden(
                                until != null && until.isAfter(today)
                                        ? text.of("service.whyNot.noticeRuns", until)
                                        : null));
            }
            case SERVED -> {}
        }
        return actions;
    }

    private AttemptLine attempt(
            CaseCard card,
            Errand errand,
            RecordedAttempt one,
            boolean serves,
            Map<PersonId, String> names,
            Map<ErrandId, List<ServiceProof>> proofs,
            Frame frame) {
        Text text = frame.text();
        ServiceOutcome outcome = one.what().outcome();
        LocalDate outcomeOn = one.what().outcomeOn();
        ServiceEffect effect = errand.effect(one, card.category(), calendars.of(card.court()), frame.today());
        boolean unproved = outcome != null
                && !ServiceRules.missing(one.what().means(), outcome, one.what().evidence())
                        .isEmpty();
        return new AttemptLine(
                text.of("serving.means." + one.what().means()),
                text.date(one.what().on()),
                outcome == null || outcomeOn == null
                        ? text.of("service.state.underway")
                        : text.of("service.outcomeOn", text.of("serving.outcome." + outcome), outcomeOn),
                effect(effect, unproved, text),
                effect instanceof ServiceEffect.Served,
                evidence(one, proofs.getOrDefault(errand.id(), List.of()), text),
                serves && one.what().means() != ServiceMeans.ELECTRONIC
                        ? "/servings/" + errand.id() + "/attempts/" + one.no() + "/proofs"
                        : null,
                Stream.of(one.reference(), one.note(), names.getOrDefault(one.by(), "—") + " " + text.moment(one.at()))
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(" · ")),
                one.simulated() ? Chip.of(text.of("service.simulated"), Tone.WARN) : null,
                serves && errand.open() && unproved && errand.state() != ErrandState.NOTICE
                        ? "/servings/" + errand.id() + "/attempts/" + one.no() + "/outcome"
                        : null);
    }

    /** Each file under what it proves; what is said to be there and has no file, too. */
    private static List<ProofLine> evidence(RecordedAttempt one, List<ServiceProof> all, Text text) {
        List<ServiceProof> own =
                all.stream().filter(proof -> proof.attempt() == one.no()).toList();
        List<ProofLine> lines = new ArrayList<>();
        own.forEach(proof -> lines.add(new ProofLine(
                text.of("serving.evidence." + proof.evidence()),
                "/files/" + proof.document().value())));
        one.what().evidence().stream()
                .sorted()
                .filter(held -> own.stream().noneMatch(proof -> proof.evidence() == held))
                .forEach(held -> lines.add(new ProofLine(text.of("serving.evidence." + held), null)));
        return lines;
    }

    private static String effect(ServiceEffect effect, boolean unproved, Text text) {
        return switch (effect) {
            case ServiceEffect.Served served -> text.of("service.effect.served", served.on());
            case ServiceEffect.Running running -> text.of("service.effect.running", running.until());
            case ServiceEffect.Underway underway -> text.of("service.effect.underway");
            case ServiceEffect.Unserved unserved ->
                text.of(unproved ? "service.effect.unproved" : "service.effect.unserved");
        };
    }

    private static AddresseeLine addressee(Addressee one, @Nullable String href, Text text) {
        String reached = Stream.of(
                        one.phone(),
                        one.electronic(),
                        one.receiver().isBlank() ? "" : text.of("service.receiverIs", one.receiver()))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" · "));
        return new AddresseeLine(
                one.name(),
                text.of("cases.party." + one.role().word()),
                one.address().isBlank() ? "—" : one.address(),
                reached.isBlank() ? "—" : reached,
                one.circumstances().isEmpty()
                        ? text.of("service.notConfirmed")
                        : one.circumstances().stream()
                                .sorted()
                                .map(found -> text.of("serving.circumstance." + found))
                                .collect(Collectors.joining(text.of("service.and"))),
                href);
    }
}
