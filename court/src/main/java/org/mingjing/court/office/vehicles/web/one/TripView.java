package org.mingjing.court.office.vehicles.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;

/**
 * 一次用车的内容
 *
 * @param goesRound address of the request that is still to be made; null: it was
 * @param send the fields of the dispatch; empty: not for the reader, or not now
 * @param back the fields of the return; empty: likewise
 * @param release null: likewise
 */
public record TripView(
        String address,
        String title,
        Chip state,
        List<Fact> facts,
        @Nullable String goesRound,
        List<Field> send,
        List<Input> back,
        @Nullable Field release,
        int revision,
        String key) {}
