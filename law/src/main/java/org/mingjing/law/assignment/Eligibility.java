package org.mingjing.law.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 承办资格 Who may be drawn for a case, with every reason why somebody may not. */
@Term("承办资格")
public final class Eligibility {

    private Eligibility() {}

    /** In the order of their ids, whatever the order of the facts. */
    public static List<Candidate> judge(List<CandidateFacts> all, CaseCategory category) {
        int average = average(all);
        return all.stream()
                .map(facts -> new Candidate(
                        facts.id(),
                        facts.name(),
                        Workload.of(facts.docket()),
                        Workload.received(facts.docket()),
                        share(facts),
                        exclusions(facts, category, average)))
                .sorted(RandomDraw.BY_ID)
                .toList();
    }

    private static int share(CandidateFacts facts) {
        Integer quota = facts.quota();
        return quota == null ? 100 : quota;
    }

    private static List<Exclusion> exclusions(CandidateFacts facts, CaseCategory category, int average) {
        List<Exclusion> found = new ArrayList<>();
        Integer quota = facts.quota();
        add(found, !facts.judge(), ExclusionReason.NOT_A_JUDGE, null, category);
        add(found, !facts.field(), ExclusionReason.NOT_THIS_FIELD, null, category);
        add(found, facts.recused(), ExclusionReason.RECUSED, null, category);
        add(found, facts.earlier(), ExclusionReason.EARLIER_PROCEDURE, null, category);
        add(found, facts.awayUntil() != null, ExclusionReason.AWAY, facts.awayUntil(), category);
        add(found, facts.paused(), ExclusionReason.PAUSED, facts.pausedUntil(), category);
        add(
                found,
                quota != null && average > 0 && Workload.received(facts.docket()) >= (long) average * quota / 100,
                ExclusionReason.QUOTA_REACHED,
                null,
                category);
        return found;
    }

    private static void add(
            List<Exclusion> found,
            boolean holds,
            ExclusionReason reason,
            @Nullable LocalDate until,
            CaseCategory category) {
        if (holds) {
            found.add(new Exclusion(reason, until, reason.citation(category)));
        }
    }

    /** What an ordinary judge among them received this year; 0 where there is none. */
    private static int average(List<CandidateFacts> all) {
        return (int) all.stream()
                .filter(facts -> facts.judge() && facts.quota() == null)
                .mapToInt(facts -> Workload.received(facts.docket()))
                .average()
                .orElse(0);
    }
}
