package org.mingjing.court.office.stocktake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 盘点批示 What a leader said to the day of a division; an item of its sheets from the next working day on, until it is answered or a matter.
 *
 * @param day the day it is about
 * @param itemOn the first day on whose sheet it is an item
 * @param answer null: not yet
 * @param matter null: it did not become one
 */
@Term("盘点批示")
public record StocktakeRemark(
        UUID id,
        CourtId court,
        DivisionId division,
        LocalDate day,
        String text,
        OffsetDateTime at,
        PersonId by,
        LocalDate itemOn,
        @Nullable Answer answer,
        @Nullable MatterId matter) {

    /** 事项类别 */
    public static final String KIND = "stocktake-remark";

    /** 批示答复 On the sheet of that day. */
    public record Answer(String text, LocalDate on, PersonId by) {}

    public boolean open() {
        return answer == null && matter == null;
    }

    /** 事项 Whether it stands on the sheet of that day: from its first day until it was answered. */
    public boolean on(LocalDate sheet) {
        return !itemOn.isAfter(sheet) && (answer == null || !answer.on().isBefore(sheet));
    }

    public SubjectRef subject() {
        return new SubjectRef(KIND, id.toString());
    }

    StocktakeRemark answered(Answer given) {
        return new StocktakeRemark(id, court, division, day, text, at, by, itemOn, given, matter);
    }

    StocktakeRemark followed(MatterId followed) {
        return new StocktakeRemark(id, court, division, day, text, at, by, itemOn, answer, followed);
    }
}
