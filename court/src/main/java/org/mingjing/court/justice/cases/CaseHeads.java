package org.mingjing.court.justice.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 案件页头 Makes the head of any page of a case, the pages of other modules among the tabs. Called inside CourtBoundary. */
@Component
public class CaseHeads {

    /** 开庭: what it rests on stands where hearings are fixed; that of any other step in what happened. */
    private static final String HEARING = "cases.next.hearing";

    private final ObjectProvider<CasePanel> panels;
    private final CaseNames names;
    private final CaseTiming timing;
    private final ObjectProvider<CaseChips> more;

    CaseHeads(ObjectProvider<CasePanel> panels, CaseNames names, CaseTiming timing, ObjectProvider<CaseChips> more) {
        this.panels = panels;
        this.names = names;
        this.timing = timing;
        this.more = more;
    }

    /**
     * The head with this tab marked.
     *
     * @param segment last part of the page's address; empty for the overview
     */
    public CaseHead of(CaseCard card, Frame frame, String segment) {
        Text text = frame.text();
        return new CaseHead(
                new Banner(
                        card.number(),
                        card.title(),
                        chips(card, text),
                        facts(card, text),
                        timing.due(card, frame.today())),
                tabs(card, text, segment),
                List.of(Crumb.to(text.of("cases.list.title"), "/cases"), Crumb.here(card.number())));
    }

    private List<Tab> tabs(CaseCard card, Text text, String segment) {
        List<CasePanel> all = new ArrayList<>(panels.stream().toList());
        all.add(new Own(10, "cases.tab.overview", ""));
        all.add(new Own(30, "cases.tab.files", "files"));
        all.add(new Own(40, "cases.tab.timeline", "timeline"));
        all.add(new Own(50, "cases.tab.log", "log"));
        all.sort(Comparator.comparingInt(CasePanel::order));
        return all.stream()
                .filter(panel -> panel.concerns(card))
                .map(panel -> new Tab(
                        text.of(panel.key()),
                        panel.path(card.id()),
                        panel.segment().equals(segment),
                        panel.count(card)))
                .toList();
    }

    private List<Fact> facts(CaseCard card, Text text) {
        var found = names.of(List.of(card));
        List<Fact> facts = new ArrayList<>();
        String judge = found.judge(card);
        facts.add(Fact.of(text.of("cases.column.judge"), judge.isEmpty() ? text.of("cases.notTold") : judge));
        facts.add(Fact.of(text.of("cases.column.court"), (found.court(card) + " " + found.division(card)).strip()));
        var next = card.nextEvent();
        if (next != null) {
            facts.add(new Fact(
                    text.of("cases.next"),
                    card.nextEventOn() == null ? text.of(next) : text.date(card.nextEventOn()) + " " + text.of(next),
                    "/cases/" + card.id() + (next.equals(HEARING) ? "/hearings" : "/timeline")));
        }
        return facts;
    }

    private List<Chip> chips(CaseCard card, Text text) {
        List<Chip> chips = new ArrayList<>();
        Tone tone = card.status() == CaseStatus.SUSPENDED
                ? Tone.WARN
                : card.status().open() ? Tone.NOTE : Tone.PLAIN;
        chips.add(Chip.of(text.of("cases.status." + card.status().word()), tone));
        chips.add(Chip.of(text.of("cases.procedure." + card.procedure().name())));
        if (card.clock() == ClockMark.OVERRUN) {
            chips.add(Chip.of(text.of("cases.clock.overrun"), Tone.BAD));
        }
        if (card.custody()) {
            chips.add(Chip.of(text.of("cases.custody"), Tone.WARN));
        }
        if (card.sealed()) {
            chips.add(Chip.of(text.of("cases.sealed"), Tone.WARN));
        }
        more.stream().forEach(one -> chips.addAll(one.of(card, text)));
        return chips;
    }

    private record Own(int order, String key, String segment) implements CasePanel {
        @Override
        public String path(CaseId id) {
            return segment.isEmpty() ? "/cases/" + id : "/cases/" + id + "/" + segment;
        }
    }
}
