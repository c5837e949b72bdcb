package org.mingjing.court.justice.filing.web.register;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingSearch;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 收件簿 What waits for a decision, and what was decided; by number, name or title, page by page. */
@Controller
class FilingsPage {

    private static final int PAGE = 50;
    private static final int LONGEST = 60;

    private final CourtBoundary boundary;
    private final Filings filings;
    private final CasesInSight sight;

    FilingsPage(CourtBoundary boundary, Filings filings, CasesInSight sight) {
        this.boundary = boundary;
        this.filings = filings;
        this.sight = sight;
    }

    @Allowed(Permission.FILING)
    @GetMapping("/filings")
    String show(
            @RequestParam @Nullable String view,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String page,
            Actor actor,
            Frame frame,
            Model model) {
        boolean decided = "decided".equals(view);
        String words = Objects.requireNonNullElse(q, "").strip();
        Page shown = boundary.read(CourtScope.of(actor), () -> {
            var search = new FilingSearch(actor.court(), decided, words, sight.hidden(actor, actor.court()));
            int total = filings.count(search);
            int no = Math.clamp(number(page), 1, Math.max(1, (total + PAGE - 1) / PAGE));
            return new Page(filings.list(search, (no - 1) * PAGE, PAGE), no, total);
        });
        model.addAttribute("frame", frame)
                .addAttribute("filings", shown.filings())
                .addAttribute("decided", decided)
                .addAttribute(
                        "words",
                        Field.of("q", frame.text().of("filing.search"))
                                .holding(words)
                                .upTo(LONGEST))
                .addAttribute("narrowed", !words.isEmpty())
                .addAttribute(
                        "pager",
                        new Pager(
                                shown.no() > 1 ? address(decided, words, shown.no() - 1) : null,
                                shown.no() * PAGE < shown.total() ? address(decided, words, shown.no() + 1) : null,
                                shown.filings().size(),
                                shown.total()))
                .addAttribute(
                        "tabs",
                        Stream.concat(
                                        Stream.of(false, true)
                                                .map(one -> Tab.of(
                                                        frame.text()
                                                                .of(one ? "filing.view.decided" : "filing.view.open"),
                                                        address(one, words, 1),
                                                        one == decided)),
                                        Stream.of(Tab.of(frame.text().of("filing.relayed"), "/filings/relayed", false)))
                                .toList());
        return "justice/filing/web/register/register";
    }

    /** What cannot be read is the first page. */
    private static int number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    private static String address(boolean decided, String words, int no) {
        return UriComponentsBuilder.fromPath("/filings")
                .queryParam("view", decided ? "decided" : "open")
                .queryParam("q", "{words}")
                .queryParam("page", no)
                .encode()
                .buildAndExpand(words)
                .toUriString();
    }

    private record Page(List<Filing> filings, int no, int total) {}
}
