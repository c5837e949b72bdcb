package org.mingjing.court.justice.assignment.web.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.assignment.web.PoolLine;
import org.mingjing.court.ui.components.field.Field;

/**
 * 分案预览 One case as it would be drawn.
 *
 * @param how the choice of the way, with what stands in it
 * @param earlier the field for the number of the case before it
 * @param notes why this division, and which other cases should have the same judge
 * @param more other cases of the series that wait and were not chosen; null: none
 * @param why the field for the reason to have it drawn all the same; null: it is not of the four categories
 * @param pool who would be drawn among; empty where it follows another case
 */
public record PreviewCase(
        String id,
        String number,
        String title,
        Field how,
        Field earlier,
        List<String> notes,
        @Nullable String more,
        @Nullable Field why,
        List<PoolLine> pool) {}
