package org.mingjing.court.demo;

import org.mingjing.law.limits.ExclusionGround;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.register.RegisterFile.Row;

/**
 * 插曲 What may stop the clock of a case on its way.
 *
 * @param chance per cent
 * @param from earliest place in the course, per cent of its length
 * @param to latest place
 * @param least days
 * @param most days
 * @param begin what the timeline calls its beginning
 * @param end what the timeline calls its end
 * @param document the paper behind it
 * @param before the limit the case must be under first, e.g. no public notice in summary procedure (民诉解释 140); or empty
 * @param trait the matters it is for; empty for all
 */
record Incident(
        String limit,
        ExclusionGround ground,
        double chance,
        int from,
        int to,
        int least,
        int most,
        String begin,
        String end,
        String document,
        String before,
        String trait) {

    static Incident of(Row row) {
        return new Incident(
                row.text("limit"),
                ExclusionGrounds.of(row.text("ground")).orElseThrow(),
                Sheets.weight(row, "chance"),
                Sheets.number(row, "from"),
                Sheets.number(row, "to"),
                Sheets.number(row, "least"),
                Sheets.number(row, "most"),
                row.text("begin"),
                row.text("end"),
                row.text("document"),
                row.text("before"),
                row.text("trait"));
    }

    boolean mayMeet(Matter matter) {
        return trait.isEmpty() || matter.traits().contains(trait);
    }

    boolean pauses() {
        return ground.effect() == ExclusionGround.Effect.PAUSES;
    }
}
