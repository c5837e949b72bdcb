package org.mingjing.court.foundation.circulation.web.slip;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.web.EffectLine;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.timeline.Happening;

/**
 * 流转单页内容
 *
 * @param effects what it would touch; agreed to: what it touches still
 * @param onBehalf the notice that one signs for another; null: for oneself
 * @param fields what is asked for, with what changed since the reader's own signature
 * @param steps the route as far as it is known today
 * @param hidden what the form sends along
 * @param errors what is missing in the form that was sent
 * @param opinion null: the reader signs nothing now
 * @param reason of a cancellation; null: the reader cannot cancel it
 * @param main the bar at the foot: what is done most
 * @param more the other verbs, each with its reason when it may not be used
 * @param people whom one may bring in; null: nothing can be done with others
 */
public record SlipView(
        String title,
        String kind,
        String link,
        List<Chip> chips,
        List<Fact> facts,
        List<String> wording,
        List<EffectLine> effects,
        @Nullable String onBehalf,
        List<FilledField> fields,
        List<StepLine> steps,
        List<Happening> acts,
        String action,
        Map<String, String> hidden,
        FormErrors errors,
        @Nullable Field opinion,
        @Nullable Field reason,
        List<Action> main,
        List<Action> more,
        @Nullable Field people,
        @Nullable Field backTo) {

    /**
     * 表单一项
     *
     * @param before what the reader signed the last time; null when it is the same
     */
    public record FilledField(
            String label, String value, @Nullable String before) {}

    /**
     * 环节一行
     *
     * @param state word: done, present, ahead, passed (its condition does not hold)
     */
    public record StepLine(String name, String mode, String state, List<TurnLine> turns) {}

    /**
     * 签办一行 Who, how it stands, since when and until when.
     *
     * @param dated whether a last day stands there, whose reasons can be opened
     */
    public record TurnLine(String who, String state, String when, boolean dated) {}
}
