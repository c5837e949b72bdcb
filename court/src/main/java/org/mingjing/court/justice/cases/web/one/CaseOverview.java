package org.mingjing.court.justice.cases.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 案件概览
 *
 * @param next where the next step is fixed; null for whoever may not or when the case is concluded; so are {@code conclude} and
 *     {@code withhold}
 */
public record CaseOverview(
        List<Fact> facts,
        List<NewParty> parties,
        List<Member> members,
        @Nullable String next,
        @Nullable String conclude,
        @Nullable String withhold) {

    public List<Action> actions(Text text) {
        List<Action> actions = new ArrayList<>();
        if (next != null) {
            actions.add(Action.link(text.of("cases.plan"), next));
        }
        if (conclude != null) {
            actions.add(Action.link(text.of("cases.conclude"), conclude));
        }
        if (withhold != null) {
            actions.add(Action.link(text.of("cases.withhold.title"), withhold));
        }
        return actions;
    }

    /** 承办人员行 */
    public record Member(
            String name,
            String relation,
            LocalDate since,
            @Nullable LocalDate until) {}
}
