package org.mingjing.court.foundation.circulation.web.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.HandGiven;
import org.mingjing.court.foundation.circulation.SlipAct;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.timeline.Happening;
import org.mingjing.kernel.CourtTime;

/** 办理过程 The steps with whoever holds them, since when and until when, and what everybody did, in words. */
final class SlipCourse {

    private final FiledSlip filed;
    private final List<HandGiven> hands;
    private final Map<PersonId, String> names;
    private final Text text;

    SlipCourse(FiledSlip filed, List<HandGiven> hands, Map<PersonId, String> names, Text text) {
        this.hands = hands;
        this.filed = filed;
        this.names = names;
        this.text = text;
    }

    List<SlipView.StepLine> steps() {
        Slip slip = filed.slip();
        List<SlipView.StepLine> lines = new ArrayList<>();
        for (int index = 0; index < slip.route().steps().size(); index++) {
            RouteStep step = slip.route().step(index);
            lines.add(new SlipView.StepLine(
                    StepNames.of(step.name(), text),
                    text.of("circulation.mode." + step.mode().name()),
                    state(index, step),
                    turns(index)));
        }
        return lines;
    }

    private String state(int index, RouteStep step) {
        Slip slip = filed.slip();
        if (!step.condition().holds(slip.form())) {
            return "passed";
        }
        if (slip.state() == SlipState.AGREED || (slip.step() != Slip.NOWHERE && index < slip.step())) {
            return "done";
        }
        return index == slip.step() ? "present" : "ahead";
    }

    /** Those of the latest round in which the step was gone through. */
    private List<SlipView.TurnLine> turns(int step) {
        List<Turn> shown = filed.slip().turns().stream()
                .filter(turn -> turn.step() == step && !turn.is(TurnState.CLOSED))
                .toList();
        int round = shown.stream().mapToInt(Turn::round).max().orElse(0);
        return shown.stream()
                .filter(turn -> turn.round() == round)
                .map(this::line)
                .toList();
    }

    private SlipView.TurnLine line(Turn turn) {
        PersonId hand = turn.signedBy();
        String who = hand == null || hand.equals(turn.holder())
                ? name(turn.holder())
                : text.of("circulation.signedFor", name(hand), name(turn.holder()));
        String state = text.of("circulation.turn." + turn.state().name());
        boolean dated = turn.is(TurnState.OPEN) && turn.live(filed.slip()) && filed.dueOn(turn) != null;
        return new SlipView.TurnLine(who, state, when(turn), dated);
    }

    private String when(Turn turn) {
        FiledSlip.Times times = filed.times().get(turn.number());
        if (times == null) {
            return "";
        }
        if (times.endedAt() != null) {
            return text.moment(times.endedAt());
        }
        return times.dueOn() == null
                ? text.of("circulation.since", text.moment(times.openedAt()))
                : text.of("circulation.sinceUntil", text.moment(times.openedAt()), times.dueOn());
    }

    Happening happening(SlipAct act) {
        String verb = text.of("circulation.verb." + act.verb().name());
        PersonId other = act.other();
        Integer backTo = act.backTo();
        String title = other != null
                ? text.of("circulation.act.with", who(act), verb, name(other))
                : backTo != null
                        ? text.of("circulation.act.with", who(act), verb, target(backTo))
                        : text.of("circulation.act", who(act), verb);
        String where = act.step() == Slip.NOWHERE
                ? text.of("circulation.act.where.requester", act.round())
                : text.of("circulation.act.where", act.round(), name(act.step()));
        return new Happening(
                act.at().atZoneSameInstant(CourtTime.ZONE).toLocalDate(),
                title,
                act.opinion().isEmpty() ? null : act.opinion(),
                where + " · " + text.moment(act.at()),
                null,
                hand(act),
                tone(act));
    }

    /** 手写签名 The picture the opinion was given with; null: none. */
    private @Nullable String hand(SlipAct act) {
        return hands.stream()
                .filter(one -> one.person().equals(act.by()) && one.at().isEqual(act.at()))
                .map(one -> "/slips/" + filed.id().value() + "/hands/"
                        + one.picture().value())
                .findFirst()
                .orElse(null);
    }

    /** 办理结果 What the person has just done, and with whom the slip is now; null: somebody else did the last thing. */
    @Nullable
    String outcome(List<SlipAct> acts, PersonId person) {
        Slip slip = filed.slip();
        SlipAct last = acts.isEmpty() ? null : acts.getLast();
        if (last == null || !person.equals(last.by())) {
            return null;
        }
        String done = text.of(advised(last, person) ? "circulation.advise" : "circulation.verb." + last.verb());
        if (slip.state().ended()) {
            return text.of("circulation.done.ended", done, text.of("circulation.state." + slip.state()));
        }
        if (slip.step() == Slip.NOWHERE) {
            return text.of("circulation.done.requester", done, name(filed.starter()));
        }
        String holders = slip.live()
                .filter(turn -> turn.is(TurnState.OPEN))
                .map(turn -> name(turn.holder()))
                .collect(Collectors.joining(text.of("circulation.comma")));
        return text.of("circulation.done.holders", done, name(slip.step()), holders);
    }

    /** The last turn that this hand signed was an adviser's. */
    private boolean advised(SlipAct act, PersonId person) {
        return act.verb() == Verb.AGREE
                && filed.slip().turns().stream()
                        .filter(turn -> person.equals(turn.signedBy()))
                        .reduce((earlier, later) -> later)
                        .filter(turn -> turn.origin() == TurnOrigin.DELEGATED)
                        .isPresent();
    }

    private String who(SlipAct act) {
        PersonId principal = act.principal();
        return principal == null ? name(act.by()) : text.of("circulation.signedFor", name(act.by()), name(principal));
    }

    private String target(int backTo) {
        return backTo == Move.TO_REQUESTER ? text.of("circulation.toRequester") : name(backTo);
    }

    private String name(int step) {
        return StepNames.of(filed.slip().route().step(step).name(), text);
    }

    private static Tone tone(SlipAct act) {
        return switch (act.verb()) {
            case AGREE -> Tone.GOOD;
            case REFUSE, CANCEL, EXPIRE -> Tone.BAD;
            case RETURN, WITHDRAW, TAKE_BACK -> Tone.WARN;
            default -> Tone.PLAIN;
        };
    }

    private String name(@Nullable PersonId person) {
        return person == null ? text.of("circulation.clock") : names.getOrDefault(person, "—");
    }
}
