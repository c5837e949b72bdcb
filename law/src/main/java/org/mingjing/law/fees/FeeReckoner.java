package org.mingjing.law.fees;

import static org.mingjing.law.fees.FeeMeasures.interpretation;
import static org.mingjing.law.fees.FeeMeasures.measures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.FeeReckoning.Charged;
import org.mingjing.law.fees.FeeReckoning.Free;
import org.mingjing.law.fees.FeeReckoning.Open;
import org.mingjing.law.fees.FeeReckoning.Refused;
import org.mingjing.law.trace.Ledger;

/**
 * 诉讼费用计算 The fee for a case or an application, as a pure function of its facts and the local amounts. Amounts are whole fen; what
 * the law divides is rounded half a fen upward, after each division.
 */
@Term("诉讼费用计算")
public final class FeeReckoner {

    private FeeReckoner() {}

    public static FeeReckoning reckon(FeeFacts facts, LocalFees local) {
        return refusal(facts).map(FeeReckoning.class::cast).orElseGet(() -> {
            Ledger.Writer steps = Ledger.writer();
            return free(facts, steps) ? new Free(steps.ledger()) : charge(facts, local, steps);
        });
    }

    private static Optional<Refused> refusal(FeeFacts facts) {
        Money amount = facts.amount();
        if (amount != null && amount.isNegative()) {
            return refused("fees.amount.negative", measures("13"), amount.toString());
        }
        boolean application = facts.kind().charge() == FeeCharge.APPLICATION;
        if (application && facts.stage() != FeeStage.FIRST) {
            return refused(
                    "fees.application.stage", measures("14"), facts.kind().phrase());
        }
        if (application && !facts.halvings().isEmpty()) {
            Halving ground = facts.halvings().getFirst();
            return refused(
                    "fees.application.halved", ground.citation(), facts.kind().phrase());
        }
        if (facts.free().filter(free -> free.charge() != facts.kind().charge()).isPresent()) {
            FreeCase free = facts.free().orElseThrow();
            return refused(
                    "fees.free.other",
                    free.citation(),
                    free.phrase(),
                    facts.kind().phrase());
        }
        return FeeStandards.of(facts.kind()) instanceof FeeStandard.Graded(FeeTariff tariff) && amount == null
                ? refused("fees.amount.missing", tariff.citation(), facts.kind().phrase())
                : partWithoutAmount(facts);
    }

    private static Optional<Refused> partWithoutAmount(FeeFacts facts) {
        return FeeStandards.of(facts.kind()) instanceof FeeStandard.PartOf part && facts.amount() == null
                ? refused("fees.amount.missing", part.citation(), facts.kind().phrase())
                : Optional.empty();
    }

    private static Optional<Refused> refused(String code, Citation citation, Object... arguments) {
        return Optional.of(new Refused(code, citation, List.of(arguments)));
    }

    private static boolean free(FeeFacts facts, Ledger.Writer steps) {
        facts.free().ifPresent(free -> steps.step("fees.free", null, free.citation(), free.phrase()));
        if (facts.stage() == FeeStage.OTHER_RETRIAL) {
            steps.step("fees.free.retrial", null, measures("9"));
        }
        return facts.free().isPresent() || facts.stage() == FeeStage.OTHER_RETRIAL;
    }

    private static FeeReckoning charge(FeeFacts facts, LocalFees local, Ledger.Writer steps) {
        stage(facts, steps);
        var sheet = new FeeSheet(facts, local, steps);
        sheet.charge(FeeStandards.of(facts.kind()));
        halve(facts, sheet, steps);
        if (sheet.isSettled()) {
            steps.step("fees.sum", null, sheet.citation(), sheet.low().toString());
            return new Charged(sheet.low(), steps.ledger());
        }
        steps.step(
                "fees.open",
                null,
                sheet.citation(),
                sheet.low().toString(),
                sheet.high().toString());
        return new Open(sheet.low(), sheet.high(), steps.ledger());
    }

    private static void stage(FeeFacts facts, Ledger.Writer steps) {
        @Nullable Money amount = facts.amount();
        String contested = amount == null ? "0.00" : amount.toString();
        switch (facts.stage()) {
            case FIRST, OTHER_RETRIAL -> {}
            case APPEAL ->
                steps.step(
                        facts.kind() == FeeKind.PROPERTY ? "fees.stage.appeal" : "fees.stage.appealOther",
                        null,
                        measures("17"),
                        contested);
            case RETRIAL_ON_NEW_EVIDENCE -> steps.step("fees.stage.retrial", null, measures("9(1),19"), contested);
            case RETRIAL_WITHOUT_APPEAL -> steps.step("fees.stage.retrial", null, measures("9(2),19"), contested);
        }
    }

    private static void halve(FeeFacts facts, FeeSheet sheet, Ledger.Writer steps) {
        boolean halved = false;
        for (Halving ground : facts.halvings()) {
            if (halved) {
                steps.step("fees.halved.once", null, interpretation("206"), ground.phrase());
            } else {
                sheet.divide(2);
                steps.step("fees.halved", null, ground.citation(), ground.phrase(), sheet.text());
                halved = true;
            }
        }
    }
}
