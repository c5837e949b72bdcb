package org.mingjing.court.justice.cases;

import java.util.List;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.kernel.Term;

/** 案件标签 What another module has to say of a case in its head, beside its status and its procedure. Called inside CourtBoundary. */
@Term("案件标签")
public interface CaseChips {

    List<Chip> of(CaseCard card, Text text);
}
