package org.mingjing.court.insight.workbench.web.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * @param found one row more than is shown when there is a next page
 * @param later whether this is not the first page
 */
public record WorkListRows(
        WorkView view, List<WorkItem> found, Map<Nearness, Integer> counts, boolean later, int most) {

    public List<WorkItem> rows() {
        return found.subList(0, Math.min(found.size(), most));
    }

    /** The rows in their groups, in the order of the groups; empty groups are left out. */
    public Map<Nearness, List<WorkItem>> groups(LocalDate today) {
        Map<Nearness, List<WorkItem>> groups = new LinkedHashMap<>();
        for (WorkItem item : rows()) {
            groups.computeIfAbsent(nearness(item, today), key -> new ArrayList<>())
                    .add(item);
        }
        return groups;
    }

    /** Message key of the next step: the day of a single step asks for less than the limit of the whole trial. */
    public String action(WorkItem item) {
        return "worklist.action." + (item.reason().startsWith("limit.NODE-") ? "step" : item.kind());
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

    /** How many of the rows wait for one's own signature and may be signed together. */
    public long together() {
        return rows().stream().filter(item -> item.kind().equals("slip-sign")).count();
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
        counts.forEach((nearness, count) -> counters.add(
                new Counter(text.of(nearness.shown().key()), count, "#" + id(nearness), nearness.shown())));
        return counters;
    }

    public List<Tab> tabs(Text text) {
        List<Tab> tabs = new ArrayList<>();
        for (WorkView each : WorkView.values()) {
            String word = each.name().toLowerCase(Locale.ROOT);
            String href = each == WorkView.OWED ? "/" : "/?show=" + word;
            int owed = counts.values().stream().mapToInt(Integer::intValue).sum();
            tabs.add(new Tab(text.of("worklist.view." + word), href, each == view, each == WorkView.OWED ? owed : -1));
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

    public String id(Nearness nearness) {
        return nearness.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Nearness nearness(WorkItem item, LocalDate today) {
        LocalDate day = item.dueOn();
        return day == null ? Nearness.AHEAD : Nearness.of(day, today);
    }
}
