package org.mingjing.court.justice.limits.web.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.limits.SheetGroup;

/**
 * 表行 A division, or the court as a whole.
 *
 * @param total whether it adds up the others
 */
public record SheetLine(String name, boolean total, List<Figure> figures) {

    /** 数字 A count and the list of exactly those cases. */
    public record Figure(SheetGroup group, int count, String href) {

        public String key() {
            return "sheet.group." + group.word();
        }

        /** The colour of what is late; null where nothing is. */
        public @Nullable String css() {
            return count == 0
                    ? null
                    : group.nearness()
                            .map(nearness -> "mj-overview-" + nearness.shown().css())
                            .orElse(null);
        }
    }
}
