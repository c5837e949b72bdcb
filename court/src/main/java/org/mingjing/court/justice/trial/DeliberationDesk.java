package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.deliberation.DeliberationTerm;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.mingjing.law.deliberation.SpeakingOrder;
import org.mingjing.law.deliberation.VoteCount;
import org.mingjing.law.panel.PanelRules;
import org.springframework.stereotype.Service;

/**
 * 评议窗口 The members speak in the order of the law, each with reasons and a vote on every question; the votes are counted by the law.
 * Whoever speaks later has heard those before him, as at a table: who agrees has to say why (合议庭规定 10). Nobody outside the panel
 * and its clerk sees any of it, and nobody outside can say anything here.
 */
@Service
public class DeliberationDesk {

    /** The longest opinion. */
    public static final int LONGEST = 4_000;

    /** 不得仅作同意与否的简单表态 Shorter than this nobody can have given reasons. */
    private static final int BARE = 10;

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation MEMBERS_ONLY = Citation.of("docs/adr/0003", "access table");
    private static final Citation HOW = Citation.of("合议庭规定", "10");
    private static final Citation FACTS_FIRST = Citation.of("陪审员法解释", "13");

    private final Commands commands;
    private final Cases cases;
    private final Deliberations deliberations;
    private final DeliberationPanel panel;
    private final DeliberationNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    DeliberationDesk(
            Commands commands,
            Cases cases,
            Deliberations deliberations,
            DeliberationPanel panel,
            DeliberationNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.deliberations = deliberations;
        this.panel = panel;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The granted result is the id of the deliberation. */
    public Decision<String> open(OpenDeliberation command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.DELIBERATE)
                        .then(card -> opened(card, command)));
    }

    private Decision<String> opened(CaseCard card, OpenDeliberation command) {
        PersonId by = command.origin().who().id();
        LocalDate on = command.origin().occurredOn();
        List<Voice> voices = panel.of(card);
        if (voices.size() < PanelRules.SMALL || voices.size() % 2 == 0) {
            return Decision.refused("trial.refused.noPanelToDeliberate", Citation.of("法院组织法", "30"));
        }
        boolean leads = voices.stream().anyMatch(one -> one.is(by) && (one.presiding() || one.handling()));
        if (!leads) {
            return Decision.refused("trial.refused.whoOpens", HOW);
        }
        if (!card.status().open()) {
            return Decision.refused("trial.refused.trialOver", HOW);
        }
        if (on.isAfter(LocalDate.now(clock)) || command.hearingOn().isAfter(on)) {
            return Decision.refused("trial.refused.hearingFirst", DeliberationTerm.FIVE_WORKING_DAYS, on);
        }
        List<Deliberation> before = deliberations.of(card.id());
        boolean same = !before.isEmpty() && panel.same(before.getFirst().voices(), voices);
        if (same && before.getFirst().state() != DeliberationState.SIGNED) {
            return Decision.refused("trial.refused.deliberating", MEMBERS_ONLY);
        }
        Decision<List<Question>> questions = asked(command.questions(), voices.size());
        if (questions instanceof Decision.Refused<List<Question>> refused) {
            return refused.as();
        }
        Deliberation one = new Deliberation(
                command.origin().clientKey(),
                card.court(),
                card.id(),
                before.size() + 1,
                DeliberationState.OPEN,
                command.hearingOn(),
                DeliberationTerm.of(command.hearingOn(), calendars.of(card.court())),
                on,
                "",
                1,
                0,
                "",
                voices,
                command.questions(),
                List.of(),
                0);
        deliberations.insert(one, by, panel.fixed(card));
        before.forEach(former -> news.over(card, former, by));
        news.tell(card, one, by);
        return Decision.granted(one.id().toString());
    }

    private static Decision<List<Question>> asked(List<Question> questions, int members) {
        if (questions.isEmpty()
                || questions.stream()
                        .anyMatch(one -> one.words().isBlank() || one.answers().size() < 2)) {
            return Decision.refused("trial.refused.questions", HOW);
        }
        if (questions.stream().noneMatch(one -> one.kind() == QuestionKind.RESULT)) {
            return Decision.refused("trial.refused.resultMissing", HOW);
        }
        boolean facts = questions.stream().anyMatch(one -> one.kind() == QuestionKind.FACT);
        return members == PanelRules.LARGE && !facts
                ? Decision.refused("trial.refused.factsMissing", FACTS_FIRST)
                : Decision.granted(questions);
    }

    public Decision<String> introduce(IntroduceLaw command) {
        return changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            if (one.of(by).filter(Voice::handling).isEmpty()) {
                return Decision.refused("trial.refused.whoIntroduces", SpeakingOrder.citation(one.speakers()));
            }
            if (!one.toIntroduce() || wrong(command.words())) {
                return Decision.refused(
                        "trial.refused.opinionBare", SpeakingOrder.citation(one.speakers()), BARE, LONGEST);
            }
            return move(card, one, by, one.state(), one.round(), command.words().strip());
        });
    }

    public Decision<String> speak(GiveOpinion command) {
        return changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            Citation order = SpeakingOrder.citation(one.speakers());
            Voice turn = one.turn().orElse(null);
            if (one.state() != DeliberationState.OPEN || turn == null) {
                return Decision.refused("trial.refused.notSpeaking", order);
            }
            if (one.toIntroduce()) {
                return Decision.refused("trial.refused.introduceFirst", order);
            }
            if (turn.no() != command.speaker()) {
                return Decision.refused("trial.refused.notHisTurn", order);
            }
            if (turn.person() == null ? !records(card, one, command) : !turn.is(by)) {
                return Decision.refused("trial.refused.speaksHimself", HOW);
            }
            if (wrong(command.words())) {
                return Decision.refused("trial.refused.opinionBare", HOW, BARE, LONGEST);
            }
            Decision<List<Integer>> votes = votes(one, turn, command.votes());
            if (votes instanceof Decision.Refused<List<Integer>> refused) {
                return refused.as();
            }
            deliberations.speak(
                    one,
                    new Opinion(
                            one.round(),
                            turn.no(),
                            command.words().strip(),
                            ((Decision.Granted<List<Integer>>) votes).result(),
                            command.origin().occurredOn(),
                            by));
            Deliberation now = deliberations.findToChange(one.id()).orElseThrow();
            DeliberationState next = now.turn().isPresent()
                    ? DeliberationState.OPEN
                    : now.settled(card.category()) ? DeliberationState.DECIDED : DeliberationState.SPLIT;
            return move(card, now, by, next, now.round(), now.introduction());
        });
    }

    /** What an assessor says is written down by the clerk of the case, or by a judge who leads the panel. */
    private boolean records(CaseCard card, Deliberation one, Command command) {
        PersonId by = command.origin().who().id();
        boolean clerk = cases.of(command.origin().who(), card.id()).held().contains(CaseRelation.CLERK);
        return clerk
                || one.of(by)
                        .filter(voice -> voice.presiding() || voice.handling())
                        .isPresent();
    }

    private static Decision<List<Integer>> votes(Deliberation one, Voice voice, List<Integer> given) {
        List<Integer> votes = new ArrayList<>();
        for (int at = 0; at < one.questions().size(); at++) {
            Question question = one.questions().get(at);
            boolean votesOn = VoteCount.votes(voice.speaker(), question.kind(), one.speakers());
            int vote = at < given.size() ? given.get(at) : 0;
            if (votesOn && (vote < 1 || vote > question.answers().size())) {
                return Decision.refused("trial.refused.voteMissing", HOW, question.words());
            }
            votes.add(votesOn ? vote : 0);
        }
        return Decision.granted(votes);
    }

    /** 再次评议 The earlier round stays on record. */
    public Decision<String> again(DeliberateAgain command) {
        return changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            if (!one.presides(by)) {
                return Decision.refused("trial.refused.presidingOnly", HOW);
            }
            boolean may = one.bound().isEmpty()
                    && (one.state() == DeliberationState.DECIDED
                            || one.state() == DeliberationState.SPLIT
                            || one.state() == DeliberationState.MINUTES);
            return may
                    ? move(card, one, by, DeliberationState.OPEN, one.round() + 1, one.introduction())
                    : Decision.refused("trial.refused.notNow", HOW);
        });
    }

    private static boolean wrong(String words) {
        int length = words.strip().length();
        return length < BARE || length > LONGEST;
    }

    private Decision<String> move(
            CaseCard card, Deliberation one, PersonId by, DeliberationState state, int round, String introduction) {
        deliberations.move(one.id(), state, round, one.version(), introduction, one.bound());
        news.tell(card, deliberations.findToChange(one.id()).orElseThrow(), by);
        return Decision.granted(one.id().toString());
    }

    /** With the row held, and only as whoever acts saw it. */
    Decision<String> changing(
            Command command,
            CaseId caseId,
            UUID id,
            int revision,
            BiFunction<CaseCard, Deliberation, Decision<String>> change) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), caseId, Permission.DELIBERATE)
                        .then(card -> held(card, command, id, revision).then(one -> change.apply(card, one))));
    }

    /** With its row held, for those of the panel and its clerk. */
    Decision<Deliberation> held(CaseCard card, Command command, UUID id, int revision) {
        Deliberation one = deliberations
                .findToChange(id)
                .filter(found -> found.caseId().equals(card.id()))
                .filter(found -> panel.sees(card, found, command.origin().who()))
                .orElse(null);
        if (one == null) {
            return Decision.refused("trial.refused.membersOnly", MEMBERS_ONLY);
        }
        LocalDate on = command.origin().occurredOn();
        if (on.isAfter(LocalDate.now(clock)) || on.isBefore(one.openedOn())) {
            return Decision.refused("trial.refused.outOfOrder", MEMBERS_ONLY, one.openedOn());
        }
        return one.revision() == revision
                ? Decision.granted(one)
                : Decision.refused("trial.refused.changedMeanwhile", ONE_AT_A_TIME);
    }
}
