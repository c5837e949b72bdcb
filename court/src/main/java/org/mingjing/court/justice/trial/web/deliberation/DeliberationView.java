package org.mingjing.court.justice.trial.web.deliberation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Input;

/**
 * 合议庭评议页内容
 *
 * @param form what the reader may do now: introduce, speak, split, minutes, conference, sign; empty: nothing
 * @param inputs of that form
 * @param seats for whom the reader speaks or signs
 */
public record DeliberationView(
        String id,
        int revision,
        int version,
        Chip state,
        @Nullable Due due,
        List<Fact> facts,
        List<QuestionLine> questions,
        List<VoiceLine> voices,
        List<RoundLines> rounds,
        String form,
        String lead,
        List<Input> inputs,
        List<Seat> seats,
        boolean again,
        boolean refers,
        boolean makes,
        List<PaperLine> papers) {

    /** 事项行 */
    public record QuestionLine(String kind, String words, String answers, String result) {}

    /** 成员行 */
    public record VoiceLine(String place, String name, String role, String done) {}

    /** 一轮 */
    public record RoundLines(String title, List<OpinionLine> opinions, List<String> conferences) {}

    /** 意见行 */
    public record OpinionLine(String name, String words, String votes, String when) {}

    /** 可由本人办理的席位 For whom the reader speaks or signs. */
    public record Seat(int no, String name) {}

    /** 笔录 */
    public record PaperLine(String title, List<String> lines, String remarks, String signed) {}
}
