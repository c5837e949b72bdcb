package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletResponse;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 不予公开 Back to the entrance when the visit has ended; else the page that says why nothing is shown. */
@Component
class PartyRefusals {

    String answer(Decision<String> shown, Frame frame, Model model, HttpServletResponse response) {
        return switch (shown) {
            case Decision.Granted<String>(String template) -> template;
            case Decision.Refused<String> refused -> {
                if (refused.code().equals("disclosure.refused.ended")) {
                    yield "redirect:/progress?ended";
                }
                response.setStatus(HttpStatus.FORBIDDEN.value());
                model.addAttribute("frame", frame).addAttribute("refusal", Refusal.of(refused, frame.text()));
                yield "justice/disclosure/web/progress/refused";
            }
        };
    }
}
