package org.mingjing.court.office.stocktake;

import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/** 启用日盘点 From this day on the court takes stock. */
@Term("启用日盘点")
public record BeginStocktake(Origin origin, CourtId court) implements Command {

    @Override
    public SubjectRef subject() {
        return new SubjectRef(StocktakeSheet.KIND, court.value());
    }
}
