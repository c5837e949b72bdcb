package org.mingjing.court.office.attendance.web.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.BackFromLeave;
import org.mingjing.court.office.attendance.Balance;
import org.mingjing.court.office.attendance.Balances;
import org.mingjing.court.office.attendance.Leave;
import org.mingjing.court.office.attendance.LeaveDesk;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.court.office.attendance.Leaves;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 请假 Who of the court is away in the coming weeks, and who signs meanwhile. */
@Controller
class LeavePage {

    private static final int WEEKS = 4;

    private final CourtBoundary boundary;
    private final Leaves leaves;
    private final LeaveDesk desk;
    private final People people;
    private final Balances balances;

    LeavePage(CourtBoundary boundary, Leaves leaves, LeaveDesk desk, People people, Balances balances) {
        this.balances = balances;
        this.boundary = boundary;
        this.leaves = leaves;
        this.desk = desk;
        this.people = people;
    }

    @Staff
    @GetMapping("/leave")
    String show(@RequestParam @Nullable String done, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", done == null ? null : frame.text().of("attendance.backAgain"));
        return shown(actor, frame, model);
    }

    @Staff
    @PostMapping("/leave/{slip}/back")
    String back(@PathVariable UUID slip, @RequestParam UUID key, Actor actor, Frame frame, Model model) {
        Origin origin = new Origin(actor, null, frame.today(), key);
        return switch (desk.back(new BackFromLeave(origin, new SlipId(slip)))) {
            case Decision.Granted<String> granted -> "redirect:/leave?done";
            case Decision.Refused<String> refused -> {
                model.addAttribute("refusal", Refusal.of(refused, frame.text()));
                yield shown(actor, frame, model);
            }
        };
    }

    private String shown(Actor actor, Frame frame, Model model) {
        LocalDate today = frame.today();
        List<Leave> away = boundary.read(
                CourtScope.of(actor.court()), () -> leaves.of(actor.court(), today, today.plusWeeks(WEEKS)));
        Map<PersonId, String> names = people.names(away.stream()
                .flatMap(leave -> Stream.of(leave.person(), leave.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Balance balance = boundary.read(
                        CourtScope.of(actor.court()), () -> balances.of(actor.court(), actor.id(), "annual", today))
                .orElse(null);
        model.addAttribute("frame", frame)
                .addAttribute("balance", balance)
                .addAttribute("keeps", Grants.permits(actor, Permission.ATTENDANCE))
                .addAttribute("away", away)
                .addAttribute("names", names)
                .addAttribute("self", actor.id())
                .addAttribute(
                        "ask",
                        "/requests/" + LeaveRequest.KIND + "/" + actor.id().value());
        return "office/attendance/web/leave/leave";
    }
}
