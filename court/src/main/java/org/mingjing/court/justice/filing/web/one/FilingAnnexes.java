package org.mingjing.court.justice.filing.web.one;

import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingAnnex;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 来件附注 What others add to the page of a filing. */
@Component
class FilingAnnexes {

    private final CourtBoundary boundary;
    private final ObjectProvider<FilingAnnex> annexes;

    FilingAnnexes(CourtBoundary boundary, ObjectProvider<FilingAnnex> annexes) {
        this.boundary = boundary;
        this.annexes = annexes;
    }

    List<FilingAnnex.Line> lines(Filing filing, Frame frame) {
        return boundary.read(
                CourtScope.of(filing.court()),
                () -> annexes.orderedStream()
                        .flatMap(annex -> annex.lines(filing, frame).stream())
                        .toList());
    }

    List<Action> actions(Filing filing, Actor actor, Text text) {
        return annexes.orderedStream()
                .flatMap(annex -> annex.actions(filing, actor, text).stream())
                .toList();
    }
}
