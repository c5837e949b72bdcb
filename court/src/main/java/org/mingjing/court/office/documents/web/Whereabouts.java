package org.mingjing.court.office.documents.web;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingState;
import org.mingjing.court.ui.Text;
import org.springframework.stereotype.Component;

/** 公文去向 Who has an outgoing document now, since when and until when. Called inside CourtBoundary. */
@Component
public class Whereabouts {

    private final SlipReading slips;
    private final People people;

    Whereabouts(SlipReading slips, People people) {
        this.slips = slips;
        this.people = people;
    }

    /**
     * 在谁手上
     *
     * @param step what for
     * @param until null: no limit
     */
    public record Held(
            String by,
            String step,
            OffsetDateTime since,
            @Nullable LocalDate until) {}

    public List<Held> of(Outgoing document, Text text) {
        List<Held> held = new ArrayList<>();
        if (document.state() == OutgoingState.CIRCULATING) {
            slips.about(document.id().subject()).forEach(filed -> held.addAll(turns(filed, text)));
            if (!held.isEmpty()) {
                return held;
            }
        }
        return switch (document.state()) {
            case DRAFT, RETURNED, CIRCULATING ->
                List.of(new Held(name(document.drafter()), text.of("documents.where.draft"), document.since(), null));
            case SIGNED, NUMBERED, PROOFED, SEALED, DISTRIBUTED ->
                List.of(new Held(
                        text.of("documents.office"),
                        text.of("documents.where." + document.state().word()),
                        document.since(),
                        null));
            case SEALING ->
                List.of(new Held(
                        text.of("documents.sealRoom"), text.of("documents.where.sealing"), document.since(), null));
            case ARCHIVED, WITHDRAWN -> List.of();
        };
    }

    private List<Held> turns(FiledSlip filed, Text text) {
        return filed.slip()
                .live()
                .filter(turn -> turn.is(TurnState.OPEN))
                .map(turn -> new Held(
                        name(turn.holder()),
                        StepNames.of(filed.slip().route().step(turn.step()).name(), text),
                        opened(filed, turn),
                        filed.dueOn(turn)))
                .toList();
    }

    private static OffsetDateTime opened(FiledSlip filed, Turn turn) {
        FiledSlip.Times times = filed.times().get(turn.number());
        return times == null ? filed.startedAt() : times.openedAt();
    }

    private String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "—");
    }
}
