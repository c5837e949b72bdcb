package org.mingjing.court.insight.workbench.web.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.circulation.SlipBriefs;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.duties.TodayLine;
import org.mingjing.court.foundation.duties.TodayLines;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.insight.workbench.WorkCounts;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 工作台 What the person owes, by urgency; what was sent to him, what he set going and what he has done are filters. */
@Controller
class WorkListPage {

    private static final int ROWS = 50;
    private static final String SIGN = "slip-sign";

    private final CourtBoundary boundary;
    private final WorkList work;
    private final WorkCounts counts;
    private final SlipBriefs briefs;
    private final List<TodayLines> today;
    private final Clock clock;

    /** @param today in their order */
    WorkListPage(
            CourtBoundary boundary,
            WorkList work,
            WorkCounts counts,
            SlipBriefs briefs,
            List<TodayLines> today,
            Clock clock) {
        this.today = List.copyOf(today);
        this.briefs = briefs;
        this.boundary = boundary;
        this.work = work;
        this.counts = counts;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/")
    String show(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String after,
            Actor actor,
            Frame frame,
            Model model) {
        WorkView view = viewOf(show);
        WorkList.Place place = placeOf(after);
        model.addAttribute("frame", frame);
        Found found = boundary.read(CourtScope.of(actor), () -> found(actor, view, place));
        model.addAttribute("today", found.today());
        var owed = counts.of(actor, frame.today());
        model.addAttribute(
                "view",
                new WorkListRows(
                        view,
                        actor.id(),
                        found.items(),
                        briefs(found.items(), actor, frame),
                        owed,
                        found.together(),
                        place != null,
                        ROWS));
        return "insight/workbench/web/worklist/worklist";
    }

    private Found found(Actor actor, WorkView view, WorkList.@Nullable Place place) {
        if (view != WorkView.OWED) {
            return new Found(
                    view == WorkView.DONE ? work.done(actor.id(), ROWS) : work.open(actor.id(), view, place, ROWS + 1),
                    0,
                    List.of());
        }
        List<WorkItem> items = work.open(actor.id(), view, place, ROWS + 1);
        boolean all = place == null && items.size() <= ROWS;
        return new Found(
                items,
                all ? (int) items.stream().filter(WorkListPage::signed).count() : work.owed(actor.id(), SIGN),
                place == null ? today(actor) : List.of());
    }

    private static boolean signed(WorkItem item) {
        return item.kind().equals(SIGN);
    }

    private List<TodayLine> today(Actor actor) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return today.stream().flatMap(room -> room.of(actor, now).stream()).toList();
    }

    /** What the requests among them ask for, by slip. */
    private Map<String, String> briefs(List<WorkItem> found, Actor actor, Frame frame) {
        List<SlipId> requests = found.stream()
                .map(WorkItem::subject)
                .filter(subject -> subject.kind().equals("slip"))
                .map(subject -> new SlipId(UUID.fromString(subject.id())))
                .distinct()
                .toList();
        Map<String, String> bySubject = new HashMap<>();
        briefs.of(actor, requests, frame.text())
                .forEach((slip, brief) -> bySubject.put(slip.subject().id(), brief));
        return bySubject;
    }

    /** The red counter shows what has passed or will soon. */
    @Bean
    NavigationEntry workListEntry() {
        return new NavigationEntry(NavigationGroup.DESK, 10, "worklist.title", "/", "list", null, this::pressing);
    }

    private long pressing(Actor actor) {
        return counts.of(actor, LocalDate.now(clock)).entrySet().stream()
                .filter(group -> group.getKey() != Nearness.AHEAD)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static WorkView viewOf(@Nullable String word) {
        for (WorkView view : WorkView.values()) {
            if (view.name().equalsIgnoreCase(word)) {
                return view;
            }
        }
        return WorkView.OWED;
    }

    /** An address that was cut or mistyped leads to the first page. */
    private static WorkList.@Nullable Place placeOf(@Nullable String after) {
        String[] parts = after == null ? new String[0] : after.split("_", 2);
        if (parts.length < 2) {
            return null;
        }
        try {
            LocalDate due = parts[0].isEmpty() ? null : LocalDate.parse(parts[0]);
            return new WorkList.Place(due, UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    /**
     * 所见
     *
     * @param together how many requests might be signed together 批量签批
     */
    private record Found(List<WorkItem> items, int together, List<TodayLine> today) {}
}
