package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.justice.disclosure.web.PartyReading;
import org.mingjing.court.justice.disclosure.web.PartyView;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的案件 The case of whoever entered with a code. */
@Controller
class PartyCasePage {

    private static final Set<String> SAVED = Set.of("objected");

    private final PartyDoor door;
    private final PartyReading reading;
    private final PartyRefusals refusals;

    PartyCasePage(PartyDoor door, PartyReading reading, PartyRefusals refusals) {
        this.door = door;
        this.reading = reading;
        this.refusals = refusals;
    }

    @Open
    @GetMapping("/progress/case")
    String show(
            @RequestParam(required = false) @Nullable String saved,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return refusals.answer(
                door.enter(request, "PartyCase", (card, code) -> {
                    PartyView view = reading.of(card, code.party(), true, frame);
                    model.addAttribute("frame", frame)
                            .addAttribute("view", view)
                            .addAttribute(
                                    "done",
                                    saved != null && SAVED.contains(saved)
                                            ? frame.text().of("disclosure.saved." + saved)
                                            : null);
                    return "justice/disclosure/web/progress/case";
                }),
                frame,
                model,
                response);
    }
}
