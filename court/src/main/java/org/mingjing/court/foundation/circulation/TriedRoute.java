package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.circulation.slip.RouteTrial;
import org.mingjing.kernel.Term;

/**
 * 流程试运行 The requests of the last month by the present route and by the draft, newest first.
 *
 * @param whole false: there were more than are looked at
 */
@Term("流程试运行")
public record TriedRoute(List<Line> lines, boolean whole) {

    public TriedRoute {
        lines = List.copyOf(lines);
    }

    public int count() {
        return lines.size();
    }

    /** 不同 Those that would have gone another way. */
    public List<Line> changed() {
        return lines.stream().filter(line -> line.outcome().differs()).toList();
    }

    /** 不能进入 Those that could not have gone round by the draft. */
    public int blocked() {
        return Math.toIntExact(
                lines.stream().filter(line -> line.outcome().obstacle() != null).count());
    }

    /** 一件 */
    @Term("试运行一件")
    public record Line(FiledSlip filed, RouteTrial.Outcome outcome) {}
}
