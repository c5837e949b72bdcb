package org.mingjing.law.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.Validity;

/**
 * 程序方案 One way to hear a case, and the conditions under which the law opens it.
 *
 * @param mandatory 应当 the court has no choice when the conditions are met; else it may choose this way
 * @param validity the days of filing for which this way exists
 */
@Term("程序方案")
public record TriageOption(
        Procedure procedure,
        Formation formation,
        boolean mandatory,
        Citation citation,
        Validity validity,
        List<TriageCondition> conditions) {

    private static final Validity ALWAYS = Validity.since(LocalDate.MIN);

    public TriageOption {
        conditions = List.copyOf(conditions);
    }

    static TriageOption must(Procedure procedure, Formation formation, Citation citation, TriageCondition... more) {
        return new TriageOption(procedure, formation, true, citation, ALWAYS, List.of(more));
    }

    static TriageOption may(Procedure procedure, Formation formation, Citation citation, TriageCondition... more) {
        return new TriageOption(procedure, formation, false, citation, ALWAYS, List.of(more));
    }

    TriageOption and(List<TriageCondition> more) {
        List<TriageCondition> all = new ArrayList<>(conditions);
        all.addAll(more);
        return new TriageOption(procedure, formation, mandatory, citation, validity, all);
    }

    TriageOption filed(Validity days) {
        return new TriageOption(procedure, formation, mandatory, citation, days, conditions);
    }
}
