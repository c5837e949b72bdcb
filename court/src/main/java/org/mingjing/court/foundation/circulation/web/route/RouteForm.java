package org.mingjing.court.foundation.circulation.web.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mingjing.court.foundation.circulation.RouteRules;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.web.FormWords;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/**
 * 流程表单 A route as typed, whole or half; steps come, go and change places without anything being kept.
 *
 * @param edition of the draft that is changed; 0: there was none
 */
record RouteForm(int basedOn, int edition, List<StepForm> steps) {

    RouteForm {
        steps = List.copyOf(steps);
    }

    static RouteForm of(int basedOn, int edition, List<RouteStep> steps) {
        return new RouteForm(basedOn, edition, steps.stream().map(StepForm::of).toList());
    }

    static RouteForm typed(MultiValueMap<String, String> typed) {
        int count = Math.clamp(number(typed, "steps"), 0, RouteRules.MOST_STEPS);
        List<StepForm> steps = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            steps.add(StepForm.typed(typed, index));
        }
        return new RouteForm(number(typed, "basedOn"), number(typed, "edition"), steps);
    }

    /** @param act {@code add}, or {@code up-2}, {@code down-2}, {@code remove-2}; anything else leaves the steps as they are */
    RouteForm after(String act) {
        List<StepForm> changed = new ArrayList<>(steps);
        int dash = act.indexOf('-');
        String verb = dash < 0 ? act : act.substring(0, dash);
        int index = dash < 0 ? -1 : whole(act.substring(dash + 1));
        boolean there = index >= 0 && index < changed.size();
        switch (verb) {
            case "add" -> {
                if (changed.size() < RouteRules.MOST_STEPS) {
                    changed.add(StepForm.EMPTY);
                }
            }
            case "remove" -> {
                if (there) {
                    changed.remove(index);
                }
            }
            case "up" -> {
                if (there && index > 0) {
                    Collections.swap(changed, index, index - 1);
                }
            }
            case "down" -> {
                if (there && index < changed.size() - 1) {
                    Collections.swap(changed, index, index + 1);
                }
            }
            default -> {}
        }
        return new RouteForm(basedOn, edition, changed);
    }

    private static int number(MultiValueMap<String, String> typed, String name) {
        return Math.max(0, whole(TypedWords.of(typed, name)));
    }

    private static int whole(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
    }

    /** 比较 One comparison as typed. */
    record Comparison(String field, String sign, String value) {

        static Comparison of(Condition.Compare compare) {
            return new Comparison(compare.field(), compare.sign().name(), FormWords.typed(compare.value()));
        }
    }
}
