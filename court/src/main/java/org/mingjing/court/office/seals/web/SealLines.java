package org.mingjing.court.office.seals.web;

import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseState;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;

/** 用印行 What the pages of seals show alike. */
public final class SealLines {

    private SealLines() {}

    public static Chip state(SealUseState state, Text text) {
        Tone tone = switch (state) {
            case DRAFT, CIRCULATING -> Tone.PLAIN;
            case RETURNED -> Tone.WARN;
            case APPROVED -> Tone.NOTE;
            case DONE -> Tone.GOOD;
            case DECLINED, VOID -> Tone.BAD;
        };
        return Chip.of(text.of("seals.state." + state.word()), tone);
    }

    public static Chip how(boolean electronic, Text text) {
        return Chip.of(text.of(electronic ? "seals.electronic" : "seals.byHand"));
    }

    /** 登记号; empty before it is put. */
    public static String number(SealUse use, Text text) {
        SealUse.Put put = use.put();
        return put == null ? "" : text.of("seals.number", Integer.toString(put.year()), Integer.toString(put.serial()));
    }
}
