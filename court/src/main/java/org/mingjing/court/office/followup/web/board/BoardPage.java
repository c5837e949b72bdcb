package org.mingjing.court.office.followup.web.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 督办台 All matters in sight: as they come due, by division, by leader. It ranks nobody. */
@Controller
class BoardPage {

    private final CourtBoundary boundary;
    private final BoardViews views;

    BoardPage(CourtBoundary boundary, BoardViews views) {
        this.boundary = boundary;
        this.views = views;
    }

    @Staff
    @GetMapping("/followup")
    String show(
            @RequestParam @Nullable String by,
            @RequestParam @Nullable String view,
            @RequestParam @Nullable UUID division,
            @RequestParam @Nullable UUID leader,
            Actor actor,
            Frame frame,
            Model model) {
        BoardFilter filter = BoardFilter.of(by, view, division, leader);
        model.addAttribute("frame", frame)
                .addAttribute(
                        "view", boundary.read(CourtScope.of(actor.court()), () -> views.of(actor, filter, frame)));
        return "office/followup/web/board/board";
    }
}
