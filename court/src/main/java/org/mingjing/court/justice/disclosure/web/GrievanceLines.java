package org.mingjing.court.justice.disclosure.web;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.disclosure.Grievance;
import org.mingjing.court.justice.disclosure.GrievanceState;
import org.mingjing.court.justice.disclosure.Said;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;

/** 立案投诉的文字 How a complaint about filing reads on every page. */
public final class GrievanceLines {

    private GrievanceLines() {}

    /** 一行 of a list of the court. */
    public record Line(
            String href,
            String number,
            String title,
            String grounds,
            String filed,
            Chip state,
            @Nullable Due due) {}

    /** 告知投诉人 What whoever complained reads of it. */
    public record Told(Chip state, String filed, String grounds, String reasons, String answered, String answer) {}

    public static Line line(Grievance one, Frame frame) {
        Text text = frame.text();
        return new Line(
                "/grievances/" + one.id(),
                one.number(),
                one.title(),
                grounds(one, text),
                text.date(one.filedOn()),
                state(one, text),
                due(one, frame));
    }

    public static Told told(Grievance one, Text text) {
        Said answer = one.answer();
        return new Told(
                state(one, text),
                text.of("disclosure.objected", one.filedOn(), one.dueOn()),
                grounds(one, text),
                one.reasons(),
                answer == null ? "" : text.of("disclosure.answeredOn", answer.on()),
                answer == null ? "" : answer.words());
    }

    public static String grounds(Grievance one, Text text) {
        return one.grounds().stream()
                .sorted()
                .map(ground -> text.of("disclosure.ground." + ground.word()))
                .collect(Collectors.joining(text.of("disclosure.and")));
    }

    public static Chip state(Grievance one, Text text) {
        Boolean founded = one.founded();
        if (founded == null) {
            return Chip.of(text.of("disclosure.grievance.open"), Tone.NOTE);
        }
        if (!founded) {
            return Chip.of(text.of("disclosure.grievance.unfounded"), Tone.PLAIN);
        }
        return one.state() == GrievanceState.ORDERED
                ? Chip.of(text.of("disclosure.grievance.ordered"), Tone.WARN)
                : Chip.of(text.of("disclosure.grievance.founded"), Tone.BAD);
    }

    /** The day by which it is answered, leading to its reasons; null once it is. */
    public static @Nullable Due due(Grievance one, Frame frame) {
        return one.state() == GrievanceState.OPEN
                ? ClockReading.due(one.dueOn(), ClockMark.RUNNING, frame.today(), "/grievances/" + one.id() + "/ledger")
                : null;
    }
}
