package org.mingjing.court.foundation.circulation.web.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 先看影响 Whoever asks for something that touches more than itself sees all of it before he asks. */
@Component
class LookFirst {

    private final CourtBoundary boundary;

    LookFirst(CourtBoundary boundary) {
        this.boundary = boundary;
    }

    /**
     * Whether the page is shown again with what would follow, instead of making the request: it was not shown yet, or is no
     * longer the same. What may not be asked for at all is not looked at: the desk says why.
     */
    boolean first(
            RequestKind kind,
            SubjectRef subject,
            Form form,
            LocalDate askedOn,
            Map<String, String> typed,
            Actor actor,
            Text text,
            Model model) {
        if (!kind.foresees()) {
            return false;
        }
        return boundary.read(CourtScope.of(actor), () -> {
            Form whole = kind.complete(subject, form);
            if (!(kind.mayStart(actor, subject) instanceof Decision.Granted<String>)
                    || kind.check(actor, subject, whole, askedOn) instanceof Decision.Refused<String>) {
                return false;
            }
            List<ForeseenEffect> effects = kind.effects(subject, whole, actor);
            String seen = EffectWords.seen(effects);
            model.addAttribute("effects", new RequestEffects(seen, EffectWords.lines(effects, text)));
            return typed.containsKey("look") || !seen.equals(typed.get("seen"));
        });
    }
}
