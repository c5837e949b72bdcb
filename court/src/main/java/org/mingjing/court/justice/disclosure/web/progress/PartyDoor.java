package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyEntrance;
import org.mingjing.court.justice.disclosure.web.PartyWindow;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 当事人之门 The way to every page of a party: its visit is asked for anew each time. */
@Component
class PartyDoor {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final PartyEntrance entrance;
    private final PartyWindow window;

    PartyDoor(PartyEntrance entrance, PartyWindow window) {
        this.entrance = entrance;
        this.window = window;
    }

    /** What was entered with from this browser; empty when nobody has, or it has ended. */
    Optional<HeldCode> code(HttpServletRequest request) {
        return PartyCookie.of(request).flatMap(entrance::use);
    }

    /**
     * Shows a party its case.
     *
     * @return refused with {@code disclosure.refused.ended} when nobody has entered from this browser; else as the
     *     window says
     */
    <T> Decision<T> enter(HttpServletRequest request, String action, BiFunction<CaseCard, HeldCode, T> view) {
        HeldCode code = code(request).orElse(null);
        return code == null
                ? Decision.refused("disclosure.refused.ended", OWN_RULE)
                : window.show(code, action, card -> view.apply(card, code));
    }
}
