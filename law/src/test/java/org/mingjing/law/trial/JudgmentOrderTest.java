package org.mingjing.law.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

class JudgmentOrderTest {

    private static final LocalDate HEARD = LocalDate.of(2026, 11, 13);
    private static final LocalDate DELIBERATED = LocalDate.of(2026, 11, 17);

    @Test
    void nobodyIsJudgedUnheardInFirstInstance() {
        assertThat(outcome(Procedure.SUMMARY, CaseCategory.CIVIL, HEARD, null, null))
                .isEqualTo("trial.refused.notHeard 民诉法 145");
        assertThat(outcome(Procedure.EXPEDITED, CaseCategory.CRIMINAL, HEARD, null, null))
                .isEqualTo("trial.refused.notHeard 刑诉法 200");
        assertThat(outcome(Procedure.ORDINARY, CaseCategory.ADMINISTRATIVE, HEARD, null, null))
                .isEqualTo("trial.refused.notHeard 行诉法 101");
    }

    @Test
    void theUpperCourtMayDecideOnThePapersAndTheSpecialProceduresToo() {
        assertThat(outcome(Procedure.SECOND_INSTANCE, CaseCategory.CIVIL, HEARD, null, null))
                .isEqualTo("2026-11-13");
        assertThat(outcome(Procedure.SPECIAL, CaseCategory.CIVIL, HEARD, null, null))
                .isEqualTo("2026-11-13");
    }

    @Test
    void onTheDayOfTheHearingAtTheEarliest() {
        assertThat(outcome(Procedure.SUMMARY, CaseCategory.CIVIL, HEARD, HEARD, null))
                .as("in court")
                .isEqualTo("2026-11-13");
        assertThat(outcome(Procedure.SUMMARY, CaseCategory.CIVIL, HEARD.minusDays(1), HEARD, null))
                .isEqualTo("trial.refused.beforeHearing 民诉法 145");
        assertThat(outcome(Procedure.SECOND_INSTANCE, CaseCategory.CIVIL, HEARD.minusDays(1), HEARD, null))
                .as("where there was one, the upper court waits for it too")
                .isEqualTo("trial.refused.beforeHearing 民诉法 145");
    }

    @Test
    void notBeforeThePanelDeliberated() {
        assertThat(outcome(Procedure.ORDINARY, CaseCategory.CIVIL, DELIBERATED.minusDays(1), HEARD, DELIBERATED))
                .isEqualTo("trial.refused.beforeDeliberation 民诉法 145");
        assertThat(outcome(Procedure.ORDINARY, CaseCategory.CIVIL, DELIBERATED, HEARD, DELIBERATED))
                .isEqualTo("2026-11-17");
    }

    private static String outcome(
            Procedure procedure,
            CaseCategory category,
            LocalDate on,
            @Nullable LocalDate heard,
            @Nullable LocalDate deliberated) {
        return switch (JudgmentOrder.check(procedure, category, on, heard, deliberated)) {
            case Decision.Granted<LocalDate>(LocalDate day) -> day.toString();
            case Decision.Refused<LocalDate> refused -> refused.code() + " " + refused.citation();
        };
    }
}
