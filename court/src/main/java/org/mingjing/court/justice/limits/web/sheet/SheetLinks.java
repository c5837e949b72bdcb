package org.mingjing.court.justice.limits.web.sheet;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.limits.SheetGroup;
import org.mingjing.kernel.CourtId;

/** 表中链接 The list of exactly the cases a figure counts: the case list where it can be narrowed so, else the list below the sheet. */
final class SheetLinks {

    static final List<SheetGroup> COLUMNS = List.of(
            SheetGroup.LONG_OVERDUE,
            SheetGroup.OVERDUE,
            SheetGroup.NEARING,
            SheetGroup.AHEAD,
            SheetGroup.STOPPED,
            SheetGroup.PROVISIONAL,
            SheetGroup.OPEN);

    private final CourtId court;

    SheetLinks(CourtId court) {
        this.court = court;
    }

    /** Of one division; null: of no division. */
    String of(@Nullable DivisionId division, SheetGroup group) {
        String word = choice(group);
        if (division == null) {
            return below(group) + "&division=" + SheetFilter.NO_DIVISION + "#cases";
        }
        return word == null
                ? below(group) + "&division=" + division.value() + "#cases"
                : cases(word) + "&division=" + division.value();
    }

    /** Of all that the sheet shows. */
    String ofAll(SheetGroup group, boolean wholeCourt) {
        String word = choice(group);
        if (word == null) {
            return below(group) + "#cases";
        }
        return wholeCourt ? cases(word) : cases(word) + "&reach=division";
    }

    static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }

    private String cases(String word) {
        return "/cases?court=" + encoded(court.value()) + "&clock=" + word + "&sort=due";
    }

    private String below(SheetGroup group) {
        return "/limits?court=" + encoded(court.value()) + "&group=" + group.word();
    }

    /** The word of the case list's filter; null where it has none. */
    private static @Nullable String choice(SheetGroup group) {
        return switch (group) {
            case LONG_OVERDUE -> "severe";
            case OVERDUE -> "late";
            case NEARING -> "soon";
            case AHEAD -> "ahead";
            case STOPPED -> "stopped";
            case OPEN -> "open";
            case PROVISIONAL, AT_RISK -> null;
        };
    }
}
