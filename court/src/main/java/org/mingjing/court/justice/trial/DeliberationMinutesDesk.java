package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.deliberation.ConferenceGround;
import org.mingjing.law.deliberation.ConferenceKind;
import org.mingjing.law.deliberation.VoteCount;
import org.springframework.stereotype.Service;

/** 评议之后 Conferences are asked and what they say is recorded; minutes are drawn up, and signed by all. */
@Service
public class DeliberationMinutesDesk {

    private static final Citation PRESIDING = Citation.of("法院组织法", "39");
    private static final Citation BY_CLERK = Citation.of("合议庭规定", "11");

    private final Commands commands;
    private final Cases cases;
    private final Deliberations deliberations;
    private final DeliberationDesk desk;
    private final DeliberationNews news;
    private final MinutesWords words;
    private final CaseDiary diary;
    private final Clock clock;

    DeliberationMinutesDesk(
            Commands commands,
            Cases cases,
            Deliberations deliberations,
            DeliberationDesk desk,
            DeliberationNews news,
            MinutesWords words,
            CaseDiary diary,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.deliberations = deliberations;
        this.desk = desk;
        this.news = news;
        this.words = words;
        this.diary = diary;
        this.clock = clock;
    }

    public Decision<String> ask(AskConference command) {
        return desk.changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            Citation ground = command.ground().citation(command.kind());
            if (!one.presides(by)) {
                return Decision.refused("trial.refused.presidingOnly", PRESIDING);
            }
            if (ground == null) {
                return Decision.refused("trial.refused.noGround", PRESIDING);
            }
            if (one.state() != DeliberationState.DECIDED && one.state() != DeliberationState.SPLIT) {
                return Decision.refused("trial.refused.notNow", ground);
            }
            if (command.kind() == ConferenceKind.COMMITTEE) {
                return Decision.refused("trial.refused.presidentFirst", CommitteeRequest.PRESIDENT);
            }
            return refer(
                    card,
                    one,
                    command.kind(),
                    command.ground(),
                    command.origin().occurredOn(),
                    by);
        });
    }

    /** 提交讨论 Part of a command that has checked it, with the row held: called inside that command's transaction. */
    Decision<String> refer(
            CaseCard card, Deliberation one, ConferenceKind kind, ConferenceGround ground, LocalDate on, PersonId by) {
        deliberations.ask(one, deliberations.conferences(one.id()).size() + 1, kind, ground, on, by);
        if (kind == ConferenceKind.COMMITTEE) {
            diary.record(card, new NewEvent("trial.event.committeeAgreed", on, List.of(), by));
        }
        return move(card, one, by, DeliberationState.REFERRED, one.round(), one.version(), one.bound());
    }

    /** 专业法官会议: reference, and the panel deliberates again. 审判委员会: the panel carries it out. */
    public Decision<String> record(RecordConference command) {
        return desk.changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            if (one.state() != DeliberationState.REFERRED) {
                return Decision.refused("trial.refused.notNow", PRESIDING);
            }
            ConferenceHeld asked = deliberations.conferences(one.id()).getLast();
            if (!one.presides(by) && !clerk(card, command)) {
                return Decision.refused(
                        "trial.refused.presidingOnly", asked.kind().effect());
            }
            if (command.attended().isBlank()
                    || command.opinion().isBlank()
                    || command.opinion().length() > DeliberationDesk.LONGEST
                    || command.attended().length() > DeliberationDesk.LONGEST) {
                return Decision.refused(
                        "trial.refused.conferenceIncomplete", asked.kind().effect(), DeliberationDesk.LONGEST);
            }
            if (command.heldOn().isBefore(asked.askedOn()) || command.heldOn().isAfter(LocalDate.now(clock))) {
                return Decision.refused("trial.refused.outOfOrder", asked.kind().effect(), asked.askedOn());
            }
            deliberations.hold(
                    one,
                    asked.no(),
                    command.heldOn(),
                    command.attended().strip(),
                    command.opinion().strip());
            return asked.kind().binds()
                    ? move(
                            card,
                            one,
                            by,
                            DeliberationState.DECIDED,
                            one.round(),
                            one.version(),
                            command.opinion().strip())
                    : move(card, one, by, DeliberationState.OPEN, one.round() + 1, one.version(), "");
        });
    }

    public Decision<String> make(MakeMinutes command) {
        return desk.changing(command, command.caseId(), command.deliberation(), command.revision(), (card, one) -> {
            PersonId by = command.origin().who().id();
            if (one.state() != DeliberationState.DECIDED && one.state() != DeliberationState.MINUTES) {
                return Decision.refused("trial.refused.notNow", BY_CLERK);
            }
            boolean leads = one.of(by)
                    .filter(voice -> voice.presiding() || voice.handling())
                    .isPresent();
            if (!leads && !clerk(card, command)) {
                return Decision.refused("trial.refused.clerkMakes", BY_CLERK);
            }
            if (command.remarks().length() > DeliberationDesk.LONGEST) {
                return Decision.refused("trial.refused.tooLong", BY_CLERK, DeliberationDesk.LONGEST);
            }
            int version = one.version() + 1;
            deliberations.keep(
                    one,
                    new DeliberationMinutes(
                            version,
                            one.round(),
                            words.of(card, one, deliberations.conferences(one.id())),
                            command.remarks().strip(),
                            command.origin().occurredOn(),
                            by,
                            Set.of()));
            return move(card, one, by, DeliberationState.MINUTES, one.round(), version, one.bound());
        });
    }

    /** 全体成员签名 Each for himself, on the version that stands; the last one closes the deliberation. */
    public Decision<String> sign(SignDeliberationMinutes command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.DELIBERATE)
                        .then(card -> {
                            int revision = deliberations
                                    .findToChange(command.deliberation())
                                    .map(Deliberation::revision)
                                    .orElse(0);
                            return desk.held(card, command, command.deliberation(), revision)
                                    .then(one -> signed(card, one, command));
                        }));
    }

    private Decision<String> signed(CaseCard card, Deliberation one, SignDeliberationMinutes command) {
        PersonId by = command.origin().who().id();
        Citation all = VoteCount.majority(card.category());
        Voice voice = one.voices().stream()
                .filter(found -> found.no() == command.speaker())
                .findFirst()
                .orElse(null);
        if (one.state() != DeliberationState.MINUTES || one.version() != command.version() || voice == null) {
            return Decision.refused("trial.refused.otherVersion", all);
        }
        if (voice.person() == null ? !clerk(card, command) : !voice.is(by)) {
            return Decision.refused("trial.refused.signsHimself", all);
        }
        Set<Integer> signed = deliberations.minutes(one.id()).getFirst().signed();
        if (signed.contains(voice.no())) {
            return Decision.refused("trial.refused.signedAlready", all);
        }
        deliberations.sign(one, voice.no(), command.origin().occurredOn(), by);
        boolean last = signed.size() + 1 == one.voices().size();
        if (last) {
            diary.record(
                    card,
                    new NewEvent("trial.event.minutesSigned", command.origin().occurredOn(), List.of(), by));
        }
        return move(
                card,
                one,
                by,
                last ? DeliberationState.SIGNED : DeliberationState.MINUTES,
                one.round(),
                one.version(),
                one.bound());
    }

    private boolean clerk(CaseCard card, Command command) {
        return cases.of(command.origin().who(), card.id()).held().contains(CaseRelation.CLERK);
    }

    private Decision<String> move(
            CaseCard card,
            Deliberation one,
            PersonId by,
            DeliberationState state,
            int round,
            int version,
            String bound) {
        deliberations.move(one.id(), state, round, version, one.introduction(), bound);
        news.tell(card, deliberations.findToChange(one.id()).orElseThrow(), by);
        return Decision.granted(one.id().toString());
    }
}
