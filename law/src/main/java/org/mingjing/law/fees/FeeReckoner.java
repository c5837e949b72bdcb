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
        return contradiction(facts).map(FeeReckoning.class::cast).orElseGet(() -> {
            Ledger.Writer steps = Ledger.writer();
            return free(facts, steps) ? new Free(steps.ledger()) : charged(facts, local, steps);
        });
    }

    private static Optional<Refused> contradiction(FeeFacts facts) {
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
        if (facts.stage() != FeeStage.FIRST && facts.halvings().contains(Halving.SUMMARY)) {
            return refused("fees.halving.stage", Halving.SUMMARY.citation(), Halving.SUMMARY.phrase());
        }
        if (facts.free().filter(free -> free.charge() != facts.kind().charge()).isPresent()) {
            FreeCase free = facts.free().orElseThrow();
            return refused(
                    "fees.free.other",
                    free.citation(),
                    free.phrase(),
                    facts.kind().phrase());
        }
        return Optional.empty();
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

    private static FeeReckoning charged(FeeFacts facts, LocalFees local, Ledger.Writer steps) {
        FeeStandard standard = FeeStandards.of(facts.kind());
        Optional<Citation> asked = standard.asksForAmount();
        if (asked.isPresent() && facts.amount() == null) {
            return new Refused(
                    "fees.amount.missing", asked.get(), List.of(facts.kind().phrase()));
        }
        stage(facts, steps);
        var sheet = new FeeSheet(facts, local, steps);
        sheet.charge(standard);
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

    /** Only where the fee goes by the amount does it matter which part of a judgment is contested. */
    private static void stage(FeeFacts facts, Ledger.Writer steps) {
        Money amount = facts.amount();
        boolean byAmount = facts.kind() == FeeKind.PROPERTY || facts.kind() == FeeKind.INTELLECTUAL_PROPERTY;
        switch (facts.stage()) {
            case FIRST, OTHER_RETRIAL -> {}
            case APPEAL -> contested("fees.stage.appeal", measures("17"), byAmount ? amount : null, steps);
            case RETRIAL_ON_NEW_EVIDENCE ->
                contested("fees.stage.retrial", measures("9(1),19"), byAmount ? amount : null, steps);
            case RETRIAL_WITHOUT_APPEAL ->
                contested("fees.stage.retrial", measures("9(2),19"), byAmount ? amount : null, steps);
        }
    }

    private static void contested(String code, Citation citation, @Nullable Money amount, Ledger.Writer steps) {
        if (amount == null) {
            steps.step(code + "Other", null, citation);
        } else {
            steps.step(code, null, citation, amount.toString());
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
