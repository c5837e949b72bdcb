package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.SeatPanel;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.limits.ClockReckoner;
import org.springframework.stereotype.Service;

/** 组庭窗口 A panel is proposed, fixed by the chief judge or a leader, told to the parties, and changed for lawful reasons only. */
@Service
public class PanelDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation TOLD = Citation.of("民诉法", "131");
    private static final Citation DESIGNATED = Citation.of("民诉法", "44");
    private static final String NODE = "NODE-PANEL";

    private final Commands commands;
    private final CourtBoundary boundary;
    private final Cases cases;
    private final CaseDiary diary;
    private final SeatPanel seats;
    private final Panels panels;
    private final PanelPlan plan;
    private final TrialNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    PanelDesk(
            Commands commands,
            CourtBoundary boundary,
            Cases cases,
            CaseDiary diary,
            SeatPanel seats,
            Panels panels,
            PanelPlan plan,
            TrialNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.cases = cases;
        this.diary = diary;
        this.seats = seats;
        this.panels = panels;
        this.plan = plan;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** All that stands against what is proposed, at once; nothing is drawn and nothing written. */
    public List<Decision.Refused<String>> faults(ProposePanel command) {
        return boundary.read(
                CourtScope.of(command.court()),
                () -> cases.find(command.caseId())
                        .map(card -> plan.refusals(card, command))
                        .orElse(List.of()));
    }

    /** The granted result is the id of the panel; whoever may fix it has fixed it with this. */
    public Decision<String> propose(ProposePanel command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.CLOCK_RECORD)
                        .then(card -> proposed(card, command)));
    }

    private Decision<String> proposed(CaseCard card, ProposePanel command) {
        Origin origin = command.origin();
        List<Decision.Refused<String>> refusals = plan.refusals(card, command);
        if (!refusals.isEmpty()) {
            return refusals.getFirst();
        }
        PersonId by = origin.who().id();
        TrialPanel panel = plan.make(card, command);
        panels.insert(panel);
        if (cases.permits(origin.who(), card, Permission.PANEL_FIX)) {
            return fixed(card, panel, origin.occurredOn(), by, "");
        }
        news.tell(
                PanelVacancy.subject(card),
                card,
                Set.of(by),
                TrialNews.owing(card, news.chiefs(card), "trial-panel-fix", null, null),
                "/panel");
        return Decision.granted(panel.id().toString());
    }

    public Decision<String> decide(DecidePanel command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.PANEL_FIX)
                        .then(card -> held(card, command.panel(), command.revision(), PanelState.PROPOSED)
                                .then(panel -> decided(card, panel, command))));
    }

    private Decision<String> decided(CaseCard card, TrialPanel panel, DecidePanel command) {
        PersonId by = command.origin().who().id();
        LocalDate on = command.origin().occurredOn();
        if (outOfOrder(on, panel.proposedOn())) {
            return Decision.refused("trial.refused.outOfOrder", DESIGNATED, panel.proposedOn());
        }
        if (command.agreed()) {
            return fixed(card, panel, on, by, command.remark().strip());
        }
        if (command.remark().isBlank() || command.remark().length() > ProposePanel.LONGEST) {
            return Decision.refused("trial.refused.reasonsMissing", DESIGNATED, ProposePanel.LONGEST);
        }
        panels.decide(panel.id(), PanelState.RETURNED, on, by, command.remark().strip(), null);
        news.tell(
                PanelVacancy.subject(card),
                card,
                Set.of(by),
                TrialNews.owing(card, List.of(panel.proposedBy()), "trial-panel-again", null, null),
                "/panel");
        return Decision.granted(panel.id().toString());
    }

    private Decision<String> fixed(CaseCard card, TrialPanel panel, LocalDate on, PersonId by, String remark) {
        List<Decision.Refused<String>> now = plan.refusals(card, panel);
        if (!now.isEmpty()) {
            return now.getFirst();
        }
        Optional<TrialPanel> before = panels.fixed(card.id());
        before.ifPresent(former -> panels.follow(former.id(), on));
        LocalDate tellBy =
                ClockReckoner.step(NODE, on, calendars.of(card.court())).due();
        panels.decide(panel.id(), PanelState.FIXED, on, by, remark, tellBy);
        return seats.seat(card, panel.judges(), panel.assistant(), panel.clerk(), on, by)
                .map(seated -> {
                    List<PersonId> owing = new ArrayList<>(news.clerks(seated));
                    news.tell(
                            PanelVacancy.subject(seated),
                            seated,
                            Set.of(by),
                            TrialNews.owing(
                                    seated,
                                    owing,
                                    "trial-panel-tell",
                                    tellBy,
                                    "/cases/" + seated.id() + "/panel/ledger"),
                            "/panel");
                    return panel.id().toString();
                });
    }

    /** 告知当事人 */
    public Decision<String> tell(TellPanel command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.CLOCK_RECORD)
                        .then(card -> held(card, command.panel(), command.revision(), PanelState.FIXED)
                                .then(panel -> told(card, panel, command))));
    }

    private Decision<String> told(CaseCard card, TrialPanel panel, TellPanel command) {
        LocalDate on = command.origin().occurredOn();
        LocalDate fixedOn = panel.decidedOn();
        if (panel.toldOn() != null) {
            return Decision.refused("trial.refused.toldAlready", TOLD, panel.toldOn());
        }
        if (outOfOrder(on, fixedOn)) {
            return Decision.refused("trial.refused.outOfOrder", TOLD, fixedOn == null ? on : fixedOn);
        }
        PersonId by = command.origin().who().id();
        panels.tell(panel.id(), on, by);
        diary.record(card, new NewEvent("trial.event.panelTold", on, List.of(), by));
        news.tell(PanelVacancy.subject(card), card, Set.of(by), List.of(), "/panel");
        return Decision.granted(panel.id().toString());
    }

    private Decision<TrialPanel> held(CaseCard card, UUID id, int revision, PanelState state) {
        TrialPanel panel = panels.findToChange(id)
                .filter(one -> one.caseId().equals(card.id()))
                .orElse(null);
        if (panel == null || panel.state() != state || panel.revision() != revision) {
            return Decision.refused("trial.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        return Decision.granted(panel);
    }

    private boolean outOfOrder(LocalDate on, @Nullable LocalDate notBefore) {
        return on.isAfter(LocalDate.now(clock)) || (notBefore != null && on.isBefore(notBefore));
    }
}
