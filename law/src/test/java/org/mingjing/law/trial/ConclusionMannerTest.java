package org.mingjing.law.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.law.trial.ConclusionManner.*;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.procedure.Procedure;

/** 结案方式 How a case may end, by its instance (民诉法 177). */
class ConclusionMannerTest {

    @Test
    void onlyTheSecondInstanceAffirmsReversesAndSendsBack() {
        assertThat(ConclusionManner.under(Procedure.SECOND_INSTANCE))
                .contains(AFFIRMED, REVERSED, REMANDED, MEDIATION, WITHDRAWAL)
                .doesNotContain(JUDGMENT, RULING);
        assertThat(ConclusionManner.under(Procedure.ORDINARY))
                .contains(JUDGMENT, RULING, MEDIATION, WITHDRAWAL)
                .doesNotContain(AFFIRMED, REVERSED, REMANDED);
    }

    @Test
    void aJudgmentIsOneInEitherInstance() {
        assertThat(Arrays.stream(ConclusionManner.values()).filter(ConclusionManner::judged))
                .containsExactly(JUDGMENT, AFFIRMED, REVERSED);
    }

    @Test
    void theWordLeadsBackToTheManner() {
        assertThat(DEEMED_WITHDRAWAL.word()).isEqualTo("deemed-withdrawal");
        assertThat(ConclusionManner.of("deemed-withdrawal")).contains(DEEMED_WITHDRAWAL);
        assertThat(ConclusionManner.of("judgment")).contains(JUDGMENT);
        assertThat(ConclusionManner.of("vergleich")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"合议庭, true, false", "合议制, true, false", "独任审判, false, true", "独任制, false, true", "审判委员会, false, false"})
    void whoTriedItAsLedgersWriteIt(String text, boolean panel, boolean sole) {
        assertThat(FormationWords.isPanel(text)).isEqualTo(panel);
        assertThat(FormationWords.isSole(text)).isEqualTo(sole);
    }
}
