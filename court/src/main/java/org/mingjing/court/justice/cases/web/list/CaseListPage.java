package org.mingjing.court.justice.cases.web.list;

import java.util.Map;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.court.justice.cases.CaseNames;
import org.mingjing.court.justice.cases.CaseTiming;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件清单 What a person may see, narrowed by what stands in the address. */
@Controller
class CaseListPage {

    static final String PATH = "/cases";
    private static final int PAGE = 50;

    private final CourtBoundary boundary;
    private final CaseListing listing;
    private final CaseChoices choices;
    private final CaseNames names;
    private final CaseTiming timing;

    CaseListPage(CourtBoundary boundary, CaseListing listing, CaseChoices choices, CaseNames names, CaseTiming timing) {
        this.boundary = boundary;
        this.listing = listing;
        this.choices = choices;
        this.names = names;
        this.timing = timing;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping(PATH)
    String show(@RequestParam Map<String, String> address, Actor actor, Frame frame, Model model) {
        CaseListForm form = CaseListForm.of(address);
        model.addAttribute("frame", frame);
        model.addAttribute("list", boundary.read(CourtScope.of(actor), () -> view(form, actor, frame)));
        return "justice/cases/web/list/list";
    }

    private CaseListView view(CaseListForm form, Actor actor, Frame frame) {
        CaseFilter filter = form.filter();
        var page = listing.page(actor, filter, form.key(), PAGE, frame.today());
        int count = page.more() || page.earlier()
                ? listing.count(actor, filter, frame.today(), CaseListView.COUNTED + 1)
                : page.cases().size();
        var found = names.of(page.cases());
        var rows = page.cases().stream()
                .map(card -> new CaseRow(
                        card,
                        found.court(card),
                        found.division(card),
                        found.judge(card),
                        timing.due(card, frame.today())))
                .toList();
        return new CaseListView(
                form,
                filter.order(),
                choices.selects(actor, form, filter, frame.text()),
                rows,
                page,
                count,
                actor.courts().size() > 1,
                Grants.permits(actor, Permission.CASE_EXPORT));
    }
}
