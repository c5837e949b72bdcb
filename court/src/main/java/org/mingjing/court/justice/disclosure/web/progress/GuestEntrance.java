package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyEntrance;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 演示当事人 The demo's click on a party. This exists in a demo only. */
@Controller
@ConditionalOnBooleanProperty("mingjing.demo")
class GuestEntrance {

    private final PartyEntrance entrance;

    GuestEntrance(PartyEntrance entrance) {
        this.entrance = entrance;
    }

    @Open
    @PostMapping("/progress/demo")
    String enter(
            @RequestParam(defaultValue = "") String guest, HttpServletRequest request, HttpServletResponse response) {
        HeldCode code = read(guest).flatMap(entrance::guest).orElse(null);
        if (code == null) {
            return "redirect:/progress";
        }
        PartyCookie.put(entrance.begin(code), request, response);
        return "redirect:" + (code.caseId() == null ? "/progress/filing" : "/progress/case");
    }

    private static Optional<UUID> read(String guest) {
        try {
            return Optional.of(UUID.fromString(guest));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
