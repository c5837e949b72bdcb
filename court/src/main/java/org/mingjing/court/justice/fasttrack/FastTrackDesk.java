package org.mingjing.court.justice.fasttrack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.assignment.WatchedCases;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.triage.FastTrackTeams;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.FourCategories;
import org.mingjing.law.triage.TriageField;
import org.springframework.stereotype.Service;

/** 速裁台 Cases go to a fast-track team and leave it. */
@Service
public class FastTrackDesk {

    /** Characters of a reason. */
    public static final int LONGEST = 500;

    private final Commands commands;
    private final Cases cases;
    private final CaseDiary diary;
    private final Referrals referrals;
    private final FastTrackTeams fast;
    private final Teams teams;
    private final WatchedCases watched;

    FastTrackDesk(
            Commands commands,
            Cases cases,
            CaseDiary diary,
            Referrals referrals,
            FastTrackTeams fast,
            Teams teams,
            WatchedCases watched) {
        this.commands = commands;
        this.cases = cases;
        this.diary = diary;
        this.referrals = referrals;
        this.fast = fast;
        this.teams = teams;
        this.watched = watched;
    }

    /** 送速裁团队 The granted result is the id of the case; refused for what is not simple, has a judge of another team, or is with one already. */
    public Decision<String> refer(ReferCase command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.id(), Permission.CASE_DRAW)
                        .then(this::free)
                        .then(card -> fast.may(
                                        command.team(), card.court(), field(card), card.procedure(), formation(card))
                                .then(team -> isIts(card, team, command.origin().occurredOn()))
                                .map(team -> {
                                    sent(
                                            card,
                                            team.id(),
                                            command.origin().occurredOn(),
                                            command.origin().who().id());
                                    return card.id().toString();
                                })));
    }

    private static Decision<Team> isIts(CaseCard card, Team team, LocalDate on) {
        PersonId judge = card.handlingJudge();
        return judge == null || team.judges(on).contains(judge)
                ? Decision.granted(team)
                : Decision.refused("fasttrack.refused.judge", FastTrackTeams.SIMPLE, card.number());
    }

    private Decision<CaseCard> free(CaseCard card) {
        if (watched.watched(card)) {
            return Decision.refused("fasttrack.refused.watched", FourCategories.ASSIGNMENT, card.number());
        }
        return referrals.of(card.id()).isPresent()
                ? Decision.refused("fasttrack.refused.already", FastTrackTeams.SIMPLE, card.number())
                : Decision.granted(card);
    }

    /** Part of a command that has checked it: called inside that command's transaction. */
    void sent(CaseCard card, TeamId team, LocalDate on, PersonId by) {
        referrals.add(card.court(), new Referral(UUID.randomUUID(), card.id(), team, on, by));
        String name = teams.find(team).map(Team::name).orElse("");
        diary.record(card, new NewEvent("fasttrack.event.referred", on, List.of(name), by));
    }

    /** 转出 By whoever works on it or has cases drawn, with a reason. */
    public Decision<String> takeOut(TakeCaseOut command) {
        return commands.perform(command, () -> {
            Decision<CaseCard> seen = cases.require(command.origin().who(), command.id(), Permission.CLOCK_RECORD);
            return (seen instanceof Decision.Granted<CaseCard>
                            ? seen
                            : cases.require(command.origin().who(), command.id(), Permission.CASE_DRAW))
                    .then(card -> takenOut(card, command));
        });
    }

    private Decision<String> takenOut(CaseCard card, TakeCaseOut command) {
        if (command.reason().isEmpty() || command.reason().length() > LONGEST) {
            return Decision.refused("fasttrack.refused.reason", FastTrackTeams.SIMPLE, LONGEST);
        }
        Referral one = referrals.of(card.id()).orElse(null);
        PersonId by = command.origin().who().id();
        return one != null && left(card, one, command.origin().occurredOn(), command.reason(), by)
                ? Decision.granted(card.id().toString())
                : Decision.refused("fasttrack.refused.gone", FastTrackTeams.SIMPLE, card.number());
    }

    /** @param by null: it left with its procedure */
    boolean left(CaseCard card, Referral one, LocalDate on, String reason, @Nullable PersonId by) {
        boolean first = referrals.leave(one, on, reason, by);
        if (first) {
            String kind = by == null ? "fasttrack.event.outgrown" : "fasttrack.event.left";
            diary.record(card, new NewEvent(kind, on, List.of(reason), by));
        }
        return first;
    }

    /** 适宜速裁 */
    public static boolean suits(CaseCard card) {
        return FastTrackTeams.suits(card.procedure(), formation(card));
    }

    /** Whether the team is one for such cases. */
    public boolean tries(Team team, CaseCard card) {
        return fast.of(card.court(), field(card)).stream()
                .anyMatch(one -> one.id().equals(team.id()));
    }

    static TriageField field(CaseCard card) {
        return card.category() == CaseCategory.CRIMINAL
                ? TriageField.CRIMINAL
                : card.category() == CaseCategory.ADMINISTRATIVE ? TriageField.ADMINISTRATIVE : TriageField.CIVIL;
    }

    /** 审判组织 Where none is written down a simple case is a sole judge's (民诉法 163). */
    static Formation formation(CaseCard card) {
        return card.formation() == org.mingjing.court.justice.cases.Formation.PANEL ? Formation.PANEL : Formation.SOLE;
    }
}
