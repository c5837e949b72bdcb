package org.mingjing.court.justice.filing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;

/** 来件附注 What another module adds to the page of a filing; a bean of each. Called inside CourtBoundary. */
public interface FilingAnnex {

    /** What is to be known of it besides. */
    List<Line> lines(Filing filing, Frame frame);

    /** What else may be done with it. */
    List<Action> actions(Filing filing, Actor actor, Text text);

    /**
     * 附注一行
     *
     * @param href where more stands; null: nowhere
     */
    record Line(String words, Chip state, @Nullable String href) {}
}
