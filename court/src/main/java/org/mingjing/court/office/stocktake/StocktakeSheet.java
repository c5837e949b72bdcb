package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 盘点表 The day of a division as somebody completed it.
 *
 * @param no version, from 1
 * @param figures what the house counted at that moment, by kind; what was 0 is left out
 * @param dueAt by when it was to be completed
 */
@Term("盘点表")
public record StocktakeSheet(
        CourtId court,
        DivisionId division,
        LocalDate day,
        int no,
        StocktakeWords words,
        Map<String, Integer> figures,
        OffsetDateTime at,
        PersonId by,
        OffsetDateTime dueAt) {

    /** 事项类别 */
    public static final String KIND = "stocktake";

    public StocktakeSheet {
        figures = Map.copyOf(figures);
    }

    public boolean late() {
        return at.isAfter(dueAt);
    }

    public static SubjectRef subject(DivisionId division, LocalDate day) {
        return new SubjectRef(KIND, division.value() + "/" + day);
    }

    public static String link(DivisionId division, LocalDate day) {
        return "/stocktake/" + division.value() + "/" + day;
    }
}
