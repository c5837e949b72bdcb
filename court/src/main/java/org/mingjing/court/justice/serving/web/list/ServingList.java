package org.mingjing.court.justice.serving.web.list;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ErrandState;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 送达事务 What is to be served in the cases the person may see, what is due first. */
@Controller
public class ServingList {

    private static final int MOST = 1_000;
    private static final int SHOWN = 200;

    private final CourtBoundary boundary;
    private final Servings servings;
    private final CasesInSight sight;

    ServingList(CourtBoundary boundary, Servings servings, CasesInSight sight) {
        this.boundary = boundary;
        this.servings = servings;
        this.sight = sight;
    }

    @Allowed(Permission.SERVING)
    @GetMapping("/serving")
    String show(@RequestParam(required = false) @Nullable String state, Actor actor, Frame frame, Model model) {
        ErrandState chosen = Arrays.stream(ErrandState.values())
                .filter(one -> one.word().equals(state))
                .findFirst()
                .orElse(ErrandState.OWED);
        List<Row> rows = boundary.read(CourtScope.of(actor.court()), () -> rows(actor, chosen));
        model.addAttribute("frame", frame)
                .addAttribute("rows", rows)
                .addAttribute("state", chosen)
                .addAttribute(
                        "tabs",
                        Arrays.stream(ErrandState.values())
                                .map(one -> Tab.of(
                                        frame.text().of("service.state." + one.word()),
                                        "/serving?state=" + one.word(),
                                        one == chosen))
                                .toList());
        return "justice/serving/web/list/list";
    }

    private List<Row> rows(Actor actor, ErrandState state) {
        List<Errand> found = servings.in(List.of(actor.court()), state, MOST);
        Set<CaseId> ids = found.stream().map(Errand::caseId).collect(Collectors.toSet());
        Map<CaseId, CaseCard> cards =
                sight.among(actor, ids).stream().collect(Collectors.toMap(CaseCard::id, Function.identity()));
        return found.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .limit(SHOWN)
                .map(one -> new Row(one, Objects.requireNonNull(cards.get(one.caseId()))))
                .toList();
    }

    /** 一行 */
    public record Row(Errand errand, CaseCard card) {}
}
