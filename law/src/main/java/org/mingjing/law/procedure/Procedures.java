package org.mingjing.law.procedure;

import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 程序适用表 Which procedures the law opens to which types of cases. */
@Term("程序适用表")
public final class Procedures {

    private static final List<ProcedureRule> RULES =
            RegisterFile.beside(Procedures.class, "procedures.tsv").rows().stream()
                    .map(row -> new ProcedureRule(
                            row.text("word"),
                            Procedure.valueOf(row.text("procedure")),
                            Citation.of(row.text("instrument"), row.text("article"))))
                    .toList();

    private Procedures() {}

    public static List<ProcedureRule> all() {
        return RULES;
    }

    /** The procedures for a type of case; empty for a type that no rule here speaks of. */
    public static List<ProcedureRule> forType(String typeWord) {
        return RULES.stream().filter(rule -> rule.typeWord().equals(typeWord)).toList();
    }

    /** The rule that opens the procedure to the type of case; empty when none does. */
    public static Optional<ProcedureRule> rule(String typeWord, Procedure procedure) {
        return forType(typeWord).stream()
                .filter(rule -> rule.procedure() == procedure)
                .findFirst();
    }
}
