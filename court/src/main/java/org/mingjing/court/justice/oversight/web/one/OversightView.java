package org.mingjing.court.justice.oversight.web.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.ledger.LedgerLine;

/**
 * 案件监督
 *
 * @param sole whether a sole judge tries a marked case
 * @param marking the form of marking; null for whoever may not
 * @param supervising the form of acting; null for whoever may not, or where nothing is marked
 * @param rules what may be done and what may not, with its articles
 */
public record OversightView(
        boolean sole,
        List<MarkLine> marks,
        List<ActLine> acts,
        @Nullable List<Field> marking,
        @Nullable List<Field> supervising,
        List<LedgerLine> rules) {

    /** @param lift whether the reader may lift it; {@code lifted} empty while it stands */
    public record MarkLine(
            UUID id,
            String category,
            String ground,
            String by,
            String lifted,
            @Nullable Field lift) {}

    /** @param answer null while there is none; {@code answering} the form of the handling judge */
    public record ActLine(
            UUID id,
            String kind,
            String ground,
            String by,
            @Nullable Due due,
            @Nullable String answer,
            @Nullable Field answering) {}
}
