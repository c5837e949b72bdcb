package org.mingjing.court.office.attendance.web.presence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.attendance.CheckIn;
import org.mingjing.court.office.attendance.Presence;
import org.mingjing.court.office.attendance.PresenceDesk;
import org.mingjing.court.office.attendance.Presences;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 打卡 In and out, once a day each; everybody sees his own only. */
@Controller
class PresencePage {

    private static final int DAYS = 31;

    private final CourtBoundary boundary;
    private final Presences presences;
    private final PresenceDesk desk;

    PresencePage(CourtBoundary boundary, Presences presences, PresenceDesk desk) {
        this.boundary = boundary;
        this.presences = presences;
        this.desk = desk;
    }

    @Staff
    @GetMapping("/presence")
    String show(@RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", done == null ? null : frame.text().of("attendance.presence.noted"));
        return shown(actor, frame, model);
    }

    @Staff
    @PostMapping("/presence/{way:in|out}")
    String note(@PathVariable String way, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        Origin origin = new Origin(actor, null, frame.today(), key);
        return switch (desk.checkIn(new CheckIn(origin, way.equals("out")))) {
            case Decision.Granted<String> granted -> "redirect:/presence?done";
            case Decision.Refused<String> refused -> {
                model.addAttribute("refusal", Refusal.of(refused, frame.text()));
                yield shown(actor, frame, model);
            }
        };
    }

    private String shown(Actor actor, Frame frame, Model model) {
        LocalDate today = frame.today();
        List<Presence> days = boundary.read(
                CourtScope.of(actor.court()), () -> presences.of(actor.id(), today.minusDays(DAYS), today));
        Presence now = days.stream()
                .filter(one -> one.day().equals(today))
                .findFirst()
                .orElse(new Presence(today, null, null));
        model.addAttribute("frame", frame)
                .addAttribute("now", now)
                .addAttribute("days", days)
                .addAttribute("key", UUID.randomUUID().toString());
        return "office/attendance/web/presence/presence";
    }
}
