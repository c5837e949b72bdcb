package org.mingjing.law.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingjing.law.cause.Cause;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeReckoner;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.FreeCase;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.fees.LocalFees;
import org.mingjing.law.procedure.Procedure;

/** 案件受理费 What a complaint costs, by its cause and its amount (诉讼费用交纳办法 13, 16). */
public final class FilingFee {

    private static final String DIVORCE = "离婚纠纷";
    private static final String PERSONALITY = "人格权纠纷";
    private static final String INTELLECTUAL_PROPERTY = "知识产权与竞争纠纷";
    private static final String LABOUR = "劳动争议";

    private static final String FAMILY = "婚姻家庭、继承纠纷";
    private static final String COMPENSATION = "赔偿";

    private FilingFee() {}

    /**
     * The fee with its ledger; empty for a private prosecution, for which none is charged.
     *
     * @param acceptedOn the amounts of that day count
     */
    public static Optional<FeeReckoning> of(
            Complaint complaint, LocalDate acceptedOn, Procedure procedure, LocalFees local) {
        return facts(complaint, acceptedOn, procedure).map(facts -> FeeReckoner.reckon(facts, local));
    }

    /** What the fee goes by; empty for a private prosecution, for which none is charged. */
    public static Optional<FeeFacts> facts(Complaint complaint, LocalDate acceptedOn, Procedure procedure) {
        return kind(complaint).map(kind -> {
            FeeFacts whole = FeeFacts.of(kind, complaint.amount(), acceptedOn);
            if (complaint.kind() == FilingKind.ADMINISTRATIVE
                    && complaint.cause().contains(COMPENSATION)) {
                return whole.free(FreeCase.ADMINISTRATIVE_COMPENSATION);
            }
            boolean summary = procedure == Procedure.SUMMARY || procedure == Procedure.SMALL_CLAIMS;
            return summary ? whole.halved(Halving.SUMMARY) : whole;
        });
    }

    /** 收费项目 By the place of the cause in its list; elsewhere for property, which asks for an amount. */
    static Optional<FeeKind> kind(Complaint complaint) {
        return switch (complaint.kind()) {
            case PRIVATE_PROSECUTION -> Optional.empty();
            case ADMINISTRATIVE -> Optional.of(FeeKind.ADMINISTRATIVE);
            case CIVIL, THIRD_PARTY_REVOCATION, ENFORCEMENT_OBJECTION -> Optional.of(civil(complaint));
        };
    }

    private static FeeKind civil(Complaint complaint) {
        List<String> path = Causes.inForce(complaint.kind().causeField(), complaint.receivedOn())
                .flatMap(list -> list.byName(complaint.cause()).map(list::path))
                .orElse(List.of())
                .stream()
                .map(Cause::name)
                .toList();
        if (path.contains(DIVORCE)) {
            return FeeKind.DIVORCE;
        }
        String part = path.isEmpty() ? "" : path.getFirst();
        if (part.equals(PERSONALITY)) {
            return FeeKind.PERSONALITY;
        }
        if (part.startsWith(LABOUR)) {
            return FeeKind.LABOUR;
        }
        if (part.equals(INTELLECTUAL_PROPERTY)) {
            return FeeKind.INTELLECTUAL_PROPERTY;
        }
        return complaint.amount() == null && part.equals(FAMILY) ? FeeKind.OTHER_NON_PROPERTY : FeeKind.PROPERTY;
    }
}
