package org.mingjing.court.justice.serving.web.attempt;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;

/**
 * 记录送达
 *
 * @param about the paper and whom it is for
 * @param words what the reader must know first; null for nothing
 * @param means to choose from; empty once one is chosen
 * @param changes what a public notice does to the clock; empty: nothing is to be confirmed
 */
public record AttemptView(
        String title,
        String about,
        @Nullable String words,
        List<Action> means,
        List<Input> inputs,
        List<Field> proofs,
        List<DateChange> changes,
        Map<String, String> hidden,
        FormErrors errors,
        List<Action> actions) {}
