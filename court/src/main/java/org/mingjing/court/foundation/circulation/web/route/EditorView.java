package org.mingjing.court.foundation.circulation.web.route;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.ui.components.errors.FormErrors;

/** 编辑页内容 */
public record EditorView(
        String kind,
        String name,
        int basedOn,
        int edition,
        List<StepFields> steps,
        List<StepCard> drawing,
        FormErrors errors,
        UUID key) {

    public String address() {
        return "/routes/" + kind;
    }
}
