package org.mingjing.court.insight.workbench.web.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.Nearness;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.tabs.Tab;

/**
 * 工作台页面内容
 *
 * @param reader whose list it is
 * @param together how many wait for the reader's own signature and may be signed together; 0 where nothing is signed
 * @param found one row more than is shown when there is a next page
 * @param briefs what the requests among them ask for, by the id of the slip
 * @param later whether this is not the first page
 */
public record WorkListRows(
        WorkView view,
        PersonId reader,
        List<WorkItem> found,
        Map<String, String> briefs,
        Map<Nearness, Integer> counts,
        int together,
        boolean later,
        int most) {

    public List<WorkItem> rows() {
        return found.subList(0, Math.min(found.size(), most));
    }

    /** What is owed in its groups, in the order of the groups, empty ones left out; in the other lists nothing is late: one group without a heading. */
    public List<Group> groups(LocalDate today, Text text) {
        if (view != WorkView.OWED) {
            return found.isEmpty() ? List.of() : List.of(new Group(null, text.of(word(view)), rows()));
        }
        Map<Nearness, List<WorkItem>> groups = new LinkedHashMap<>();
        for (WorkItem item : rows()) {
            groups.computeIfAbsent(nearness(item, today), key -> new ArrayList<>())
                    .add(item);
        }
        return groups.entrySet().stream()
                .map(group ->
                        new Group(group.getKey(), text.of(group.getKey().shown().key()), group.getValue()))
                .toList();
    }

    /**
     * Message key of the next step: the day of a single step asks for less than the limit of the whole trial; of what is done, or
     * owed by another, the reader has nothing to do but to look.
     */
    public String action(WorkItem item) {
        if (view == WorkView.DONE || !item.assignee().equals(reader)) {
            return "worklist.action.look";
        }
        return "worklist.action." + (item.reason().startsWith("limit.NODE-") ? "step" : item.kind());
    }

    /** What is asked for; empty where the title says it. */
    public String brief(WorkItem item) {
        return briefs.getOrDefault(item.subject().id(), "");
    }

    /** When and how near the end the court reminded; null where it has not. */
    public @Nullable String reminded(WorkItem item, Text text) {
        WorkItem.Reminded reminded = item.reminded();
        if (reminded == null) {
            return null;
        }
        if (item.dueOn() == null) {
            return text.of("worklist.reminded.undated", text.date(reminded.on()));
        }
        return reminded.level() > 0
                ? text.of("worklist.reminded", reminded.level(), text.date(reminded.on()))
                : text.of(
                        reminded.level() == 0 ? "worklist.reminded.day" : "worklist.reminded.over",
                        text.date(reminded.on()));
    }

    public @Nullable Due due(WorkItem item, LocalDate today) {
        LocalDate day = item.dueOn();
        if (day == null) {
            return null;
        }
        Urgency urgency =
                view == WorkView.DONE ? Urgency.ENDED : Nearness.of(day, today).shown();
        return Due.of(day, today, urgency, item.explainedAt());
    }

    public List<Counter> counters(Text text) {
        List<Counter> counters = new ArrayList<>();
        counts.forEach((nearness, count) -> counters.add(new Counter(
                text.of(nearness.shown().key()),
                count,
                (view == WorkView.OWED ? "#" : "/#") + id(nearness),
                nearness.shown())));
        return counters;
    }

    public List<Tab> tabs(Text text) {
        List<Tab> tabs = new ArrayList<>();
        for (WorkView each : WorkView.values()) {
            String word = each.name().toLowerCase(Locale.ROOT);
            String href = each == WorkView.OWED ? "/" : "/?show=" + word;
            int owed = counts.values().stream().mapToInt(Integer::intValue).sum();
            tabs.add(new Tab(text.of(word(each)), href, each == view, each == WorkView.OWED ? owed : -1));
        }
        return tabs;
    }

    public Pager pager() {
        String show = "?show=" + view.name().toLowerCase(Locale.ROOT);
        String next = null;
        if (found.size() > most) {
            WorkItem last = rows().getLast();
            next = show + "&after=" + (last.dueOn() == null ? "" : last.dueOn()) + "_" + last.id();
        }
        return new Pager(later ? show : null, next, rows().size(), -1);
    }

    private static String word(WorkView view) {
        return "worklist.view." + view.name().toLowerCase(Locale.ROOT);
    }

    public String id(Nearness nearness) {
        return nearness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Nearness nearness(WorkItem item, LocalDate today) {
        LocalDate day = item.dueOn();
        return day == null ? Nearness.AHEAD : Nearness.of(day, today);
    }

    /**
     * 一组
     *
     * @param nearness null: the group has no heading
     */
    public record Group(@Nullable Nearness nearness, String caption, List<WorkItem> rows) {}
}
