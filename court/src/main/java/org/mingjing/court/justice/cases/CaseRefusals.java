package org.mingjing.court.justice.cases;

import jakarta.servlet.http.HttpServletResponse;
import org.mingjing.court.ui.Frame;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 不得查阅 The page that stands where a case may not be shown: not found for whoever has nothing to do with it, the reason for the recused. */
@Component
public class CaseRefusals {

    /** What the door of a case gave: the template, or the page that says why not. */
    public String answer(Decision<String> shown, Frame frame, Model model, HttpServletResponse response) {
        return switch (shown) {
            case Decision.Granted<String>(String template) -> template;
            case Decision.Refused<String> refused -> show(refused, frame, model, response);
        };
    }

    /** Answers the template; sets the status to 404, or to 403 for one who knows of the case. */
    public String show(Decision.Refused<?> refused, Frame frame, Model model, HttpServletResponse response) {
        response.setStatus(unknown(refused) ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        model.addAttribute("frame", frame);
        model.addAttribute("refused", refused);
        model.addAttribute("unknown", unknown(refused));
        return "justice/cases/web/head/refused";
    }

    private static boolean unknown(Decision.Refused<?> refused) {
        return refused.code().equals("access.unknown");
    }
}
