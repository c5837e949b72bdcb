package org.mingjing.court.insight.radar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.springframework.stereotype.Component;

/** 巡检事项 A clock that stands without reason is work of the judge who handles the case; a next step is, once he is asked for it. */
@Component
class RadarWork {

    private static final String HIDDEN_OVERRUN = "hidden-overrun";
    private static final String NEXT_STEP = "next-step";
    private static final String SUBJECT = "finding";

    /** They tell that something is missing: no step of the case itself. */
    static final Set<String> KINDS = Set.of(HIDDEN_OVERRUN, NEXT_STEP);

    private final WorkList work;
    private final Cases cases;
    private final CasesInSight sight;
    private final Clock clock;

    RadarWork(WorkList work, Cases cases, CasesInSight sight, Clock clock) {
        this.work = work;
        this.cases = cases;
        this.sight = sight;
        this.clock = clock;
    }

    /** What of these is owed, by whom; who must not meet the case any more owes nothing. */
    void settle(Collection<Finding> open) {
        LocalDate today = LocalDate.now(clock);
        List<Finding> ended = open.stream()
                .filter(one -> one.found().kind() == FindingKind.ENDED)
                .toList();
        Map<CaseId, CaseCard> cards =
                cases.findAll(ended.stream().map(one -> one.found().caseId()).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        Set<PersonId> judges = cards.values().stream()
                .map(CaseCard::handlingJudge)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var hidden = sight.hidden(judges, cards.keySet());
        work.settle(
                HIDDEN_OVERRUN,
                SUBJECT,
                ended.stream().map(one -> word(one.id())).toList(),
                ended.stream()
                        .filter(one -> !one.quiet(today))
                        .flatMap(one -> {
                            CaseCard card = cards.get(one.found().caseId());
                            PersonId judge = card == null ? null : card.handlingJudge();
                            return card == null
                                            || judge == null
                                            || hidden.getOrDefault(judge, Set.of())
                                                    .contains(card.id())
                                    ? Stream.<WorkItem>empty()
                                    : Stream.of(item(
                                            one, card, judge, HIDDEN_OVERRUN, null, "/radar/" + word(one.id()), null));
                        })
                        .toList());
    }

    /** 催办 Somebody asks the judge what comes next. */
    void ask(Finding finding, CaseCard card, PersonId judge, LocalDate by, PersonId asker) {
        work.owe(List.of(item(finding, card, judge, NEXT_STEP, by, "/cases/" + card.id() + "/next", asker)));
    }

    void over(Collection<FindingId> gone) {
        List<String> subjects = gone.stream().map(RadarWork::word).toList();
        KINDS.forEach(kind -> work.finish(kind, SUBJECT, subjects));
    }

    /** 回避、密封 Nothing of the case is left in any list of whoever must not meet it. */
    void withhold(CaseId id, Collection<FindingId> ofCase) {
        List<String> subjects = ofCase.stream().map(RadarWork::word).toList();
        work.withhold(
                SUBJECT,
                subjects,
                sight.hidden(work.peopleOf(SUBJECT, subjects), Set.of(id)).keySet());
    }

    private WorkItem item(
            Finding finding,
            CaseCard card,
            PersonId judge,
            String kind,
            @Nullable LocalDate dueOn,
            String link,
            @Nullable PersonId asker) {
        return WorkItem.owed(
                        card.court(),
                        judge,
                        kind,
                        finding.id().subject(),
                        card.number() + " " + card.title(),
                        "radar.kind." + finding.found().kind().word(),
                        link,
                        OffsetDateTime.now(clock))
                .due(dueOn, dueOn == null ? null : "/radar/" + word(finding.id()))
                .startedBy(asker);
    }

    private static String word(FindingId id) {
        return id.value().toString();
    }
}
