package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 批示盘点 A leader says something to the day of a division. */
@Term("批示盘点")
public record RemarkOnStocktake(Origin origin, CourtId court, DivisionId division, LocalDate day, String text)
        implements Command {

    @Override
    public SubjectRef subject() {
        return StocktakeSheet.subject(division, day);
    }
}
