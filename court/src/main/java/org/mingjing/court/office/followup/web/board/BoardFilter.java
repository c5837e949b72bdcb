package org.mingjing.court.office.followup.web.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.followup.Light;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterState;
import org.mingjing.court.office.followup.web.MatterWords;

/**
 * 督办筛选 What of the board is shown.
 *
 * @param by matter, division or leader
 * @param view one of {@link #VIEWS}
 */
record BoardFilter(
        String by,
        String view,
        @Nullable UUID division,
        @Nullable UUID leader) {

    static final List<String> VIEWS = List.of("open", "red", "yellow", "silent", "checking", "closed");
    static final List<String> SIDES = List.of("matter", "division", "leader");

    static BoardFilter of(@Nullable String by, @Nullable String view, @Nullable UUID division, @Nullable UUID leader) {
        return new BoardFilter(
                by != null && SIDES.contains(by) ? by : "matter",
                view != null && VIEWS.contains(view) ? view : "open",
                division,
                leader);
    }

    static Predicate<Matter> in(String view, MatterWords words, LocalDate today) {
        return switch (view) {
            case "red" -> one -> one.open() && words.lightOf(one, today) == Light.RED;
            case "yellow" -> one -> one.open() && words.lightOf(one, today) == Light.YELLOW;
            case "silent" -> one -> one.silent(today);
            case "checking" -> one -> one.state() == MatterState.CHECKING;
            case "closed" -> Matter::closed;
            default -> Matter::open;
        };
    }

    boolean admits(Matter matter) {
        UUID led = matter.leader() == null ? null : matter.leader().value();
        return (division == null || division.equals(matter.division().value()))
                && (leader == null || leader.equals(led));
    }

    /** The address of another view with the same division and leader. */
    String to(String otherView) {
        return "/followup?view=" + otherView
                + (division == null ? "" : "&division=" + division)
                + (leader == null ? "" : "&leader=" + leader);
    }

    boolean narrowed() {
        return division != null || leader != null;
    }
}
