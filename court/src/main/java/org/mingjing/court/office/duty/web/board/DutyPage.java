package org.mingjing.court.office.duty.web.board;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.office.duty.PostId;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 值班台 Who is on duty now and how to reach him; the month of a post. */
@Controller
class DutyPage {

    private final CourtBoundary boundary;
    private final DutyBoardViews views;

    DutyPage(CourtBoundary boundary, DutyBoardViews views) {
        this.boundary = boundary;
        this.views = views;
    }

    @Staff
    @GetMapping("/duty")
    String show(
            @RequestParam @Nullable UUID post,
            @RequestParam @Nullable String month,
            Actor actor,
            Frame frame,
            Model model) {
        model.addAttribute("frame", frame)
                .addAttribute(
                        "board",
                        boundary.read(
                                CourtScope.of(actor.court()),
                                () -> views.of(
                                        actor, post == null ? null : new PostId(post), month(month, frame), frame)));
        return "office/duty/web/board/board";
    }

    private static YearMonth month(@Nullable String typed, Frame frame) {
        try {
            return typed == null ? YearMonth.from(frame.today()) : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return YearMonth.from(frame.today());
        }
    }
}
