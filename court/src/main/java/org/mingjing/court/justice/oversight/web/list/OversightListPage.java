package org.mingjing.court.justice.oversight.web.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.oversight.OversightBook;
import org.mingjing.court.justice.oversight.Supervision;
import org.mingjing.court.justice.oversight.SupervisionMark;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 四类案件 The marked cases that the reader may see, the latest first; nobody is ranked. */
@Controller
class OversightListPage {

    private static final int MOST = 1_000;

    private final CourtBoundary boundary;
    private final OversightBook book;
    private final CasesInSight sight;
    private final CaseNames names;

    OversightListPage(CourtBoundary boundary, OversightBook book, CasesInSight sight, CaseNames names) {
        this.boundary = boundary;
        this.book = book;
        this.sight = sight;
        this.names = names;
    }

    @Allowed(Permission.OVERSIGHT_READ)
    @GetMapping("/oversight")
    String show(Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("rows", boundary.read(CourtScope.of(actor), () -> rows(actor, frame)));
        return "justice/oversight/web/list/list";
    }

    private List<OversightRow> rows(Actor actor, Frame frame) {
        Map<CaseId, List<SupervisionMark>> marks = book.standing(MOST).stream()
                .collect(Collectors.groupingBy(SupervisionMark::caseId, LinkedHashMap::new, Collectors.toList()));
        Map<CaseId, List<Supervision>> waiting =
                book.open().stream().collect(Collectors.groupingBy(Supervision::caseId));
        List<CaseCard> cards = sight.among(actor, marks.keySet());
        var found = names.of(cards);
        return cards.stream()
                .map(card -> row(
                        card,
                        found.judge(card),
                        marks.getOrDefault(card.id(), List.of()),
                        waiting.getOrDefault(card.id(), List.of()),
                        frame))
                .sorted(Comparator.comparing(OversightRow::markedOn)
                        .reversed()
                        .thenComparing(row -> row.card().number()))
                .toList();
    }

    private static OversightRow row(
            CaseCard card, String judge, List<SupervisionMark> marks, List<Supervision> waiting, Frame frame) {
        Supervision first = waiting.stream()
                .filter(act -> act.dueOn() != null)
                .min(Comparator.comparing(act -> Objects.requireNonNull(act.dueOn())))
                .orElse(null);
        return new OversightRow(
                card,
                judge,
                marks.stream()
                        .map(mark -> frame.text().of("oversight.category." + mark.category()))
                        .toList(),
                marks.stream()
                        .map(SupervisionMark::on)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                waiting.size(),
                first == null
                        ? null
                        : ClockReading.due(
                                first.dueOn(),
                                ClockMark.RUNNING,
                                frame.today(),
                                "/cases/" + card.id() + "/oversight/" + first.id() + "/reasons"));
    }
}
