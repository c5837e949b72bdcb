package org.mingjing.court.insight.radar.web.list;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.insight.radar.Finding;
import org.mingjing.court.insight.radar.Findings;
import org.mingjing.court.insight.radar.Radar;
import org.mingjing.court.insight.radar.web.RadarWords;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 雷达清单 What stands still in the cases that the person may see, the longest first. Nobody is counted against anybody. */
@Controller
class RadarPage {

    private static final int ROWS = 50;
    private static final List<String> TABS = List.of("ended", "long", "stuck");

    private final CourtBoundary boundary;
    private final Findings findings;
    private final CasesInSight sight;
    private final CaseNames names;
    private final Radar radar;

    RadarPage(CourtBoundary boundary, Findings findings, CasesInSight sight, CaseNames names, Radar radar) {
        this.boundary = boundary;
        this.findings = findings;
        this.sight = sight;
        this.names = names;
        this.radar = radar;
    }

    @Allowed(Permission.LIMITS_SHEET)
    @GetMapping("/radar")
    String show(
            @RequestParam @Nullable String view,
            @RequestParam(defaultValue = "0") int from,
            Actor actor,
            Frame frame,
            Model model) {
        String tab = view != null && TABS.contains(view) ? view : TABS.getFirst();
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<Finding> open = findings.open(actor.court());
            Map<CaseId, CaseCard> cards =
                    sight
                            .among(
                                    actor,
                                    open.stream()
                                            .map(one -> one.found().caseId())
                                            .collect(Collectors.toSet()))
                            .stream()
                            .collect(Collectors.toMap(CaseCard::id, Function.identity()));
            List<Finding> seen = open.stream()
                    .filter(one -> cards.containsKey(one.found().caseId()))
                    .toList();
            List<Finding> shown = seen.stream().filter(one -> on(tab, one)).toList();
            int first = Math.clamp(from, 0, shown.size());
            model.addAttribute("frame", frame)
                    .addAttribute("tab", tab)
                    .addAttribute("tabs", tabs(seen, tab, frame))
                    .addAttribute("rows", rows(page(shown, first), cards, frame))
                    .addAttribute("pager", pager(tab, first, shown.size()))
                    .addAttribute("sweptAt", findings.sweptAt(actor.court()).orElse(null));
            return "insight/radar/web/list/radar";
        });
    }

    /** 立即巡检 */
    @Allowed(Permission.LIMITS_SHEET)
    @PostMapping("/radar")
    String sweep(Actor actor) {
        radar.sweep(actor.court());
        return "redirect:/radar";
    }

    private static boolean on(String tab, Finding one) {
        return RadarWords.tab(one.found().kind()).equals(tab);
    }

    private static List<Finding> page(List<Finding> all, int first) {
        return all.subList(first, Math.min(first + ROWS, all.size()));
    }

    private static List<Tab> tabs(List<Finding> seen, String tab, Frame frame) {
        return TABS.stream()
                .map(one -> new Tab(
                        frame.text().of("radar.view." + one),
                        "/radar?view=" + one,
                        one.equals(tab),
                        seen.stream().filter(finding -> on(one, finding)).count()))
                .toList();
    }

    private List<RadarRow> rows(List<Finding> shown, Map<CaseId, CaseCard> cards, Frame frame) {
        CaseNames.Found found = names.of(cards.values());
        return shown.stream()
                .map(one -> {
                    CaseCard card = Objects.requireNonNull(cards.get(one.found().caseId()));
                    return new RadarRow(
                            "/radar/" + one.id().value(),
                            card,
                            found.judge(card),
                            found.division(card),
                            RadarWords.sentence(one.found(), frame.today(), frame.text()),
                            RadarWords.over(one.found(), frame.today()),
                            one.quiet(frame.today()));
                })
                .toList();
    }

    private static Pager pager(String tab, int first, int all) {
        String address = "/radar?view=" + tab + "&from=";
        return new Pager(
                first == 0 ? null : address + Math.max(0, first - ROWS),
                first + ROWS < all ? address + (first + ROWS) : null,
                Math.min(ROWS, all - first),
                all);
    }
}
