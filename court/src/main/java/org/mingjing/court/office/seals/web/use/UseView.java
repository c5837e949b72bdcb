package org.mingjing.court.office.seals.web.use;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 用印页内容
 *
 * @param banner what must be known at once; null: nothing
 * @param picture address of the seal's picture
 * @param maySeal the reader keeps the seal and it may be put now
 * @param mayDecline he may send it back
 * @param mayGiveUp whoever asked may give it up
 * @param mayReplace whoever asked may bring another version of a file
 */
public record UseView(
        SealUse use,
        String number,
        List<Chip> chips,
        @Nullable String banner,
        Tone tone,
        List<Fact> facts,
        String picture,
        List<Piece> pieces,
        boolean maySeal,
        boolean mayDecline,
        boolean mayGiveUp,
        boolean mayReplace,
        List<Action> actions) {

    /**
     * 一个文件
     *
     * @param sealed address of the sealed file; null: there is none
     * @param verify address of its verification; null likewise
     */
    public record Piece(
            int no,
            String name,
            String kind,
            String digest,
            String href,
            @Nullable String sealed,
            @Nullable String verify) {}
}
