package org.mingjing.court.justice.fees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.fees.FeeHands.yuan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.trace.Ledger;

/** 费用合计 Each fee is halved once (民诉解释 206); claim and counterclaim of 100,000 yuan, 2,300 each, worked by hand. */
class FeeSumsTest {

    private static final CaseId CASE = new CaseId(UUID.randomUUID());

    private final Charge whole = charge(FeeKind.PROPERTY, Advance.PLAINTIFF, "甲", "2300");
    private final Charge half = charge(FeeKind.PROPERTY, Advance.PLAINTIFF, "甲", "1150", Halving.SUMMARY);
    private final Charge rest = charge(FeeKind.PROPERTY, Advance.SUPPLEMENT, "甲", "1150");
    private final Charge counterclaim =
            charge(FeeKind.PROPERTY, Advance.COUNTERCLAIMANT, "乙", "1150", Halving.COUNTERCLAIM);
    private final Charge preservation = charge(FeeKind.PRESERVATION, Advance.APPLICANT, "甲", "1020");

    /** 1,150 of the claim (办法 15); the counterclaim was halved for the joining (办法 18). */
    @Test
    void aHalvedCounterclaimLeavesThePlaintiffsFeeToBeHalved() {
        assertThat(atEnd(FeeEnd.MEDIATED, whole, counterclaim)).isEqualTo(yuan("2300"));
        assertThat(atEnd(FeeEnd.WITHDRAWN, counterclaim, whole)).isEqualTo(yuan("2300"));
        assertThat(atEnd(FeeEnd.DECIDED, whole, counterclaim)).isEqualTo(yuan("3450"));
    }

    @Test
    void aSupplementMakesWholeOnlyTheFeeItCompletes() {
        assertThat(atEnd(FeeEnd.MEDIATED, half, counterclaim, rest)).isEqualTo(yuan("2300"));
        assertThat(atEnd(FeeEnd.MEDIATED, half, counterclaim)).isEqualTo(yuan("2300"));
        assertThat(atEnd(FeeEnd.MEDIATED, half, rest)).isEqualTo(yuan("1150"));
    }

    @Test
    void theFeeOfAnApplicationStaysUnlessTheCaseMoves() {
        assertThat(atEnd(FeeEnd.MEDIATED, whole, preservation)).isEqualTo(yuan("2170"));
        assertThat(atEnd(FeeEnd.MOVED, whole, preservation)).isEqualTo(Money.ZERO);
    }

    private static Money atEnd(FeeEnd end, Charge... charges) {
        return FeeSums.atEnd(List.of(charges), end, Charge::owed).fee();
    }

    private static Charge charge(FeeKind kind, Advance advance, String payer, String fee, Halving... halvings) {
        return new Charge(
                new ChargeId(UUID.randomUUID()),
                new CourtId("test"),
                CASE,
                1,
                kind,
                FeeStage.FIRST,
                advance,
                payer,
                yuan("100000"),
                LocalDate.of(2026, 11, 12),
                Set.of(halvings),
                yuan(fee),
                yuan(fee),
                Ledger.EMPTY,
                FeeState.DUE,
                null,
                null,
                Ledger.EMPTY,
                null,
                0,
                List.of());
    }
}
