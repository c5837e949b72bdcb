package org.mingjing.court.insight.radar.web.one;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.insight.radar.Finding;
import org.mingjing.court.justice.cases.CaseHead;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;

/**
 * 发现视图
 *
 * @param article the text behind it; null where it is a rule of this house
 * @param repairs 一键修复 where the finding is put right
 * @param reason the field of the answer; null where nothing can be answered; {@code until} likewise
 * @param asks whether the judge can be asked by this reader
 */
public record FindingView(
        Finding finding,
        CaseHead head,
        String sentence,
        List<Fact> facts,
        @Nullable String article,
        List<Action> repairs,
        @Nullable Field reason,
        @Nullable Field until,
        boolean asks,
        String key) {}
