package org.mingjing.court.justice.appeals.web.list;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.Appeals;
import org.mingjing.court.justice.appeals.web.AppealDoor;
import org.mingjing.court.justice.appeals.web.AppealWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 上诉移送 The appeals that pass through the court, from below or to above. */
@Controller
class AppealList {

    private static final int MOST = 300;

    /** What is due first stands first; the ended ones stay as they come. */
    private static final Comparator<@Nullable LocalDate> LAST = Comparator.nullsLast(Comparator.naturalOrder());

    private final CourtBoundary boundary;
    private final Appeals appeals;
    private final AppealDoor door;
    private final AppealWords words;

    AppealList(CourtBoundary boundary, Appeals appeals, AppealDoor door, AppealWords words) {
        this.boundary = boundary;
        this.appeals = appeals;
        this.door = door;
        this.words = words;
    }

    @Allowed(Permission.APPEAL)
    @GetMapping("/appeals")
    String show(@RequestParam(required = false) @Nullable String view, Actor actor, Frame frame, Model model) {
        boolean ended = "ended".equals(view);
        List<Appeal> shown = boundary.read(
                CourtScope.of(actor),
                () -> appeals.at(actor.court(), ended, MOST).stream()
                        .filter(one -> door.open(actor, one))
                        .sorted(Comparator.comparing((Appeal one) -> ended ? null : day(one, frame), LAST))
                        .toList());
        model.addAttribute("frame", frame)
                .addAttribute("words", words)
                .addAttribute("appeals", shown)
                .addAttribute("court", actor.court())
                .addAttribute(
                        "tabs",
                        Stream.of("open", "ended")
                                .map(one -> Tab.of(
                                        frame.text().of("appeals.view." + one),
                                        "/appeals?view=" + one,
                                        one.equals("ended") == ended))
                                .toList());
        return "justice/appeals/web/list/list";
    }

    private @Nullable LocalDate day(Appeal one, Frame frame) {
        Due due = words.due(one, frame.today());
        return due == null ? null : due.date();
    }
}
