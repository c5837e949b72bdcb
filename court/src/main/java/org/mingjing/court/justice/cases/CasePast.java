package org.mingjing.court.justice.cases;

import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.Term;

/** 当日情况 What another module tells of a case as it stood at the end of a day gone by. Called inside CourtBoundary. */
@Term("当日情况")
public interface CasePast {

    /** Each with its reasons behind it; empty where there was nothing yet. */
    List<Fact> on(CaseCard card, LocalDate day, Text text);
}
