package org.mingjing.court.justice.disclosure;

import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingAnnex;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.springframework.stereotype.Component;

/** 来件上的投诉 What was complained of stands on the page of the filing, and the way to a slip with its code. */
@Component
class FilingDisclosure implements FilingAnnex {

    private final Grievances grievances;

    FilingDisclosure(Grievances grievances) {
        this.grievances = grievances;
    }

    @Override
    public List<Line> lines(Filing filing, Frame frame) {
        Text text = frame.text();
        return grievances.of(filing.id()).stream()
                .map(one -> new Line(
                        text.of("disclosure.annex", text.date(one.filedOn()), GrievanceLines.grounds(one, text)),
                        GrievanceLines.state(one, text),
                        "/grievances/" + one.id()))
                .toList();
    }

    @Override
    public List<Action> actions(Filing filing, Actor actor, Text text) {
        return Grants.permits(actor, Permission.FILING) && actor.court().equals(filing.court())
                ? List.of(Action.link(text.of("disclosure.filing.slip"), "/filings/" + filing.id() + "/code"))
                : List.of();
    }
}
