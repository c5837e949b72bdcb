package org.mingjing.court.foundation.figures;

import java.util.List;

/**
 * 当日数据 Told by every room in which a division's day leaves something: what was counted, so that the figure and its list are one. Called
 * inside CourtBoundary.
 */
public interface DayFigures {

    /** Its figures, also where nothing was counted. */
    List<DayFigure> of(CourtDay day);
}
