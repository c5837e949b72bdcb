package org.mingjing.court.justice.cases.web.one;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 案件概览
 *
 * @param conclude where the case is concluded; null for whoever may not or when it is
 */
public record CaseOverview(
        List<Fact> facts,
        List<NewParty> parties,
        List<Member> members,
        @Nullable String conclude) {

    /** 承办人员行 */
    public record Member(
            String name,
            String relation,
            LocalDate since,
            @Nullable LocalDate until) {}
}
