package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.law.trace.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 救助申请的去向 While relief is examined a fee is not overdue; where it is refused the court sets another term (办法 22). */
@Component
class ReliefNews {

    private static final Citation NOT_OVERDUE = Citation.of("诉讼费用交纳办法", "22");

    private final ObjectProvider<SlipReading> slips;
    private final Fees fees;
    private final Cases cases;
    private final CaseDiary diary;
    private final FeeNews news;
    private final Clock clock;

    ReliefNews(ObjectProvider<SlipReading> slips, Fees fees, Cases cases, CaseDiary diary, FeeNews news, Clock clock) {
        this.slips = slips;
        this.fees = fees;
        this.cases = cases;
        this.diary = diary;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(SlipTold told) {
        if (told.kind().equals(FeeReliefRequest.KIND)) {
            slips.getObject().told(told.slip()).ifPresent(this::moved);
        }
    }

    private void moved(FiledSlip slip) {
        Charge charge = fees.findToChange(
                        new ChargeId(UUID.fromString(slip.subject().id())))
                .orElse(null);
        if (charge == null) {
            return;
        }
        CaseCard card = cases.find(charge.caseId()).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        switch (slip.slip().state()) {
            case UNDER_WAY, RETURNED -> {
                if (charge.state().relievable()) {
                    Ledger asked = Ledger.writer()
                            .step("fees.relief.pending", null, NOT_OVERDUE, slip.askedOn())
                            .ledger();
                    kept(card, charge.asked(slip.id().value(), asked));
                    told(card, charge, slip, "fee.event.reliefAsked", slip.askedOn());
                }
            }
            case REFUSED -> {
                if (charge.state() == FeeState.RELIEF) {
                    kept(card, charge.relieved(charge.owed(), FeeState.TERM, null, Ledger.EMPTY));
                    told(card, charge, slip, "fee.event.reliefRefused", today);
                }
            }
            case CANCELLED, EXPIRED -> {
                if (charge.state() == FeeState.RELIEF) {
                    kept(card, charge.in(charge.waiting(today)));
                }
            }
            case DRAFT, AGREED -> {}
        }
    }

    private void kept(CaseCard card, Charge charge) {
        fees.write(charge);
        news.moved(card, charge, null);
    }

    private void told(CaseCard card, Charge charge, FiledSlip slip, String event, LocalDate on) {
        diary.record(card, new NewEvent(event, on, List.of(charge.payer()), slip.starter()));
    }
}
