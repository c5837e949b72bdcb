package org.mingjing.court.justice.filing.web.complaint;

import java.util.Comparator;
import java.util.List;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 受理法院的选择 For which court a complaint is taken in: this one, or another by way of 跨域立案. */
@Component
class RelayFields {

    private final Courts courts;

    RelayFields(Courts courts) {
        this.courts = courts;
    }

    /** This court stands first, by its own name; the empty choice would be a second word for it. */
    Field field(String chosen, CourtId own, Frame frame) {
        return Field.of("competent", frame.text().of("filing.competent"))
                .holding(chosen.isEmpty() ? own.value() : chosen)
                .mandatory()
                .hint(frame.text().of("filing.competent.hint"))
                .choices(courts().stream()
                        .sorted(Comparator.comparing(one -> !one.id().equals(own)))
                        .map(one -> new Option(
                                one.id().value(),
                                one.id().equals(own)
                                        ? frame.text().of("filing.competent.here", one.name())
                                        : one.name()))
                        .toList());
    }

    /** What no court is called is the court itself. */
    CourtId competent(String chosen, Actor actor) {
        return courts().stream()
                .map(Court::id)
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .orElse(actor.court());
    }

    private List<Court> courts() {
        return courts.all();
    }
}
