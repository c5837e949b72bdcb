package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.fees.Advance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 费用消息 Tells what moved and who owes what now. */
@Component
class FeeNews {

    private final FeeHolders holders;
    private final Fees fees;
    private final ApplicationEventPublisher events;

    FeeNews(FeeHolders holders, Fees fees, ApplicationEventPublisher events) {
        this.holders = holders;
        this.fees = fees;
        this.events = events;
    }

    void moved(CaseCard card, Charge charge, @Nullable PersonId by) {
        String duty = duty(card, charge);
        Set<PersonId> owing = duty == null
                ? Set.of()
                : duty.equals("fee-unpaid") || duty.equals("fee-term")
                        ? holders.ruling(card)
                        : holders.collecting(card);
        boolean dated = duty != null && charge.dueOn() != null;
        events.publishEvent(DutiesTold.of(
                charge.id().subject(),
                card.number() + " " + charge.payer(),
                "/cases/" + card.id() + "/fees#c-" + charge.id(),
                by,
                owing(
                        card,
                        owing,
                        duty,
                        dated ? charge.dueOn() : null,
                        dated ? "/fees/" + charge.id() + "/ledger" : null)));
    }

    /** 全案 What is owed on the fees of the case as a whole. */
    void ofCase(CaseCard card, @Nullable PersonId by) {
        Settled settled = fees.settled(card.id()).orElse(null);
        List<Charge> charges = fees.of(card.id());
        if (settled != null && charges.stream().allMatch(FeeNews::closed)) {
            boolean waiting = settled.waiting().fen() > 0;
            tell(
                    card,
                    waiting ? holders.refunding(card, settled.by()) : Set.of(),
                    by,
                    waiting ? "fee-refund" : null,
                    waiting ? settled.refundBy() : null);
            return;
        }
        boolean owed = !card.status().open() && !charges.isEmpty();
        tell(card, owed ? holders.settling(card) : Set.of(), by, owed ? "fee-settle" : null, null);
    }

    /** 待开立 The fee of a case that was filed cannot be told without an amount. */
    void toCharge(CaseCard card, @Nullable PersonId by) {
        tell(card, holders.collecting(card), by, "fee-charge", null);
    }

    void reviewed(CaseCard card, AskedReview review, PersonId by) {
        events.publishEvent(DutiesTold.of(
                review.subject(),
                card.number() + " " + review.party(),
                "/cases/" + card.id() + "/fees#reviews",
                by,
                review.open()
                        ? owing(card, holders.presiding(card), "fee-review", review.decideBy(), reasons(card))
                        : List.of()));
    }

    private void tell(
            CaseCard card,
            Set<PersonId> owing,
            @Nullable PersonId by,
            @Nullable String duty,
            @Nullable LocalDate dueOn) {
        events.publishEvent(DutiesTold.of(
                new SubjectRef("fees", card.id().toString()),
                card.number(),
                "/cases/" + card.id() + "/fees",
                by,
                owing(card, owing, duty, dueOn, dueOn == null ? null : reasons(card))));
    }

    private static List<Owing> owing(
            CaseCard card,
            Set<PersonId> who,
            @Nullable String duty,
            @Nullable LocalDate dueOn,
            @Nullable String explainedAt) {
        return duty == null ? List.of() : Owing.each(card.court(), who, duty, "fee.duty." + duty, dueOn, explainedAt);
    }

    private static String reasons(CaseCard card) {
        return "/cases/" + card.id() + "/fees/reasons";
    }

    /** Nothing is left of it to be told, paid or settled. */
    static boolean closed(Charge charge) {
        return charge.state() == FeeState.SETTLED || charge.advance() == Advance.LOSER;
    }

    private static @Nullable String duty(CaseCard card, Charge charge) {
        // the fee of an appeal begins when the first case is over
        boolean ruled =
                !card.status().open() && charge.advance() != Advance.LOSER && charge.advance() != Advance.APPELLANT;
        return switch (charge.state()) {
            case UNSET -> "fee-set";
            case UNTOLD -> ruled ? null : "fee-tell";
            case DUE, DEFERRED -> ruled ? null : "fee-await";
            case OVERDUE -> ruled ? null : "fee-unpaid";
            case TERM -> ruled ? null : "fee-term";
            case LATER -> charge.advance() == Advance.LOSER ? "fee-term" : null;
            case RELIEF, PAID, WAIVED, SETTLED -> null;
        };
    }
}
