package org.mingjing.law.serving;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 送达情形 What is served, in which proceedings, on whom. */
@Term("送达情形")
public record ServiceSituation(
        ServiceDocument document, CaseCategory category, Procedure procedure, Set<ServiceCircumstance> circumstances) {

    public ServiceSituation {
        circumstances = Set.copyOf(circumstances);
    }

    public boolean is(ServiceCircumstance circumstance) {
        return circumstances.contains(circumstance);
    }

    boolean criminal() {
        return category == CaseCategory.CRIMINAL;
    }

    boolean summary() {
        return procedure == Procedure.SUMMARY || procedure == Procedure.SMALL_CLAIMS;
    }

    /** With what follows from the attempts: nobody is found, or neither by hand nor by post can it be served (民诉法 95). */
    public ServiceSituation after(List<ServiceAttempt> attempts) {
        Set<ServiceCircumstance> all = EnumSet.noneOf(ServiceCircumstance.class);
        all.addAll(circumstances);
        if (attempts.stream().anyMatch(one -> one.outcome() == ServiceOutcome.UNKNOWN)) {
            all.add(ServiceCircumstance.WHEREABOUTS_UNKNOWN);
        }
        boolean byHand = attempts.stream()
                .anyMatch(one -> one.means() == ServiceMeans.DIRECT && one.outcome() == ServiceOutcome.ABSENT);
        boolean byPost = attempts.stream()
                .anyMatch(one -> one.means() == ServiceMeans.POST && one.outcome() == ServiceOutcome.RETURNED);
        if (byHand && byPost) {
            all.add(ServiceCircumstance.OTHER_MEANS_FAILED);
        }
        return new ServiceSituation(document, category, procedure, all);
    }
}
