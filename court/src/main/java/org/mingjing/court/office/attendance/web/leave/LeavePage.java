package org.mingjing.court.office.attendance.web.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.attendance.Leave;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.court.office.attendance.Leaves;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 请假与代理 Who of the court is away in the coming weeks, and for whom one signs or is signed for. */
@Controller
class LeavePage {

    private static final int WEEKS = 4;

    private final CourtBoundary boundary;
    private final Leaves leaves;
    private final Deputies deputies;
    private final People people;

    LeavePage(CourtBoundary boundary, Leaves leaves, Deputies deputies, People people) {
        this.boundary = boundary;
        this.leaves = leaves;
        this.deputies = deputies;
        this.people = people;
    }

    @Staff
    @GetMapping("/leave")
    String show(Actor actor, Frame frame, Model model) {
        LocalDate today = frame.today();
        List<Leave> away = boundary.read(
                CourtScope.of(actor.court()), () -> leaves.of(actor.court(), today, today.plusWeeks(WEEKS)));
        List<Deputyship> mine = boundary.read(CourtScope.of(actor.court()), () -> deputies.concerning(actor.id()));
        Map<PersonId, String> names = people.names(Stream.concat(
                        away.stream().flatMap(leave -> Stream.of(leave.person(), leave.deputy())),
                        mine.stream().flatMap(one -> Stream.of(one.principal(), one.deputy())))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        model.addAttribute("frame", frame)
                .addAttribute("away", away)
                .addAttribute("mine", mine)
                .addAttribute("names", names)
                .addAttribute(
                        "ask",
                        "/requests/" + LeaveRequest.KIND + "/" + actor.id().value());
        return "office/attendance/web/leave/leave";
    }
}
