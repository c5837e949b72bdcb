package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 试运行页内容
 *
 * @param lines the requests that would have gone another way
 * @param cut there were more requests than were looked at
 */
public record TrialView(String kind, String name, String summary, List<Line> lines, boolean cut) {

    /** 一件 */
    public record Line(String starter, String askedOn, Path present, Path draft) {}

    /** @param obstacle why it stops there; null: it comes to its end */
    public record Path(List<String> steps, @Nullable String obstacle) {}
}
