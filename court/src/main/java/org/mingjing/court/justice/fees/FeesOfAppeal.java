package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeCharge;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.trace.Ledger;
import org.springframework.stereotype.Service;

/**
 * 上诉费 What an appellant advances, kept with the fees of the first case: its court tells him and takes it in (办法 17, 20, 22).
 * Called inside CourtBoundary, as part of a command.
 */
@Service
public class FeesOfAppeal {

    private static final Citation LEFT_UNPAID = Citation.of("民诉解释", "318");
    private static final Set<FeeState> NOTHING_OWED =
            EnumSet.of(FeeState.PAID, FeeState.WAIVED, FeeState.DEFERRED, FeeState.SETTLED);

    private final Fees fees;
    private final OpenCharge opening;
    private final FeeNews news;

    FeesOfAppeal(Fees fees, OpenCharge opening, FeeNews news) {
        this.fees = fees;
        this.opening = opening;
        this.news = news;
    }

    /** 收费项目 What the first instance was charged for; empty: nothing was charged there. */
    public Optional<FeeKind> kind(CaseId firstCase) {
        return fees.of(firstCase).stream()
                .filter(one -> one.stage() == FeeStage.FIRST && one.advance() == Advance.PLAINTIFF)
                .map(Charge::kind)
                .findFirst();
    }

    /** @param contested what the appeal contests; null: nothing of value */
    public Decision<Charge> open(
            CaseCard firstCase,
            FeeKind kind,
            @Nullable Money contested,
            String appellant,
            LocalDate on,
            @Nullable PersonId by) {
        FeeFacts facts = FeeFacts.of(kind, contested, on).at(FeeStage.APPEAL);
        return opening.open(firstCase, facts, Advance.APPELLANT, appellant, null, null, by);
    }

    /** Whether the file may go up: paid, forgiven or put off. */
    public boolean satisfied(ChargeId id) {
        return NOTHING_OWED.contains(charge(id).state());
    }

    /** 逾期未交 Told, and not paid in its time. */
    public boolean leftUnpaid(ChargeId id, LocalDate on) {
        return charge(id).leftUnpaid(on);
    }

    /** 撤回上诉、按撤回处理 Nobody asks any more for what was not paid. */
    public void lapse(CaseCard firstCase, ChargeId id, LocalDate on, PersonId by) {
        Charge charge = fees.findToChange(id).orElseThrow();
        if (charge.state().open() || charge.state() == FeeState.UNSET) {
            Ledger why =
                    Ledger.writer().step("fees.appeal.over", on, LEFT_UNPAID).ledger();
            FeeState left = charge.paid().equals(Money.ZERO) ? FeeState.WAIVED : FeeState.PAID;
            Charge lapsed = charge.relieved(charge.paid(), left, null, why);
            fees.write(lapsed);
            news.moved(firstCase, lapsed, by);
        }
    }

    private Charge charge(ChargeId id) {
        return fees.find(id).orElseThrow();
    }

    /** What a first instance may have been about. */
    public static List<FeeKind> kinds() {
        return Arrays.stream(FeeKind.values())
                .filter(one -> one.charge() == FeeCharge.ACCEPTANCE && one != FeeKind.JURISDICTION_OBJECTION)
                .toList();
    }
}
