package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeReckoner;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.FeeRelief;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.fees.LocalFees;
import org.mingjing.law.fees.PaymentTerm;
import org.mingjing.law.trace.Ledger;
import org.springframework.stereotype.Component;

/** 开立 A fee is reckoned, kept with its reasons, and told. Part of a command, or of what brought the fee about. */
@Component
class OpenCharge {

    private final Fees fees;
    private final FeeNews news;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final LocalRates rates;
    private final Clock clock;

    OpenCharge(Fees fees, FeeNews news, CaseDiary diary, CourtCalendars calendars, LocalRates rates, Clock clock) {
        this.fees = fees;
        this.news = news;
        this.diary = diary;
        this.calendars = calendars;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * By the facts of the case or application; a fee within bounds stays open until somebody sets it.
     *
     * @param toldOn the notice was handed over at once; null: it is still to reach the payer
     * @param deferral granted before the case was filed; null: none
     */
    Decision<Charge> open(
            CaseCard card,
            FeeFacts facts,
            Advance advance,
            String payer,
            @Nullable LocalDate toldOn,
            Fees.@Nullable Deferral deferral,
            @Nullable PersonId by) {
        return switch (FeeReckoner.reckon(facts, rates.of(card.court()))) {
            case FeeReckoning.Charged(Money fee, Ledger ledger) -> {
                Charge blank = blank(card, facts, advance, payer, fee, ledger, FeeState.UNTOLD);
                yield Decision.granted(kept(card, timed(card, blank, toldOn, deferral), by));
            }
            case FeeReckoning.Open(Money low, Money high, Ledger ledger) ->
                Decision.granted(
                        kept(card, blank(card, facts, advance, payer, Money.ZERO, ledger, FeeState.UNSET), by));
            case FeeReckoning.Free(Ledger ledger) ->
                Decision.granted(
                        kept(card, blank(card, facts, advance, payer, Money.ZERO, ledger, FeeState.WAIVED), by));
            case FeeReckoning.Refused refused ->
                new Decision.Refused<>(refused.code(), refused.citation(), refused.arguments());
        };
    }

    /** 补交、由败诉方交纳 So much, for a reason that is not the tariff. */
    Charge charge(
            CaseCard card,
            FeeFacts facts,
            Advance advance,
            String payer,
            Money fee,
            Ledger why,
            @Nullable PersonId by) {
        return kept(card, timed(card, blank(card, facts, advance, payer, fee, why, FeeState.UNTOLD), null, null), by);
    }

    /** 期限 Where the law counts days they run from the notice; where it does not, the ledger says so. */
    Charge timed(CaseCard card, Charge charge, @Nullable LocalDate toldOn, Fees.@Nullable Deferral deferral) {
        var calendar = calendars.of(card.court());
        if (deferral != null
                && FeeRelief.defer(deferral.ground(), true, charge.owed())
                        instanceof Decision.Granted<FeeRelief>(FeeRelief relief)) {
            PaymentTerm until = PaymentTerm.deferred(deferral.ground(), deferral.until(), calendar);
            return charge.explained(relief.ledger()).due(null, until, FeeState.DEFERRED);
        }
        if (!charge.advance().isCounted()) {
            return charge.due(null, charge.advance().after(charge.acceptedOn(), calendar), FeeState.LATER);
        }
        if (toldOn == null) {
            return charge;
        }
        Charge told = charge.due(toldOn, charge.advance().after(toldOn, calendar), FeeState.DUE);
        return told.in(told.waiting(LocalDate.now(clock)));
    }

    private Charge blank(
            CaseCard card, FeeFacts facts, Advance advance, String payer, Money fee, Ledger why, FeeState state) {
        return new Charge(
                new ChargeId(UUID.randomUUID()),
                card.court(),
                card.id(),
                fees.next(card.id()),
                facts.kind(),
                facts.stage(),
                advance,
                payer,
                facts.amount(),
                facts.acceptedOn(),
                facts.halvings(),
                fee,
                fee,
                why,
                state,
                null,
                null,
                Ledger.EMPTY,
                null,
                0,
                List.of());
    }

    private Charge kept(CaseCard card, Charge charge, @Nullable PersonId by) {
        fees.insert(charge);
        diary.record(
                card,
                new NewEvent(
                        "fee.event.charged",
                        charge.acceptedOn(),
                        List.of(
                                "@" + charge.kind().phrase().key(),
                                charge.payer(),
                                charge.fee().toString()),
                        by));
        news.moved(card, charge, by);
        return charge;
    }

    /** What a fee within bounds was reckoned from. */
    static FeeFacts facts(Charge charge) {
        FeeFacts whole =
                FeeFacts.of(charge.kind(), charge.amount(), charge.acceptedOn()).at(charge.stage());
        return whole.halved(charge.halvings().toArray(Halving[]::new));
    }

    /** 幅度 The bounds within which the amount may be set; empty where the law sets it. */
    static Optional<FeeReckoning.Open> bounds(Charge charge) {
        return FeeReckoner.reckon(facts(charge), LocalFees.NONE) instanceof FeeReckoning.Open open
                ? Optional.of(open)
                : Optional.empty();
    }
}
