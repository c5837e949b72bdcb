package org.mingjing.court.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.fees.BankBook;
import org.mingjing.court.justice.fees.BankLine;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.ChargeFee;
import org.mingjing.court.justice.fees.FeeDeferralRequest;
import org.mingjing.court.justice.fees.FeeReliefRequest;
import org.mingjing.court.justice.fees.FeeSums;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.PayFee;
import org.mingjing.court.justice.fees.PayMeans;
import org.mingjing.court.justice.fees.SettleFees;
import org.mingjing.court.justice.fees.SettlementDesk;
import org.mingjing.court.justice.fees.TakeBankLines;
import org.mingjing.court.justice.fees.TellFee;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.Advance;
import org.mingjing.law.fees.FeeEnd;
import org.mingjing.law.fees.FeeFacts;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.fees.Halving;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示费用 Fees paid, in parts, overdue, deferred, asked to be waived, to go back; and a day's bank lines of which one matches nothing. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoFees {

    private static final int DEFERRED_MONTHS = 2;

    private final FeesDesk desk;
    private final SettlementDesk settlement;
    private final Fees fees;
    private final BankBook bank;
    private final SlipDesk slips;
    private final DemoFilings filings;
    private final People people;

    DemoFees(
            FeesDesk desk,
            SettlementDesk settlement,
            Fees fees,
            BankBook bank,
            SlipDesk slips,
            DemoFilings filings,
            People people) {
        this.desk = desk;
        this.settlement = settlement;
        this.fees = fees;
        this.bank = bank;
        this.slips = slips;
        this.filings = filings;
        this.people = people;
    }

    void charge(Bench bench, List<Filed> docket, Days days) {
        Seat judge = bench.judges("basic", "civil1").getFirst();
        Actor clerk = actor(bench.beside(judge, "clerk"));
        List<Filed> own = docket.stream()
                .filter(one -> one.entry().category() == CaseCategory.CIVIL
                        && !one.entry().sealed())
                .filter(one -> judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> !one.entry().parties().isEmpty())
                .sorted(Comparator.comparing(Filed::filedOn).reversed())
                .toList();
        Set<Filed> taken = new HashSet<>();
        List<BankLine> lines = new ArrayList<>();
        for (Row row : Sheets.rows("fees")) {
            LocalDate told = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
            own.stream()
                    .filter(one -> !taken.contains(one) && fits(one, row, told))
                    .min(Comparator.comparing(
                            (Filed one) -> !one.entry().title().contains(row.text("cause"))))
                    .ifPresent(one -> {
                        taken.add(one);
                        enter(one, row, told, clerk, days, lines);
                    });
        }
        lines.removeLast();
        lines.add(new BankLine(
                days.by(days.today()),
                Money.ofYuan(new BigDecimal("1325")),
                "BK" + days.today().getYear() + "0917",
                ""));
        Deeds.done(bank.take(new TakeBankLines(origin(clerk, days.today(), "bank"), clerk.court(), lines)));
        defer(bench, days);
    }

    private boolean fits(Filed one, Row row, LocalDate told) {
        LocalDate ended = one.course().concludedOn();
        if (row.text("fate").equals("refund")) {
            return ended != null
                    && one.entry().parties().size() > 1
                    && fees.of(one.entry().id()).isEmpty() // an appealed case has the fee of its appeal
                    && FeeEnd.of(one.course().ending().key())
                            .filter(end ->
                                    end == FeeEnd.DECIDED) // what ends otherwise in a summary case was halved already
                            .isPresent();
        }
        return ended == null && !one.filedOn().isAfter(told);
    }

    private void enter(Filed one, Row row, LocalDate told, Actor clerk, Days days, List<BankLine> lines) {
        String name = one.entry().number() + row.text("fate");
        String payer = one.entry().parties().getFirst().name();
        boolean summary =
                one.entry().procedure() == Procedure.SUMMARY || one.entry().procedure() == Procedure.SMALL_CLAIMS;
        FeeFacts facts = FeeFacts.of(FeeKind.PROPERTY, Money.ofYuan(new BigDecimal(row.text("amount"))), one.filedOn());
        Deeds.done(desk.charge(new ChargeFee(
                origin(clerk, one.filedOn(), name + "charge"),
                clerk.court(),
                one.entry().id(),
                summary ? facts.halved(Halving.SUMMARY) : facts,
                Advance.PLAINTIFF,
                payer)));
        LocalDate ended = one.course().concludedOn();
        Deeds.done(desk.tell(new TellFee(
                origin(clerk, ended == null ? told : one.filedOn(), name + "tell"),
                clerk.court(),
                one.entry().id(),
                charge(one).id(),
                0)));
        LocalDate on = ended == null ? Days.earlier(days.working(told, 1), days.today()) : one.filedOn();
        pay(one, row, on, clerk, name, lines);
        if (row.text("fate").equals("relief")) {
            ask(one, row, clerk, days);
        }
        if (ended != null) {
            settle(one, clerk, ended, days, name);
        }
    }

    /** 一部分、全部或者多交 What is told in the sheet; else all of it. */
    private void pay(Filed one, Row row, LocalDate on, Actor clerk, String name, List<BankLine> lines) {
        String fate = row.text("fate");
        boolean all = fate.equals("paid") || fate.equals("refund") || fate.equals("surplus");
        if (!all && row.text("parts").isEmpty()) {
            return;
        }
        List<Money> parts = new ArrayList<>();
        if (all) {
            parts.add(charge(one).rest());
        }
        if (fate.equals("surplus") || fate.equals("due")) {
            String[] told = row.text("parts").split(",", -1);
            parts.add(Money.ofYuan(new BigDecimal(told[told.length - 1]))
                    .min(charge(one).owed()));
        }
        for (Money part : parts) {
            Charge charge = charge(one);
            String receipt =
                    "SF" + on.getYear() + Integer.toString(Math.abs(name.hashCode() % 100_000) + parts.indexOf(part));
            Deeds.done(desk.pay(new PayFee(
                    origin(clerk, on, name + receipt),
                    clerk.court(),
                    one.entry().id(),
                    charge.id(),
                    charge.revision(),
                    part,
                    PayMeans.BANK,
                    receipt,
                    charge.payer())));
            if (one.course().concludedOn() == null) {
                lines.add(new BankLine(on, part, receipt, charge.payer()));
            }
        }
    }

    private void ask(Filed one, Row row, Actor clerk, Days days) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("ground", new FormValue.Words(row.text("ground")));
        values.put("paper", new FormValue.Words(row.text("paper")));
        values.put("reason", new FormValue.Words(row.text("paper")));
        LocalDate on = days.working(days.by(days.today()), -2);
        started(clerk, FeeReliefRequest.KIND, charge(one).id().subject(), values, on);
    }

    /** Borne by the plaintiff who withdrew or settled, else by the defendant; each time something goes back. */
    private void settle(Filed one, Actor clerk, LocalDate ended, Days days, String name) {
        FeeEnd end = FeeEnd.of(one.course().ending().key()).orElseThrow();
        Money fee = FeeSums.atEnd(List.of(charge(one)), end, Charge::owed).fee();
        List<NewParty> parties = one.entry().parties();
        String bearer = end == FeeEnd.DECIDED
                ? parties.getLast().name()
                : parties.getFirst().name();
        var shares = new LinkedHashMap<String, Money>(Map.of(bearer, fee));
        LocalDate on = Days.earlier(days.on(ended.plusDays(1)), days.today());
        Deeds.done(settlement.settle(new SettleFees(
                origin(clerk, on, name + "settle"), clerk.court(), one.entry().id(), 0, end, shares)));
    }

    /** 缓交 Granted by the president before the complaint was filed as a case. */
    private void defer(Bench bench, Days days) {
        Actor clerk = actor(bench.seat("basic", "filing", "filing-clerk", 1));
        Actor president = actor(bench.seat("basic", "leaders", "president", 1));
        List<Row> rows = Sheets.rows("filings");
        for (Row row : rows) {
            if (row.text("fate").equals("deferred")) {
                LocalDate received = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
                FilingId id = new FilingId(Deeds.key("received filing " + rows.indexOf(row)));
                Map<String, FormValue> values = new LinkedHashMap<>();
                values.put("ground", new FormValue.Words("legal-aid"));
                values.put("until", new FormValue.Day(days.on(days.today().plusMonths(DEFERRED_MONTHS))));
                values.put("paper", new FormValue.Words(row.text("grounds")));
                values.put("reason", new FormValue.Words(row.text("grounds")));
                LocalDate next = days.working(received, 1);
                SlipId slip = started(clerk, FeeDeferralRequest.KIND, id.subject(), values, received);
                Deeds.done(then(
                        next,
                        () -> slips.move(new MoveSlip(
                                origin(president, next, "agree" + id),
                                president.court(),
                                slip,
                                new Move.Agree(List.of()),
                                null,
                                ""))));
                filings.accept(row, id, clerk, days.working(received, 2), Deeds.key("filed deferred " + id));
            }
        }
    }

    private SlipId started(Actor who, String kind, SubjectRef subject, Map<String, FormValue> values, LocalDate on) {
        Decision<String> answer = then(
                on,
                () -> slips.start(new StartSlip(
                        origin(who, on, kind + subject.id()),
                        who.court(),
                        kind,
                        subject,
                        new Form(values),
                        List.of())));
        return new SlipId(UUID.fromString(Deeds.done(answer)));
    }

    private static Decision<String> then(LocalDate day, Supplier<Decision<String>> work) {
        AtomicReference<Decision<String>> answer = new AtomicReference<>();
        DemoTime.at(day.atTime(LocalTime.of(10, 0)).atZone(CourtTime.ZONE).toInstant(), () -> answer.set(work.get()));
        return answer.get();
    }

    private Charge charge(Filed one) {
        return fees.of(one.entry().id()).getFirst();
    }

    private Actor actor(Seat seat) {
        return people.actor(seat.id()).orElseThrow();
    }

    private static Origin origin(Actor who, LocalDate on, String act) {
        return new Origin(who, null, on, Deeds.key("fees " + act));
    }
}
