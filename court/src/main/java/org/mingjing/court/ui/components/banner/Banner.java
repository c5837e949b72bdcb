package org.mingjing.court.ui.components.banner;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 案件横幅
 *
 * @param number 案号
 * @param title parties and cause in one line
 * @param chips procedure, state, marks
 * @param facts handling judge, next event and the like, two to four
 * @param clock the nearest clock; null when none runs
 */
public record Banner(
        String number,
        String title,
        List<Chip> chips,
        List<Fact> facts,
        @Nullable Due clock) {}
