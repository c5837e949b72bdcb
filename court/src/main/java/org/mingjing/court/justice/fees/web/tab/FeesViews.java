package org.mingjing.court.justice.fees.web.tab;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.fees.AskedReview;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.FeeEntry;
import org.mingjing.court.justice.fees.FeeReliefRequest;
import org.mingjing.court.justice.fees.FeeState;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.Settled;
import org.mingjing.court.justice.fees.web.FeeWords;
import org.mingjing.court.justice.fees.web.tab.FeesView.ChargeView;
import org.mingjing.court.justice.fees.web.tab.FeesView.EntryLine;
import org.mingjing.court.justice.fees.web.tab.FeesView.RefundLine;
import org.mingjing.court.justice.fees.web.tab.FeesView.ReviewLine;
import org.mingjing.court.justice.fees.web.tab.FeesView.SettledView;
import org.mingjing.court.justice.fees.web.tab.FeesView.ShareLine;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.UnpaidConsequence;
import org.mingjing.law.trace.LedgerText;
import org.springframework.stereotype.Component;

/** 案件费用的呈现 Called inside CourtBoundary. */
@Component
class FeesViews {

    private final Fees fees;
    private final Cases cases;
    private final People people;

    FeesViews(Fees fees, Cases cases, People people) {
        this.fees = fees;
        this.cases = cases;
        this.people = people;
    }

    FeesView of(CaseCard card, Actor actor, Frame frame) {
        Text text = frame.text();
        boolean own = card.court().equals(actor.court());
        boolean may = own && cases.permits(actor, card, Permission.FEES);
        boolean mayRefund = own && cases.permits(actor, card, Permission.FEES_REFUND);
        boolean mayReview = own && cases.permits(actor, card, Permission.FEES_REVIEW);
        List<Charge> charges = fees.of(card.id());
        Settled settled = fees.settled(card.id()).orElse(null);
        Map<PersonId, String> names = people.names(signed(charges, settled));
        return new FeesView(
                charges.isEmpty() ? List.of() : totals(charges, settled, text),
                charges.stream()
                        .map(one -> charge(card, one, may, names, frame))
                        .toList(),
                settled == null ? null : settled(card, settled, mayRefund, actor, names, frame),
                fees.reviews(card.id()).stream()
                        .map(one -> review(card, one, mayReview, frame))
                        .toList(),
                may ? actions(card, charges, text) : List.of());
    }

    private static Set<PersonId> signed(List<Charge> charges, @Nullable Settled settled) {
        Set<PersonId> all = new HashSet<>();
        charges.forEach(one -> one.entries().forEach(entry -> all.add(entry.by())));
        if (settled != null) {
            settled.refunds().forEach(one -> all.add(one.approvedBy()));
        }
        return all;
    }

    private static List<Fact> totals(List<Charge> charges, @Nullable Settled settled, Text text) {
        Money owed = Money.ZERO;
        Money paid = Money.ZERO;
        Money rest = Money.ZERO;
        for (Charge one : charges) {
            boolean loser = one.advance() == Advance.LOSER;
            owed = loser ? owed : owed.plus(one.owed());
            paid = paid.plus(one.paid());
            rest = one.state() == FeeState.SETTLED ? rest : rest.plus(one.rest());
        }
        List<Fact> totals = new ArrayList<>(List.of(
                Fact.of(text.of("fee.owed"), yuan(owed, text)),
                Fact.of(text.of("fee.paid"), yuan(paid, text)),
                Fact.of(text.of("fee.rest"), yuan(rest, text))));
        if (settled != null) {
            totals.add(Fact.of(text.of("fee.waiting"), yuan(settled.waiting(), text)));
        }
        return totals;
    }

    private static ChargeView charge(CaseCard card, Charge one, boolean may, Map<PersonId, String> names, Frame frame) {
        Text text = frame.text();
        UnpaidConsequence unpaid = UnpaidConsequence.of(one.advance(), card.category());
        boolean over = one.state() == FeeState.OVERDUE;
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(
                text.of("fee.fee"),
                one.state() == FeeState.UNSET ? text.of("fee.state.unset") : yuan(one.fee(), text),
                FeeWords.ledgerOf(one)));
        if (!one.owed().equals(one.fee())) {
            facts.add(new Fact(text.of("fee.afterRelief"), yuan(one.owed(), text), FeeWords.ledgerOf(one)));
        }
        facts.add(Fact.of(text.of("fee.paid"), yuan(one.paid(), text)));
        if (one.surplus().fen() > 0) {
            facts.add(Fact.of(text.of("fee.surplus"), yuan(one.surplus(), text)));
        } else {
            facts.add(Fact.of(text.of("fee.rest"), yuan(one.rest(), text)));
        }
        if (one.toldOn() != null) {
            facts.add(Fact.of(text.of("fee.toldOn"), text.date(one.toldOn())));
        }
        return new ChargeView(
                one.id().toString(),
                FeeWords.kind(one, text) + " · " + one.payer(),
                FeeWords.advance(one, text),
                FeeWords.state(one, text),
                FeeWords.due(one, frame.today()),
                facts,
                FeeWords.ledgerOf(one),
                over ? LedgerText.in(text.locale()).of(unpaid.kind().phrase()) : null,
                over ? unpaid.citation().toString() : null,
                one.slip() == null ? null : "/slips/" + one.slip(),
                one.entries().stream()
                        .map(entry -> entry(one, entry, may, names, text))
                        .toList(),
                may ? actions(card, one, unpaid, text) : List.of());
    }

    private static EntryLine entry(Charge of, FeeEntry entry, boolean may, Map<PersonId, String> names, Text text) {
        boolean open = may && entry.payment() && !of.reversed(entry) && of.state() != FeeState.SETTLED;
        String what = entry.payment()
                ? text.of(of.reversed(entry) ? "fee.entry.reversed" : "fee.entry.payment")
                : text.of("fee.entry.reversal", entry.note());
        return new EntryLine(
                text.date(entry.on()),
                what,
                (entry.payment() ? "" : "−") + entry.amount(),
                text.of("fee.means." + entry.means().word()),
                entry.receipt(),
                entry.payer(),
                names.getOrDefault(entry.by(), "—"),
                open
                        ? Action.link(text.of("fee.do.reverse"), "/fees/" + of.id() + "/reverse?entry=" + entry.id())
                        : null);
    }

    private static List<Action> actions(CaseCard card, Charge one, UnpaidConsequence unpaid, Text text) {
        String base = "/fees/" + one.id() + "/";
        List<Action> all = new ArrayList<>();
        switch (one.state()) {
            case UNSET -> all.add(main(text.of("fee.do.set"), base + "set"));
            case UNTOLD -> all.add(main(text.of("fee.do.tell"), base + "tell"));
            case TERM, LATER -> all.add(main(text.of("fee.do.term"), base + "term"));
            case DUE, OVERDUE, RELIEF, DEFERRED, PAID, WAIVED, SETTLED -> {}
        }
        if (one.state().open()) {
            Action pay = Action.link(text.of("fee.do.pay"), base + "pay");
            all.add(all.isEmpty() && one.rest().fen() > 0 ? pay.weighing(Weight.MAIN) : pay);
        }
        if (one.state().relievable() && one.advance() != Advance.LOSER) {
            all.add(Action.link(text.of("fee.do.relief"), "/requests/" + FeeReliefRequest.KIND + "/" + one.id()));
        }
        if (one.state() == FeeState.OVERDUE
                && unpaid.kind() == UnpaidConsequence.Kind.DEEMED_WITHDRAWN
                && card.status().open()) {
            all.add(Action.link(
                            text.of("fee.do.withdrawn"), "/cases/" + card.id() + "/conclude?manner=deemed-withdrawal")
                    .weighing(Weight.GRAVE));
        }
        return all;
    }

    private static Action main(String label, String href) {
        return Action.link(label, href).weighing(Weight.MAIN);
    }

    private static SettledView settled(
            CaseCard card, Settled settled, boolean may, Actor actor, Map<PersonId, String> names, Frame frame) {
        Text text = frame.text();
        String reasons = "/cases/" + card.id() + "/fees/reasons";
        boolean waiting = settled.waiting().fen() > 0;
        Due due = waiting
                ? ClockReading.due(settled.refundBy(), ClockMark.RUNNING, frame.today(), reasons)
                : Due.of(settled.refundBy(), frame.today(), Urgency.ENDED, reasons);
        boolean self = settled.by().equals(actor.id());
        return new SettledView(
                LedgerText.in(text.locale()).of(settled.end().phrase()),
                yuan(settled.fee(), text),
                due,
                settled.shares().stream()
                        .map(one -> new ShareLine(
                                one.party(),
                                one.advanced().toString(),
                                one.borne().toString(),
                                one.back().toString(),
                                one.owes().toString(),
                                settled.waiting(one.party()).toString(),
                                may && settled.waiting(one.party()).fen() > 0
                                        ? Action.link(
                                                        text.of("fee.do.refund"),
                                                        "/cases/" + card.id() + "/fees/refund?party="
                                                                + URLEncoder.encode(
                                                                        one.party(), StandardCharsets.UTF_8))
                                                .forbidden(self ? text.of("fee.refused.fourEyes") : null)
                                        : null))
                        .toList(),
                settled.refunds().stream()
                        .map(one -> new RefundLine(
                                text.date(one.on()),
                                one.party(),
                                one.amount().toString(),
                                one.voucher(),
                                names.getOrDefault(one.approvedBy(), "—")))
                        .toList());
    }

    private static ReviewLine review(CaseCard card, AskedReview one, boolean may, Frame frame) {
        Text text = frame.text();
        String outcome = one.open()
                ? text.of("fee.review.open")
                : text.of(Boolean.TRUE.equals(one.changed()) ? "fee.review.changed" : "fee.review.kept", one.words());
        return new ReviewLine(
                one.party(),
                one.reasons(),
                text.date(one.askedOn()),
                one.open()
                        ? ClockReading.due(
                                one.decideBy(),
                                ClockMark.RUNNING,
                                frame.today(),
                                "/cases/" + card.id() + "/fees/reasons")
                        : null,
                outcome,
                may && one.open()
                        ? Action.link(text.of("fee.do.decide"), "/cases/" + card.id() + "/fees/reviews/" + one.id())
                        : null);
    }

    private static List<Action> actions(CaseCard card, List<Charge> charges, Text text) {
        String base = "/cases/" + card.id() + "/fees/";
        Action settle = Action.link(text.of("fee.do.settle"), base + "settle")
                .forbidden(card.status().open() ? text.of("fee.refused.notEnded") : null);
        return charges.isEmpty()
                ? List.of(main(text.of("fee.do.new"), base + "new"))
                : List.of(
                        Action.link(text.of("fee.do.new"), base + "new"),
                        settle,
                        Action.link(text.of("fee.do.review"), base + "review"));
    }

    private static String yuan(Money amount, Text text) {
        return text.of("fee.yuan", amount.toString());
    }
}
