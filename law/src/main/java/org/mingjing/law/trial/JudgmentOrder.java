package org.mingjing.law.trial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 宣判的先后 Before a judgment comes the hearing, and before that of a panel its deliberation (民诉法 145, 刑诉法 200). */
@Term("宣判的先后")
public final class JudgmentOrder {

    private static final Citation CIVIL = Citation.of("民诉法", "145");
    private static final Citation CRIMINAL = Citation.of("刑诉法", "200");
    private static final Citation ADMINISTRATIVE = Citation.of("行诉法", "101");

    private JudgmentOrder() {}

    /** 应当开庭 Whether nobody is judged in it without a hearing; second instance may decide on the papers (民诉法 176). */
    public static boolean hears(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY, SUMMARY, SMALL_CLAIMS, EXPEDITED -> true;
            case SPECIAL,
                    PAYMENT_ORDER,
                    PUBLIC_SUMMONS,
                    SECOND_INSTANCE,
                    TRIAL_SUPERVISION,
                    DEATH_PENALTY_REVIEW,
                    ENFORCEMENT,
                    BANKRUPTCY -> false;
        };
    }

    /** Where it stands that judgment is given when the debate is over. */
    public static Citation rule(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> CRIMINAL;
            case ADMINISTRATIVE -> ADMINISTRATIVE;
            default -> CIVIL;
        };
    }

    /**
     * Granted with the day of pronouncement; refused when something that must come before it did not.
     *
     * @param heardOn the last hearing ended; null: there was none
     * @param deliberatedOn the panel began to deliberate; null: a sole judge decides
     */
    public static Decision<LocalDate> check(
            Procedure procedure,
            CaseCategory category,
            LocalDate pronouncedOn,
            @Nullable LocalDate heardOn,
            @Nullable LocalDate deliberatedOn) {
        if (heardOn == null && hears(procedure)) {
            return Decision.refused("trial.refused.notHeard", rule(category));
        }
        if (heardOn != null && pronouncedOn.isBefore(heardOn)) {
            return Decision.refused("trial.refused.beforeHearing", rule(category), heardOn);
        }
        if (deliberatedOn != null && pronouncedOn.isBefore(deliberatedOn)) {
            return Decision.refused("trial.refused.beforeDeliberation", rule(category), deliberatedOn);
        }
        return Decision.granted(pronouncedOn);
    }
}
