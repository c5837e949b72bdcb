package org.mingjing.law.triage;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.courts.CourtLevel;

/**
 * 案件情况 What is known of a case when it is sorted.
 *
 * @param level of the court that hears it; a maritime court counts as basic where it uses the small claims procedure (民诉解释 273)
 * @param province 代字 of the province whose wages count
 * @param amount what is claimed, null when not known or none
 * @param known a fact that is not in the map is not known
 */
@Term("案件情况")
public record TriageFacts(
        TriageField field,
        TriageStage stage,
        CourtLevel level,
        String province,
        LocalDate filedOn,
        @Nullable Money amount,
        Map<TriageFact, Boolean> known) {

    public TriageFacts {
        known = Map.copyOf(known);
    }

    /** The same with one more fact known. */
    public TriageFacts with(TriageFact fact, boolean holds) {
        Map<TriageFact, Boolean> all = new EnumMap<>(TriageFact.class);
        all.putAll(known);
        all.put(fact, holds);
        return new TriageFacts(field, stage, level, province, filedOn, amount, all);
    }

    Optional<Boolean> told(TriageFact fact) {
        return Optional.ofNullable(known.get(fact));
    }
}
