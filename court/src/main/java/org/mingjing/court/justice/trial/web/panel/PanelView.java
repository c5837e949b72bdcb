package org.mingjing.court.justice.trial.web.panel;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 审判组织页内容
 *
 * @param now who tries the case; null: nobody is recorded yet
 * @param waiting what is proposed; null: nothing
 * @param fixes whether the reader may fix what is proposed
 * @param tells whether the reader may note that the parties were told
 */
public record PanelView(
        @Nullable Composition now,
        @Nullable Composition waiting,
        boolean fixes,
        boolean tells,
        List<Composition> former,
        List<RecusalLine> recusals,
        List<Action> actions) {

    /**
     * 组成
     *
     * @param id null: read from the register of the case, not fixed here
     */
    public record Composition(
            String title,
            @Nullable UUID id,
            int revision,
            List<SeatLine> seats,
            List<Fact> facts,
            @Nullable Due due) {}

    /** 席位行 */
    public record SeatLine(String role, String name, String how) {}

    /** 回避行 */
    public record RecusalLine(
            String whom,
            String by,
            String ground,
            String askedOn,
            Chip state,
            String href,
            @Nullable Due due) {}
}
