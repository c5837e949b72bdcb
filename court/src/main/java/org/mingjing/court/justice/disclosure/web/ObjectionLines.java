package org.mingjing.court.justice.disclosure.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.disclosure.Objection;
import org.mingjing.court.justice.disclosure.ObjectionState;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.springframework.stereotype.Component;

/** 审限异议清单 Objections as lines of a list. Called inside CourtBoundary. */
@Component
public class ObjectionLines {

    private final Cases cases;

    ObjectionLines(Cases cases) {
        this.cases = cases;
    }

    /**
     * 一行
     *
     * @param due by when it is answered; null once it is
     */
    public record Line(
            String href,
            String number,
            String title,
            String party,
            String matter,
            String filed,
            Chip state,
            @Nullable Due due) {}

    public List<Line> of(Collection<Objection> objections, Frame frame) {
        Map<CaseId, CaseCard> cards =
                cases.findAll(objections.stream().map(Objection::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        return objections.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .map(one -> line(one, Objects.requireNonNull(cards.get(one.caseId())), frame))
                .toList();
    }

    private static Line line(Objection one, CaseCard card, Frame frame) {
        Text text = frame.text();
        return new Line(
                "/objections/" + one.id(),
                card.number(),
                card.title(),
                one.partyName(),
                text.of("disclosure.matter." + one.matter()),
                text.date(one.filedOn()),
                PartyClocks.state(one, text),
                due(one, frame));
    }

    public static Chip state(Objection one, Text text) {
        return PartyClocks.state(one, text);
    }

    /** The day by which it is answered, leading to its reasons. */
    public static @Nullable Due due(Objection one, Frame frame) {
        return one.state() == ObjectionState.OPEN
                ? ClockReading.due(one.dueOn(), ClockMark.RUNNING, frame.today(), "/objections/" + one.id() + "/ledger")
                : null;
    }
}
