package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.fees.PaymentTerm;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Step;

/**
 * 应交费用 One fee of one payer, with all that was paid for it.
 *
 * @param fee as reckoned
 * @param owed what is left of it after relief
 * @param reckoning 计费依据
 * @param toldOn the notice reached the payer
 * @param dueOn null: the law counts no days, or nobody was told yet
 * @param term 期限依据, and what relief did to it
 * @param slip 司法救助申请, the last one; null: none was made
 * @param entries payments and reversals, in order
 */
@Term("应交费用")
public record Charge(
        ChargeId id,
        CourtId court,
        CaseId caseId,
        int no,
        FeeKind kind,
        FeeStage stage,
        Advance advance,
        String payer,
        @Nullable Money amount,
        LocalDate acceptedOn,
        Set<Halving> halvings,
        Money fee,
        Money owed,
        Ledger reckoning,
        FeeState state,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate dueOn,
        Ledger term,
        @Nullable UUID slip,
        int revision,
        List<FeeEntry> entries) {

    private static final Set<FeeState> UNPAID = EnumSet.of(FeeState.DUE, FeeState.OVERDUE, FeeState.DEFERRED);

    public Charge {
        halvings = halvings.isEmpty() ? Set.of() : EnumSet.copyOf(halvings);
        entries = List.copyOf(entries);
    }

    /** 已交 */
    public Money paid() {
        return entries.stream().map(FeeEntry::effect).reduce(Money.ZERO, Money::plus);
    }

    /** 尚欠 */
    public Money rest() {
        return owed.minus(paid()).max(Money.ZERO);
    }

    /** 多交 */
    public Money surplus() {
        return paid().minus(owed).max(Money.ZERO);
    }

    public boolean reversed(FeeEntry entry) {
        return entries.stream().anyMatch(one -> entry.id().equals(one.reverses()));
    }

    /** The notice came, or the day was set. */
    Charge due(@Nullable LocalDate told, PaymentTerm by, FeeState next) {
        return with(owed, next, told, by.due(), and(by.ledger()));
    }

    /** As its payments leave it. */
    Charge settledBy(List<FeeEntry> all, LocalDate today) {
        Charge after = with(fee, owed, reckoning, state, toldOn, dueOn, term, slip, all);
        if (after.rest().equals(Money.ZERO)) {
            return after.in(FeeState.PAID);
        }
        return state == FeeState.PAID ? after.in(after.waiting(today)) : after;
    }

    /** Where it stands while something is left to pay and nothing else is asked. */
    FeeState waiting(LocalDate today) {
        if (advance.isCounted() && toldOn == null && dueOn == null) {
            return FeeState.UNTOLD;
        }
        if (dueOn == null) {
            return FeeState.LATER;
        }
        return dueOn.isBefore(today) ? FeeState.OVERDUE : FeeState.DUE;
    }

    Charge in(FeeState next) {
        return with(owed, next, toldOn, dueOn, term);
    }

    /** What relief left to pay, and why. */
    Charge relieved(Money left, FeeState next, @Nullable LocalDate until, Ledger why) {
        return with(left, next, toldOn, until, and(why));
    }

    /** 救助申请 Asked for on a slip, whatever becomes of it. */
    Charge asked(UUID on, Ledger why) {
        return with(fee, owed, reckoning, FeeState.RELIEF, toldOn, dueOn, and(why), on, entries);
    }

    Charge explained(Ledger why) {
        return with(owed, state, toldOn, dueOn, and(why));
    }

    /** The amount was set within the bounds of the law. */
    Charge set(Money set, Ledger why, FeeState next) {
        return with(set, set, why, next, toldOn, dueOn, term, slip, entries);
    }

    private Charge with(
            Money left, FeeState next, @Nullable LocalDate told, @Nullable LocalDate due, Ledger explained) {
        return with(fee, left, reckoning, next, told, due, explained, slip, entries);
    }

    private Charge with(
            Money reckoned,
            Money left,
            Ledger why,
            FeeState next,
            @Nullable LocalDate told,
            @Nullable LocalDate due,
            Ledger explained,
            @Nullable UUID asked,
            List<FeeEntry> all) {
        return new Charge(
                id,
                court,
                caseId,
                no,
                kind,
                stage,
                advance,
                payer,
                amount,
                acceptedOn,
                halvings,
                reckoned,
                left,
                why,
                next,
                told,
                due,
                explained,
                asked,
                revision,
                all);
    }

    /** 逾期未交 Told, still asked for, and its last day is over. */
    public boolean leftUnpaid(LocalDate on) {
        LocalDate due = dueOn();
        return UNPAID.contains(state()) && due != null && on.isAfter(due);
    }

    private Ledger and(Ledger more) {
        List<Step> steps = new ArrayList<>(term.steps());
        steps.addAll(more.steps());
        return new Ledger(steps);
    }
}
