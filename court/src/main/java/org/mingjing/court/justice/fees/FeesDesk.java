package org.mingjing.court.justice.fees;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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
import org.mingjing.law.fees.PaymentTerm;
import org.mingjing.law.trace.Ledger;
import org.springframework.stereotype.Service;

/** 收费窗口 Fees fall due with their reasons, are told, paid, and put right; nothing entered is ever taken out again. */
@Service
public class FeesDesk {

    /** The most that anybody pays at once, in yuan: beyond it somebody mistyped. */
    public static final Money MOST = Money.ofYuan(1_000_000_000L);

    /** 票据号、付款人、说明 The most that is kept of them, in characters. */
    public static final int LONGEST = 200;

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    private static final Citation ADVANCED = Citation.of("诉讼费用交纳办法", "20");
    private static final Citation TERM = Citation.of("诉讼费用交纳办法", "22");
    private static final Citation STANDARD = Citation.of("诉讼费用交纳办法", "13");
    private static final Citation LISTED = Citation.of("诉讼费用交纳办法", "53");

    private final Commands commands;
    private final Cases cases;
    private final CaseDetails details;
    private final Fees fees;
    private final OpenCharge opening;
    private final FeeNews news;
    private final CaseDiary diary;
    private final CourtCalendars calendars;
    private final Clock clock;

    FeesDesk(
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

    /** 开立 The granted result is the id of the charge. */
    public Decision<String> charge(ChargeFee command) {
        return commands.perform(
                command,
                () -> require(command, command.caseId()).then(card -> {
                    Money amount = command.facts().amount();
                    if (!party(card, command.payer())) {
                        return Decision.refused("fee.refused.noParty", ADVANCED);
                    }
                    if (amount != null && amount.compareTo(MOST.times(1_000)) > 0) {
                        return Decision.refused(
                                "fee.refused.tooMuch",
                                STANDARD,
                                MOST.times(1_000).toString());
                    }
                    if (outOfOrder(card, command.facts().acceptedOn())) {
                        return Decision.refused("fee.refused.outOfOrder", TERM);
                    }
                    PersonId by = command.origin().who().id();
                    return opening.open(card, command.facts(), command.advance(), command.payer(), null, null, by)
                            .map(charge -> {
                                news.ofCase(card, by);
                                return charge.id().toString();
                            });
                }));
    }

    /** 确定数额 */
    public Decision<String> set(SetFee command) {
        return changing(command, command.caseId(), command.charge(), command.revision(), (card, charge) -> {
            var bounds = OpenCharge.bounds(charge).orElse(null);
            if (charge.state() != FeeState.UNSET || bounds == null) {
                return Decision.refused("fee.refused.setByLaw", STANDARD);
            }
            Money amount = command.amount();
            if (amount.compareTo(bounds.low()) < 0 || amount.compareTo(bounds.high()) > 0) {
                return Decision.refused(
                        "fee.refused.bounds",
                        STANDARD,
                        bounds.low().toString(),
                        bounds.high().toString());
            }
            Ledger why = Ledger.writer()
                    .step("fees.sum", null, bounds.ledger().steps().getLast().citation(), amount.toString())
                    .ledger();
            Charge set = charge.set(amount, FeeSums.joined(bounds.ledger(), why), FeeState.UNTOLD);
            return kept(card, opening.timed(card, set, null, null), command);
        });
    }

    /** 通知 Seven days run from the day after; told again, they do not run anew. */
    public Decision<String> tell(TellFee command) {
        return changing(command, command.caseId(), command.charge(), command.revision(), (card, charge) -> {
            LocalDate on = command.origin().occurredOn();
            if (charge.state() != FeeState.UNTOLD) {
                return Decision.refused("fee.refused.notToTell", TERM);
            }
            if (outOfOrder(card, on)) {
                return Decision.refused("fee.refused.outOfOrder", TERM);
            }
            return kept(card, opening.timed(card, charge, on, null), command);
        });
    }

    /** 指定期限 */
    public Decision<String> term(SetFeeTerm command) {
        return changing(command, command.caseId(), command.charge(), command.revision(), (card, charge) -> {
            if (charge.state() != FeeState.TERM && charge.state() != FeeState.LATER) {
                return Decision.refused("fee.refused.termByLaw", TERM);
            }
            LocalDate until = command.until();
            if (until.isBefore(today()) || until.isAfter(today().plusYears(1))) {
                return Decision.refused("fee.refused.termPast", TERM);
            }
            PaymentTerm term = PaymentTerm.designated(until, calendars.of(card.court()));
            return kept(card, charge.due(charge.toldOn(), term, FeeState.DUE), command);
        });
    }

    /** 交费 In part, in full or more; the receipt stands for one payment only. */
    public Decision<String> pay(PayFee command) {
        return changing(command, command.caseId(), command.charge(), command.revision(), (card, charge) -> {
            LocalDate on = command.origin().occurredOn();
            Money amount = command.amount();
            if (!charge.state().open()) {
                return Decision.refused("fee.refused.closed", LISTED);
            }
            if (amount.fen() <= 0 || amount.compareTo(MOST) > 0) {
                return Decision.refused("fee.refused.amount", LISTED, MOST.toString());
            }
            if (command.receipt().isBlank()
                    || command.receipt().length() > LONGEST
                    || command.payer().length() > LONGEST) {
                return Decision.refused("fee.refused.receipt", LISTED, LONGEST);
            }
            if (outOfOrder(card, on)) {
                return Decision.refused("fee.refused.outOfOrder", TERM);
            }
            if (fees.receiptTaken(card.court(), command.receipt())) {
                return Decision.refused("fee.refused.receiptTaken", LISTED, command.receipt());
            }
            return entered(
                    card,
                    charge,
                    new FeeEntry(
                            UUID.randomUUID(),
                            charge.id(),
                            amount,
                            on,
                            command.means(),
                            command.receipt(),
                            command.payer().isBlank() ? charge.payer() : command.payer(),
                            null,
                            "",
                            command.origin().who().id(),
                            OffsetDateTime.now(clock)),
                    "fee.event.paid",
                    command);
        });
    }

    /** 冲正 The payment stays; a second entry takes it back, once. */
    public Decision<String> reverse(ReverseFee command) {
        return changing(command, command.caseId(), command.charge(), command.revision(), (card, charge) -> {
            FeeEntry wrong = charge.entries().stream()
                    .filter(one -> one.id().equals(command.entry()) && one.payment())
                    .findFirst()
                    .orElse(null);
            if (wrong == null || charge.reversed(wrong)) {
                return Decision.refused("fee.refused.reversed", LISTED);
            }
            LocalDate on = command.origin().occurredOn();
            if (outOfOrder(card, on) || on.isBefore(wrong.on())) {
                return Decision.refused("fee.refused.outOfOrder", TERM);
            }
            if (charge.state() == FeeState.SETTLED) {
                return Decision.refused("fee.refused.closed", LISTED);
            }
            if (command.reason().isBlank() || command.reason().length() > LONGEST) {
                return Decision.refused("fee.refused.reason", LISTED, LONGEST);
            }
            return entered(
                    card,
                    charge,
                    new FeeEntry(
                            UUID.randomUUID(),
                            charge.id(),
                            wrong.amount(),
                            on,
                            wrong.means(),
                            wrong.receipt(),
                            wrong.payer(),
                            wrong.id(),
                            command.reason(),
                            command.origin().who().id(),
                            OffsetDateTime.now(clock)),
                    "fee.event.reversed",
                    command);
        });
    }

    private Decision<String> entered(CaseCard card, Charge charge, FeeEntry entry, String event, Command command) {
        fees.add(charge, entry);
        List<FeeEntry> all = new ArrayList<>(charge.entries());
        all.add(entry);
        diary.record(
                card,
                new NewEvent(
                        event,
                        entry.on(),
                        List.of(entry.payer(), entry.amount().toString(), entry.receipt()),
                        entry.by()));
        return kept(card, charge.settledBy(all, today()), command);
    }

    private Decision<String> kept(CaseCard card, Charge charge, Command command) {
        fees.write(charge);
        news.moved(card, charge, command.origin().who().id());
        return Decision.granted(charge.id().toString());
    }

    private Decision<String> changing(
            Command command,
            CaseId caseId,
            ChargeId id,
            int revision,
            BiFunction<CaseCard, Charge, Decision<String>> change) {
        return commands.perform(
                command,
                () -> require(command, caseId).then(card -> {
                    Charge charge = fees.findToChange(id)
                            .filter(one -> one.caseId().equals(caseId))
                            .orElse(null);
                    if (charge == null) {
                        return Decision.refused("fee.refused.unknown", OWN_COURT);
                    }
                    return charge.revision() == revision
                            ? change.apply(card, charge)
                            : Decision.refused("fee.refused.changedMeanwhile", ONE_AT_A_TIME);
                }));
    }

    /** Only people of the court itself; a superior court looks on. */
    private Decision<CaseCard> require(Command command, CaseId caseId) {
        return cases.requireOwn(command.origin().who(), caseId, Permission.FEES);
    }

    private boolean party(CaseCard card, String name) {
        return details.parties(card.id()).stream().anyMatch(one -> one.name().equals(name));
    }

    private boolean outOfOrder(CaseCard card, LocalDate on) {
        LocalDate filed = card.filedOn();
        return on.isAfter(today()) || (filed != null && on.isBefore(filed));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
