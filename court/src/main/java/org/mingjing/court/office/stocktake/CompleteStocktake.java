package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 填报盘点 Somebody of the division completes its day.
 *
 * @param seen the version from which it was typed; 0: none
 * @param answers to remarks, by their ids; those without words stay open
 */
@Term("填报盘点")
public record CompleteStocktake(
        Origin origin,
        CourtId court,
        DivisionId division,
        LocalDate day,
        int seen,
        StocktakeWords words,
        Map<UUID, String> answers)
        implements Command {

    public CompleteStocktake {
        answers = Map.copyOf(answers);
    }

    @Override
    public SubjectRef subject() {
        return StocktakeSheet.subject(division, day);
    }
}
