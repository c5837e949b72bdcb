package org.mingjing.court.office.exchange.web.one;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.exchange.Parcel;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.files.FileEntry;

/**
 * 交换件页的内容
 *
 * @param delivery the one that he may receive or return; null: none
 * @param mayWithdraw whether he may take it back from those who have not received it
 * @param arrival 来件 where its official document waits to be registered, or was; null: none
 * @param unkept why its package could not be taken in; null: nothing is to be said
 */
public record ParcelView(
        Parcel parcel,
        String number,
        List<Fact> facts,
        List<FileEntry> files,
        List<Line> lines,
        @Nullable UUID delivery,
        boolean mayWithdraw,
        @Nullable String arrival,
        @Nullable String unkept) {

    /** 一处送达 */
    public record Line(String to, Chip state, String due, String who, String at, String note) {}
}
