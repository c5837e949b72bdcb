package org.mingjing.court.office.duty.web.shift;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 班次页内容
 *
 * @param checksIn whether the reader may check in now
 * @param ask the fields by which a colleague is asked; empty: the reader may not
 * @param asked what was asked and is open, or was answered, in words
 * @param answers id of the swap that the reader may answer; null: none
 * @param hands the fields of the hand-over; empty: the reader does not hand over now
 * @param handed what was handed over; null: nothing, or not for the reader
 * @param reads what the reader has to read before
 */
public record ShiftView(
        String address,
        String title,
        List<Chip> chips,
        List<Fact> facts,
        boolean checksIn,
        List<Field> ask,
        List<String> asked,
        @Nullable String answers,
        List<Field> hands,
        @Nullable Note handed,
        List<Note> reads,
        String key) {

    /**
     * 交接记录
     *
     * @param signs id to sign; null: signed, or not by the reader
     */
    public record Note(
            String head,
            String happened,
            String open,
            String signed,
            @Nullable String signs) {}
}
