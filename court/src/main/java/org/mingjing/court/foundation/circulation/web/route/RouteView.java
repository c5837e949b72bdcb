package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 流程页内容
 *
 * @param draft null: nobody is changing it
 */
public record RouteView(
        String kind,
        String name,
        List<StepCard> present,
        List<Fact> facts,
        @Nullable Draft draft,
        List<Version> earlier,
        UUID key) {

    public String address() {
        return "/routes/" + kind;
    }

    /** 草稿 */
    public record Draft(
            Chip state,
            int edition,
            List<StepCard> steps,
            List<Fact> facts,
            @Nullable String trial,
            List<Action> actions) {}

    /** 以前的版本 */
    public record Version(String name, List<Fact> facts, List<StepCard> steps) {}
}
