package org.mingjing.court.justice.assignment;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.AssignCase;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Decision;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.assignment.DrawFacts;
import org.mingjing.law.assignment.DrawOutcome;
import org.mingjing.law.assignment.RandomDraw;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.trial.Assignment;
import org.springframework.stereotype.Service;

/** 分案台 A case that waits gets its judge: drawn, or the judge of a related case. Of two who do it at once only one does. */
@Service
public class AssignmentDesk {

    private static final int NONCE_BYTES = 16;

    private final Commands commands;
    private final Cases cases;
    private final AwaitingCases awaiting;
    private final WatchedCases watched;
    private final DrawWithin.Limits limits;
    private final TryingDivisions divisions;
    private final CandidatePool pool;
    private final KindredCases kindred;
    private final JudgeDraws draws;
    private final Allotments allotments;
    private final AssignCase assignment;
    private final People people;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AssignmentDesk(
            Commands commands,
            Cases cases,
            AwaitingCases awaiting,
            WatchedCases watched,
            DrawWithin.Limits limits,
            TryingDivisions divisions,
            CandidatePool pool,
            KindredCases kindred,
            JudgeDraws draws,
            Allotments allotments,
            AssignCase assignment,
            People people,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.awaiting = awaiting;
        this.watched = watched;
        this.limits = limits;
        this.divisions = divisions;
        this.pool = pool;
        this.kindred = kindred;
        this.draws = draws;
        this.allotments = allotments;
        this.assignment = assignment;
        this.people = people;
        this.clock = clock;
    }

    /** 随机分案 The granted result is the id of the draw. */
    public Decision<String> draw(DrawJudge command) {
        return commands.perform(
                command,
                () -> waiting(command, command.id())
                        .then(card -> watched.mayBeDrawn(card, command.why()))
                        .then(card -> drawn(card, command)));
    }

    private Decision<String> drawn(CaseCard card, DrawJudge command) {
        Division division = division(card, command.division());
        if (division == null) {
            return Decision.refused("assignment.refused.division", Assignment.RANDOM_FIRST);
        }
        DrawWithin.Circle circle = limits.of(card.id()).orElse(null);
        if (circle != null && !circle.division().equals(division.id())) {
            return Decision.refused("assignment.refused.circle", Assignment.RANDOM_FIRST, circle.name());
        }
        LocalDate on = command.origin().occurredOn();
        List<Candidate> candidates = pool.of(card, division, on, command.earlier());
        DrawFacts facts = new DrawFacts(card.number(), on, candidates, nonce());
        return switch (RandomDraw.draw(facts)) {
            case DrawOutcome.Nobody nobody ->
                Decision.refused("assignment.refused.nobody", Assignment.RANDOM_FIRST, division.name());
            case DrawOutcome.Drawn drawn ->
                kept(
                        card,
                        division,
                        facts,
                        person(drawn.judge()),
                        command.origin().who(),
                        watched.watched(card) ? command.why() : "");
        };
    }

    private Decision<String> kept(
            CaseCard card, Division division, DrawFacts facts, PersonId judge, Actor by, String why) {
        UUID id = UUID.randomUUID();
        draws.add(
                card.court(),
                new RecordedDraw(
                        id,
                        card.id(),
                        division.id(),
                        RandomDraw.METHOD,
                        RuleSet.CURRENT.version(),
                        facts,
                        judge,
                        by.id(),
                        OffsetDateTime.now(clock)));
        allotments.add(new Allotment(
                card.id(),
                card.court(),
                AllotmentWay.DRAWN,
                judge,
                card.handlingJudge(),
                division.id(),
                id,
                null,
                why,
                null,
                null,
                null,
                by.id(),
                facts.on()));
        return assignment
                .assign(card, judge, division.id(), facts.on(), by.id(), "assignment.way.drawn")
                .map(done -> id.toString());
    }

    /** 交同一法官 The granted result is the id of the case; refused where the two have nothing in common, or the judge may not have it. */
    public Decision<String> giveToSameJudge(GiveToSameJudge command) {
        return commands.perform(
                command,
                () -> waiting(command, command.id()).then(watched::mayBeGiven).then(card -> followed(card, command)));
    }

    private Decision<String> followed(CaseCard card, GiveToSameJudge command) {
        Actor by = command.origin().who();
        Kinship kinship = kindred.of(by, card).stream()
                .filter(one -> one.like().id().equals(command.like()))
                .findFirst()
                .orElse(null);
        if (kinship == null) {
            return Decision.refused("assignment.refused.notKindred", Assignment.RANDOM_FIRST);
        }
        PersonId judge = kinship.like().handlingJudge();
        DivisionId of = kinship.like().division();
        Division division = of == null ? null : division(card, of);
        if (judge == null || division == null) {
            return Decision.refused(
                    "assignment.refused.noJudgeYet",
                    Assignment.RANDOM_FIRST,
                    kinship.like().number());
        }
        LocalDate on = command.origin().occurredOn();
        boolean may = pool.of(card, division, on, null).stream()
                .anyMatch(one -> one.eligible() && person(one).equals(judge));
        if (!may) {
            return Decision.refused("assignment.refused.judgeExcluded", Assignment.RANDOM_FIRST, name(judge));
        }
        allotments.add(new Allotment(
                card.id(),
                card.court(),
                AllotmentWay.SAME_JUDGE,
                judge,
                card.handlingJudge(),
                division.id(),
                null,
                kinship.ground(),
                String.join(" ", kinship.common()),
                kinship.like().id(),
                null,
                null,
                by.id(),
                on));
        return assignment
                .assign(card, judge, division.id(), on, by.id(), "assignment.ground." + kinship.ground())
                .map(done -> done.id().toString());
    }

    /** Its row is held first: whoever comes second sees what the first has done. */
    private Decision<CaseCard> waiting(Command command, CaseId id) {
        awaiting.hold(id);
        Actor who = command.origin().who();
        LocalDate on = command.origin().occurredOn();
        return cases.require(who, id, Permission.CASE_DRAW).then(card -> {
            if (!card.court().equals(who.court()) || !card.court().equals(command.court())) {
                return Decision.refused("assignment.refused.otherCourt", Assignment.RANDOM_FIRST);
            }
            PersonId judge = card.handlingJudge();
            if (judge != null && !cases.recused(judge, id)) {
                return Decision.refused(
                        "assignment.refused.assigned", Assignment.RANDOM_FIRST, card.number(), name(judge));
            }
            return on.isBefore(card.listedOn()) || on.isAfter(LocalDate.now(clock))
                    ? Decision.refused("assignment.refused.day", Assignment.RANDOM_FIRST, card.listedOn())
                    : Decision.granted(card);
        });
    }

    private @Nullable Division division(CaseCard card, DivisionId id) {
        return divisions.of(card.court(), card.category()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static PersonId person(Candidate one) {
        return new PersonId(UUID.fromString(one.id()));
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "—");
    }

    /** 随机数 Unknown to everybody until the judge is named. */
    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
