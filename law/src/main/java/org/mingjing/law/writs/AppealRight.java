package org.mingjing.law.writs;

import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.appeal.EffectiveJudgment;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/**
 * 上诉权告知 What a decision says at its end about the way to a higher court.
 *
 * @param days 上诉期 from the service; 0: the decision is final
 */
@Term("上诉权告知")
public record AppealRight(int days, Citation citation) {

    private static final Citation CIVIL = Citation.of("民诉法", "171");
    private static final Citation CRIMINAL = Citation.of("刑诉法", "230");
    private static final Citation ADMINISTRATIVE = Citation.of("行诉法", "85");
    private static final Citation SPECIAL = Citation.of("民诉法", "185");

    /** 终审 */
    public boolean isFinal() {
        return days == 0;
    }

    /**
     * By category and procedure. Empty where a person says: in trial supervision it follows the instance by whose rules the case is
     * retried.
     *
     * @param ruling 裁定 of the kinds that may be appealed; else a judgment
     */
    public static Optional<AppealRight> of(CaseCategory category, Procedure procedure, boolean ruling) {
        return switch (procedure) {
            case ORDINARY, SUMMARY, EXPEDITED -> first(category, ruling);
            default -> finalUnder(category, procedure).map(law -> new AppealRight(0, law));
        };
    }

    /** 终审 Why nobody may appeal from a decision made in this procedure; empty: it may be appealed, or a person says. */
    public static Optional<Citation> finalUnder(CaseCategory category, Procedure procedure) {
        return switch (procedure) {
            case SMALL_CLAIMS -> civil(category, EffectiveJudgment.SMALL_CLAIMS);
            case SPECIAL -> civil(category, SPECIAL);
            case SECOND_INSTANCE -> Optional.of(EffectiveJudgment.secondInstance(category));
            default -> Optional.empty();
        };
    }

    private static Optional<Citation> civil(CaseCategory category, Citation law) {
        return category == CaseCategory.CIVIL ? Optional.of(law) : Optional.empty();
    }

    private static Optional<AppealRight> first(CaseCategory category, boolean ruling) {
        return switch (category) {
            case CIVIL -> Optional.of(new AppealRight(ruling ? 10 : 15, CIVIL));
            case ADMINISTRATIVE -> Optional.of(new AppealRight(ruling ? 10 : 15, ADMINISTRATIVE));
            case CRIMINAL -> Optional.of(new AppealRight(ruling ? 5 : 10, CRIMINAL));
            default -> Optional.empty();
        };
    }
}
