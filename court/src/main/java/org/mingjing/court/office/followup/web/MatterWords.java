package org.mingjing.court.office.followup.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.office.followup.FollowUpRules;
import org.mingjing.court.office.followup.Light;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterAct;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterState;
import org.mingjing.court.office.followup.MatterStep;
import org.mingjing.court.office.followup.Milestone;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.springframework.stereotype.Component;

/** 督办的文字 How a matter reads on every page. */
@Component
public class MatterWords {

    private final FollowUpRules rules;
    private final CourtCalendars calendars;

    MatterWords(FollowUpRules rules, CourtCalendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    public static String number(Matter matter, Text text) {
        return text.of("followup.number", Integer.toString(matter.year()), Integer.toString(matter.serial()));
    }

    /** State, light, silence and returns, as far as there is something to say. */
    public List<Chip> chips(Matter matter, LocalDate today, Text text) {
        List<Chip> chips = new ArrayList<>();
        chips.add(state(matter.state(), text));
        if (matter.closed()) {
            chips.add(Chip.of(text.of(matter.inTime() ? "followup.inTime" : "followup.late")));
        } else {
            chips.add(light(rules.light(matter, today), text));
        }
        if (matter.silent(today)) {
            chips.add(Chip.of(text.of("followup.silent"), Tone.BAD));
        }
        if (matter.standing().askedUntil() != null) {
            chips.add(Chip.of(text.of("followup.asksMoreTime"), Tone.WARN));
        }
        if (matter.standing().returns() > 0) {
            chips.add(Chip.of(text.of("followup.returned", matter.standing().returns()), Tone.WARN));
        }
        return chips;
    }

    public static Chip light(Light light, Text text) {
        return Chip.of(
                text.of("followup.light." + light.word()),
                switch (light) {
                    case GREEN -> Tone.GOOD;
                    case YELLOW -> Tone.WARN;
                    case RED -> Tone.BAD;
                });
    }

    /** 灯号 The light while it is open, the state afterwards: for those who show what came from them. */
    public static Chip light(MatterBrief matter, Text text) {
        return matter.state() == MatterState.OPEN ? light(matter.light(), text) : state(matter.state(), text);
    }

    public static Chip state(MatterState state, Text text) {
        return Chip.of(
                text.of("followup.state." + state.word()),
                switch (state) {
                    case OPEN -> Tone.NOTE;
                    case CHECKING -> Tone.WARN;
                    case CLOSED -> Tone.GOOD;
                });
    }

    public Light lightOf(Matter matter, LocalDate today) {
        return rules.light(matter, today);
    }

    /** The day that matters now, or on which it was closed. */
    public Due due(Matter matter, LocalDate today) {
        LocalDate closed = matter.standing().closedOn();
        String href = "/followup/" + matter.id() + "/ledger";
        if (closed != null) {
            return Due.of(closed, today, Urgency.ENDED, href);
        }
        return Due.of(matter.nextDue(), today, urgency(matter, today), href);
    }

    private Urgency urgency(Matter matter, LocalDate today) {
        if (matter.state() == MatterState.CHECKING) {
            return Urgency.PAUSED;
        }
        return switch (rules.light(matter, today)) {
            case GREEN -> Urgency.AHEAD;
            case YELLOW -> Urgency.NEAR;
            case RED -> Urgency.OVERDUE;
        };
    }

    /** 依据 Who set the day, what moved it, from when it is yellow and red, by when a report is awaited. */
    public LedgerView ledger(Matter matter, Frame frame) {
        Text text = frame.text();
        List<LedgerLine> lines = new ArrayList<>();
        lines.add(line(text.of("followup.ledger.set", matter.openedOn()), matter.setFor(), text));
        for (MatterStep step : matter.steps()) {
            if (step.act() == MatterAct.EXTENDED) {
                lines.add(line(text.of("followup.ledger.extended", step.on()), step.until(), text));
            }
        }
        for (Milestone one : matter.milestones()) {
            if (!one.done()) {
                lines.add(line(text.of("followup.ledger.milestone", one.title()), one.dueOn(), text));
            }
        }
        LocalDate due = matter.nextDue();
        lines.add(line(text.of("followup.ledger.yellow", rules.near()), rules.yellowFrom(matter), text));
        lines.add(line(text.of("followup.ledger.red"), due.plusDays(1), text));
        LocalDate reply = matter.standing().replyBy();
        if (matter.open()) {
            MatterStep last = matter.steps().getLast();
            lines.add(line(
                    last.act() == MatterAct.URGED
                            ? text.of("followup.ledger.urged", last.on(), rules.near())
                            : text.of(
                                    "followup.ledger.silence", matter.standing().heardOn(), rules.silence()),
                    reply,
                    text));
        }
        List<String> notes = new ArrayList<>();
        if (calendars.of(matter.court()).isProvisional(due)) {
            notes.add(text.of("followup.ledger.provisional"));
        }
        return new LedgerView(
                number(matter, text) + " " + matter.title(),
                Due.of(due, frame.today(), matter.closed() ? Urgency.ENDED : urgency(matter, frame.today()), null),
                lines,
                notes,
                calendars.of(matter.court()).version().id());
    }

    private static LedgerLine line(String sentence, @Nullable LocalDate date, Text text) {
        return new LedgerLine(sentence, date, text.of("followup.ledger.rule"), null);
    }
}
