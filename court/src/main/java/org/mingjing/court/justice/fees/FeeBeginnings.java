package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.events.SubjectsNarrowed;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.mingjing.court.justice.cases.events.ProcedureChanged;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.events.FilingMoved;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeAdjustment;
import org.mingjing.law.fees.FeeBalance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeReckoner;
import org.mingjing.law.fees.FeeReckoning;
import org.mingjing.law.fees.FeeStage;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.filing.FilingFee;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Ledger;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 费用的发生 A fee follows from what happens to the case: accepted, made an ordinary one, concluded. */
@Component
class FeeBeginnings {

    private static final Set<Procedure> HALVED = EnumSet.of(Procedure.SUMMARY, Procedure.SMALL_CLAIMS);

    private final Cases cases;
    private final Filings filings;
    private final Fees fees;
    private final OpenCharge opening;
    private final LocalRates rates;
    private final FeeNews news;
    private final ApplicationEventPublisher events;

    FeeBeginnings(
            Cases cases,
            Filings filings,
            Fees fees,
            OpenCharge opening,
            LocalRates rates,
            FeeNews news,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.filings = filings;
        this.fees = fees;
        this.opening = opening;
        this.rates = rates;
        this.news = news;
        this.events = events;
    }

    /** 受理 Whoever stands at the window takes the notice with him; others are sent it. */
    @EventListener
    void on(FilingMoved moved) {
        FilingId id = new FilingId(UUID.fromString(moved.filing().id()));
        Filing filing = filings.find(id).orElse(null);
        CaseId caseId = filing == null ? null : filing.caseId();
        LocalDate on = filing == null ? null : filing.decidedOn();
        if (filing == null || caseId == null || on == null || !fees.of(caseId).isEmpty()) {
            return;
        }
        CaseCard card = cases.find(caseId).orElseThrow();
        String payer = filing.complaint()
                .on(Side.CLAIMANT)
                .map(one -> one.name())
                .findFirst()
                .orElse("");
        FilingFee.facts(filing.complaint(), on, card.procedure())
                .ifPresent(facts -> accepted(card, filing, facts, payer, on, moved.by()));
    }

    private void accepted(
            CaseCard card, Filing filing, FeeFacts facts, String payer, LocalDate on, @Nullable PersonId by) {
        LocalDate told = filing.channel() == FilingChannel.WINDOW ? on : null;
        Fees.Deferral deferral = fees.deferral(filing.id()).orElse(null);
        if (opening.open(card, facts, Advance.PLAINTIFF, payer, told, deferral, by)
                instanceof Decision.Refused<Charge>) {
            news.toCharge(card, by);
        }
    }

    /** 转为普通程序 The rest is paid within seven days of its notice (民诉解释 199). */
    @EventListener
    void on(ProcedureChanged changed) {
        if (!HALVED.contains(changed.from()) || changed.to() != Procedure.ORDINARY) {
            return;
        }
        CaseCard card = cases.find(changed.id()).orElseThrow();
        List<Charge> all = fees.of(card.id());
        boolean done = all.stream().anyMatch(one -> one.advance() == Advance.SUPPLEMENT);
        all.stream()
                // a counterclaim stays halved for the joining, whatever the procedure (Measures 18)
                .filter(one -> !done && one.halvings().equals(Set.of(Halving.SUMMARY)) && one.stage() == FeeStage.FIRST)
                .forEach(one -> supplement(card, one, changed.on()));
    }

    private void supplement(CaseCard card, Charge half, LocalDate on) {
        FeeFacts whole = FeeFacts.of(half.kind(), half.amount(), half.acceptedOn());
        switch (FeeReckoner.reckon(whole, rates.of(card.court()))) {
            case FeeReckoning.Charged(Money fee, Ledger ledger) -> supplement(card, half, fee, ledger, on);
            case FeeReckoning.Open(Money low, Money high, Ledger ledger) -> {
                // what was set within half the bounds is half of what is set within the whole
                if (half.state() == FeeState.UNSET) {
                    news.toCharge(card, null);
                } else {
                    supplement(card, half, half.fee().times(2), ledger, on);
                }
            }
            case FeeReckoning.Refused _ -> news.toCharge(card, null);
            case FeeReckoning.Free _ -> {}
        }
    }

    private void supplement(CaseCard card, Charge half, Money whole, Ledger why, LocalDate on) {
        FeeBalance rest = FeeAdjustment.toOrdinary(whole, half.fee());
        if (rest.supplement().fen() > 0) {
            opening.charge(
                    card,
                    FeeFacts.of(half.kind(), half.amount(), on),
                    Advance.SUPPLEMENT,
                    half.payer(),
                    rest.supplement(),
                    FeeSums.joined(why, rest.ledger()),
                    null);
        }
    }

    @EventListener
    void on(CaseConcluded concluded) {
        retell(concluded.id());
    }

    @EventListener
    void on(CaseAssigned assigned) {
        retell(assigned.id());
    }

    /** Whoever must not meet the case any more must not meet what is asked about its fees, nor owe anything on them. */
    @EventListener
    void on(CaseSightNarrowed narrowed) {
        List<Charge> all = fees.of(narrowed.id());
        if (!all.isEmpty()) {
            events.publishEvent(new SubjectsNarrowed(
                    all.stream().map(one -> one.id().subject()).collect(Collectors.toSet())));
        }
        retell(narrowed.id());
    }

    private void retell(CaseId id) {
        List<Charge> all = fees.of(id);
        CaseCard card = cases.find(id).orElse(null);
        if (card == null || all.isEmpty()) {
            return;
        }
        all.forEach(one -> news.moved(card, one, null));
        news.ofCase(card, null);
    }
}
