package org.mingjing.law.panel;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;

/**
 * 组庭瑕疵 What is unlawful about a panel; a judgment by such a panel is set aside (民诉法 177, 刑诉法 238).
 *
 * @param code key of its sentence
 */
@Term("组庭瑕疵")
public record PanelFault(String code, Citation citation, List<Object> arguments) {
    public PanelFault {
        arguments = List.copyOf(arguments);
    }

    static PanelFault of(String code, Citation citation, Object... arguments) {
        return new PanelFault("trial.fault." + code, citation, List.of(arguments));
    }

    /** As the answer to whoever asked for such a panel. */
    public <T> Decision.Refused<T> refused() {
        return new Decision.Refused<>(code, citation, arguments);
    }
}
