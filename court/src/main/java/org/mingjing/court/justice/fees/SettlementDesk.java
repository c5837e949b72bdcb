package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeReview;
import org.mingjing.law.fees.FeeSettlement;
import org.mingjing.law.fees.FeeSettlement.Share;
import org.mingjing.law.fees.PaymentTerm;
import org.mingjing.law.fees.Refunds;
import org.springframework.stereotype.Service;

/** 结算窗口 Who bears the fees is written down as the instrument says; what was advanced beyond it goes back, with a second person's approval. */
@Service
public class SettlementDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation LISTED = Citation.of("诉讼费用交纳办法", "53");
    private static final Citation REVIEWED = Citation.of("诉讼费用交纳办法", "43");

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final Fees fees;
    private final OpenCharge opening;
    private final FeeNews news;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final Clock clock;

    SettlementDesk(
            Commands commands,
            Cases cases,
            CaseDetails details,
            Fees fees,
            OpenCharge opening,
            FeeNews news,
            CaseDiary diary,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.details = details;
        this.fees = fees;
        this.opening = opening;
        this.news = news;
        this.diary = diary;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** 结算 The granted result is the id of the case. */
    public Decision<String> settle(SettleFees command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.FEES).then(card -> {
                    List<Charge> charges = fees.ofToChange(card.id());
                    int before = fees.settled(card.id()).map(Settled::no).orElse(0);
                    LocalDate on = command.origin().occurredOn();
                    LocalDate ended = card.concludedOn();
                    if (before != command.no()) {
                        return Decision.refused("fee.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    if (ended == null || card.status().open()) {
                        return Decision.refused("fee.refused.notEnded", LISTED);
                    }
                    if (on.isBefore(ended) || on.isAfter(LocalDate.now(clock))) {
                        return Decision.refused("fee.refused.effect", LISTED, ended);
                    }
                    if (charges.stream().anyMatch(one -> one.state() == FeeState.UNSET)) {
                        return Decision.refused("fee.refused.unset", LISTED);
                    }
                    if (!parties(card).containsAll(command.borne().keySet())) {
                        return Decision.refused("fee.refused.noParty", LISTED);
                    }
                    return Reckoned.of(command, charges, fees.refunds(card.id()))
                            .map(found -> kept(card, charges, found, before + 1, command));
                }));
    }

    private String kept(CaseCard card, List<Charge> charges, Reckoned reckoned, int no, SettleFees command) {
        FeeSettlement settlement = reckoned.settlement();
        LocalDate on = command.origin().occurredOn();
        PersonId by = command.origin().who().id();
        PaymentTerm term = Refunds.by(on, calendars.of(card.court()));
        Settled settled = new Settled(
                UUID.randomUUID(),
                card.court(),
                card.id(),
                no,
                command.end(),
                settlement.fee(),
                settlement.shares(),
                FeeSums.joined(reckoned.end().ledger(), settlement.ledger()),
                on,
                Objects.requireNonNull(term.due()),
                term.ledger(),
                by,
                OffsetDateTime.now(clock),
                List.of());
        fees.insert(settled);
        charges.stream()
                .filter(one -> one.state() != FeeState.SETTLED)
                .map(one -> one.in(FeeState.SETTLED))
                .forEach(one -> {
                    fees.write(one);
                    news.moved(card, one, by);
                });
        FeeFacts facts = FeeFacts.of(FeeSums.mainKind(charges), null, on);
        for (Share share : settlement.shares()) {
            if (share.owes().fen() > 0) {
                opening.charge(card, facts, Advance.LOSER, share.party(), share.owes(), settlement.ledger(), by);
            }
        }
        diary.record(
                card,
                new NewEvent("fee.event.settled", on, List.of(settlement.fee().toString()), by));
        news.ofCase(card, by);
        return card.id().toString();
    }

    /** 退费 */
    public Decision<String> refund(RefundFee command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.FEES_REFUND).then(card -> {
                    fees.ofToChange(card.id());
                    Settled settled = fees.settled(card.id())
                            .filter(one -> one.no() == command.no())
                            .orElse(null);
                    LocalDate on = command.origin().occurredOn();
                    PersonId by = command.origin().who().id();
                    if (settled == null) {
                        return Decision.refused("fee.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    Money waiting = settled.waiting(command.party());
                    if (by.equals(settled.by())) {
                        return Decision.refused("fee.refused.fourEyes", LISTED);
                    }
                    if (command.amount().fen() <= 0 || command.amount().compareTo(waiting) > 0) {
                        return Decision.refused(
                                "fee.refused.refundAmount", LISTED, command.party(), waiting.toString());
                    }
                    if (command.voucher().isBlank() || command.voucher().length() > FeesDesk.LONGEST) {
                        return Decision.refused("fee.refused.receipt", LISTED, FeesDesk.LONGEST);
                    }
                    if (on.isBefore(settled.effectiveOn()) || on.isAfter(LocalDate.now(clock))) {
                        return Decision.refused("fee.refused.effect", LISTED, settled.effectiveOn());
                    }
                    if (fees.voucherTaken(card.court(), command.voucher())) {
                        return Decision.refused("fee.refused.receiptTaken", LISTED, command.voucher());
                    }
                    fees.insert(
                            settled, new Settled.Refund(command.party(), command.amount(), command.voucher(), on, by));
                    diary.record(
                            card,
                            new NewEvent(
                                    "fee.event.refunded",
                                    on,
                                    List.of(command.party(), command.amount().toString(), command.voucher()),
                                    by));
                    news.ofCase(card, by);
                    return Decision.granted(card.id().toString());
                }));
    }

    /** 申请复核 */
    public Decision<String> ask(AskFeeReview command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.FEES).then(card -> {
                    LocalDate on = command.origin().occurredOn();
                    LocalDate filed = card.filedOn();
                    if (!parties(card).contains(command.party())) {
                        return Decision.refused("fee.refused.noParty", REVIEWED);
                    }
                    if (command.reasons().isBlank() || command.reasons().length() > FeesDesk.LONGEST) {
                        return Decision.refused("fee.refused.reason", REVIEWED, FeesDesk.LONGEST);
                    }
                    if (on.isAfter(LocalDate.now(clock)) || (filed != null && on.isBefore(filed))) {
                        return Decision.refused("fee.refused.outOfOrder", REVIEWED);
                    }
                    PaymentTerm term = FeeReview.decideBy(on, calendars.of(card.court()));
                    AskedReview review = new AskedReview(
                            command.origin().clientKey(),
                            card.court(),
                            card.id(),
                            command.party(),
                            command.reasons(),
                            on,
                            Objects.requireNonNull(term.due()),
                            term.ledger(),
                            null,
                            "",
                            null);
                    fees.insert(review);
                    PersonId by = command.origin().who().id();
                    diary.record(card, new NewEvent("fee.event.reviewAsked", on, List.of(command.party()), by));
                    news.reviewed(card, review, by);
                    return Decision.granted(card.id().toString());
                }));
    }

    /** 复核决定 By the president (办法 43). */
    public Decision<String> decide(DecideFeeReview command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId(), Permission.FEES_REVIEW).then(card -> {
                    LocalDate on = LocalDate.now(clock);
                    PersonId by = command.origin().who().id();
                    AskedReview asked = fees.reviews(card.id()).stream()
                            .filter(one -> one.id().equals(command.review()) && one.open())
                            .findFirst()
                            .orElse(null);
                    if (asked == null) {
                        return Decision.refused("fee.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    if (command.words().isBlank() || command.words().length() > FeesDesk.LONGEST) {
                        return Decision.refused("fee.refused.reason", REVIEWED, FeesDesk.LONGEST);
                    }
                    if (!fees.decide(command.review(), command.changed(), command.words(), on, by)) {
                        return Decision.refused("fee.refused.changedMeanwhile", ONE_AT_A_TIME);
                    }
                    diary.record(
                            card,
                            new NewEvent(
                                    command.changed() ? "fee.event.reviewChanged" : "fee.event.reviewKept",
                                    on,
                                    List.of(asked.party()),
                                    by));
                    fees.reviews(card.id()).stream()
                            .filter(one -> one.id().equals(command.review()))
                            .forEach(one -> news.reviewed(card, one, by));
                    return Decision.granted(card.id().toString());
                }));
    }

    private List<String> parties(CaseCard card) {
        return details.parties(card.id()).stream().map(one -> one.name()).toList();
    }

    private Decision<CaseCard> require(Command command, CaseId caseId, Permission permission) {
        return cases.requireOwn(command.origin().who(), caseId, permission);
    }
}
