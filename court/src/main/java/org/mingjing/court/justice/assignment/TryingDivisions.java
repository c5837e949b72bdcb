package org.mingjing.court.justice.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.CauseEdition;
import org.mingjing.law.cause.CauseList;
import org.mingjing.law.cause.Causes;
import org.springframework.stereotype.Component;

/** 审理部门 Which divisions try a case, and which one is proposed: by the court's list of causes, else by field. Called inside CourtBoundary. */
@Component
public class TryingDivisions {

    private final Courts courts;
    private final CauseRules rules;

    TryingDivisions(Courts courts, CauseRules rules) {
        this.courts = courts;
        this.rules = rules;
    }

    /**
     * 建议的部门
     *
     * @param cause the cause by whose rule; null: the first division that tries the field
     */
    public record Proposal(Division division, @Nullable String cause) {}

    /** In the court's order, tribunals last. */
    public List<Division> of(CourtId court, CaseCategory category) {
        return courts.divisions(court).stream()
                .filter(division -> tries(division.kind(), category))
                .sorted(Comparator.comparing(division -> division.kind() == DivisionKind.TRIBUNAL))
                .toList();
    }

    /** Empty where the court has no such division. */
    public Optional<Proposal> propose(CaseCard card) {
        List<Division> possible = of(card.court(), card.category());
        List<String> path = path(card).reversed();
        List<CauseRule> all = rules.of(card.court());
        return path.stream()
                .flatMap(cause -> all.stream()
                        .filter(rule -> rule.category() == card.category()
                                && rule.cause().equals(cause)))
                .flatMap(rule -> possible.stream()
                        .filter(division -> division.id().equals(rule.division()))
                        .map(division -> new Proposal(division, rule.cause())))
                .findFirst()
                .or(() -> possible.stream().findFirst().map(first -> new Proposal(first, null)));
    }

    /** The cause and all above it, widest first. */
    private static List<String> path(CaseCard card) {
        String name = card.cause();
        CauseEdition edition = card.causeEdition();
        if (name == null || edition == null) {
            return List.of();
        }
        CauseList list = Causes.of(edition);
        return list.byName(name)
                .map(list::path)
                .map(path -> path.stream().map(Cause::name).toList())
                .orElse(List.of(name));
    }

    /** 审判领域 Tribunals hear civil cases (人民法院组织法 26). */
    static boolean tries(DivisionKind kind, CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> kind == DivisionKind.CRIMINAL;
            case ADMINISTRATIVE, COMPENSATION_AND_AID -> kind == DivisionKind.ADMINISTRATIVE;
            case ENFORCEMENT -> kind == DivisionKind.ENFORCEMENT;
            case CIVIL -> kind == DivisionKind.CIVIL || kind == DivisionKind.TRIBUNAL;
            default ->
                List.of(DivisionKind.CIVIL, DivisionKind.CRIMINAL, DivisionKind.ADMINISTRATIVE)
                        .contains(kind);
        };
    }

    /** The kinds of cases that some division of the court tries. */
    public static Collection<CaseCategory> ruled() {
        return List.of(CaseCategory.CIVIL, CaseCategory.CRIMINAL, CaseCategory.ADMINISTRATIVE);
    }
}
