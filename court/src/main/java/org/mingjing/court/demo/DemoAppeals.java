package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.appeals.AdvanceAppeal;
import org.mingjing.court.justice.appeals.Appeal;
import org.mingjing.court.justice.appeals.AppealAct;
import org.mingjing.court.justice.appeals.AppealDesk;
import org.mingjing.court.justice.appeals.AppealId;
import org.mingjing.court.justice.appeals.Appeals;
import org.mingjing.court.justice.appeals.ReceiveAppeal;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.PayFee;
import org.mingjing.court.justice.fees.PayMeans;
import org.mingjing.court.justice.fees.TellFee;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.OweService;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.kernel.Money;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.register.RegisterFile.Row;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示上诉 Judgments of the last weeks, served and appealed: at every step of the way between the two courts, one of them late. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoAppeals {

    /** 不服一审判决部分 */
    private static final Money CONTESTED = Money.ofYuan(46_800);

    private final ServingDesk serving;
    private final Servings servings;
    private final AppealDesk desk;
    private final Appeals appeals;
    private final FeesDesk cashier;
    private final Fees fees;
    private final People people;
    private final CourtBoundary boundary;

    DemoAppeals(
            ServingDesk serving,
            Servings servings,
            AppealDesk desk,
            Appeals appeals,
            FeesDesk cashier,
            Fees fees,
            People people,
            CourtBoundary boundary) {
        this.serving = serving;
        this.servings = servings;
        this.desk = desk;
        this.appeals = appeals;
        this.cashier = cashier;
        this.fees = fees;
        this.people = people;
        this.boundary = boundary;
    }

    void appeal(Bench bench, List<Filed> docket, Days days) {
        Seat judge = bench.judges("basic", "civil1").getFirst();
        Actor clerk = actor(bench.beside(judge, "clerk"));
        Actor upper = actor(bench.seat("intermediate", "filing", "filing-clerk", 1));
        List<Filed> judged = docket.stream()
                .filter(one -> judge.id().equals(one.entry().handlingJudge())
                        && one.mayBeAppealed()
                        && "judgment".equals(one.entry().conclusion())
                        && one.entry().category() == CaseCategory.CIVIL
                        && !one.entry().sealed()
                        && one.entry().parties().size() > 1)
                .sorted(Comparator.comparing((Filed one) -> one.course().concludedOn())
                        .reversed())
                .toList();
        int next = 0;
        for (Row row : Sheets.rows("appeals")) {
            int least = Sheets.number(row, "ago");
            LocalDate latest = days.today().minusDays(least);
            while (next < judged.size() && !concluded(judged.get(next)).isBefore(latest)) {
                next++;
            }
            if (next < judged.size()) {
                bring(judged.get(next), row, clerk, upper, days);
                next++;
            }
        }
    }

    private static LocalDate concluded(Filed one) {
        return Objects.requireNonNull(one.course().concludedOn());
    }

    private void bring(Filed one, Row row, Actor clerk, Actor upper, Days days) {
        LocalDate pronounced = concluded(one);
        Deeds.done(serving.owe(new OweService(
                origin(clerk, pronounced, one, "judgment"),
                clerk.court(),
                one.entry().id(),
                ServiceDocument.JUDGMENT,
                one.entry().parties().stream().map(NewParty::name).distinct().toList(),
                pronounced,
                true)));
        LocalDate on =
                Days.later(days.working(pronounced, 1), days.by(days.today().minusDays(Sheets.number(row, "ago"))));
        for (Errand errand : servings.of(one.entry().id())) {
            if (errand.document() == ServiceDocument.JUDGMENT) {
                Deeds.done(serving.attempt(new TryService(
                        origin(clerk, on, one, "served" + errand.addressee().no()),
                        clerk.court(),
                        one.entry().id(),
                        errand.id(),
                        errand.revision(),
                        ServiceMeans.DIRECT,
                        ServiceOutcome.SIGNED,
                        on,
                        EnumSet.of(ServiceEvidence.RECEIPT),
                        "",
                        "")));
            }
        }
        String acts = row.text("acts");
        if (acts.isEmpty()) {
            return;
        }
        LocalDate made = days.working(on, 3);
        String appellant = one.entry().parties().getLast().name();
        AppealId id = new AppealId(UUID.fromString(Deeds.done(desk.receive(new ReceiveAppeal(
                origin(clerk, made, one, "appeal"),
                clerk.court(),
                one.entry().id(),
                List.of(appellant),
                made,
                "",
                FeeKind.PROPERTY,
                CONTESTED)))));
        LocalDate at = made;
        for (String word : acts.split(" ", -1)) {
            if (!word.equals("received")) {
                String[] part = word.split("\\+", -1);
                at = Days.earlier(days.working(at, Integer.parseInt(part[1])), days.by(days.today()));
                switch (part[0]) {
                    case "TELL_FEE" -> tell(one, at, clerk);
                    case "PAY_FEE" -> pay(one, at, clerk);
                    default -> act(one, id, AppealAct.valueOf(part[0]), at, clerk, upper, row.text("words"));
                }
            }
        }
    }

    private void act(Filed one, AppealId id, AppealAct act, LocalDate on, Actor clerk, Actor upper, String words) {
        Actor who = act.above() ? upper : clerk;
        Appeal now =
                boundary.read(CourtScope.of(who.court()), () -> appeals.find(id).orElseThrow());
        Deeds.done(desk.advance(new AdvanceAppeal(
                origin(who, on, one, act.word()),
                who.court(),
                id,
                now.revision(),
                act,
                act == AppealAct.TELL_GAP ? words : "")));
    }

    private void tell(Filed one, LocalDate on, Actor clerk) {
        Charge charge = charge(one, clerk);
        Deeds.done(cashier.tell(new TellFee(
                origin(clerk, on, one, "tell-fee"), clerk.court(), one.entry().id(), charge.id(), charge.revision())));
    }

    private void pay(Filed one, LocalDate on, Actor clerk) {
        Charge charge = charge(one, clerk);
        Deeds.done(cashier.pay(new PayFee(
                origin(clerk, on, one, "pay-fee"),
                clerk.court(),
                one.entry().id(),
                charge.id(),
                charge.revision(),
                charge.rest(),
                PayMeans.ONLINE,
                "SS" + on.getYear() + "%06d".formatted(one.entry().number().hashCode() & 0xFFFFF),
                charge.payer())));
    }

    private Charge charge(Filed one, Actor clerk) {
        return boundary.read(
                CourtScope.of(clerk.court()), () -> fees.of(one.entry().id()).getLast());
    }

    private Actor actor(Seat seat) {
        return people.actor(seat.id()).orElseThrow();
    }

    private static Origin origin(Actor who, LocalDate on, Filed one, @Nullable String what) {
        UUID key = Deeds.key("appeal " + one.entry().number() + " " + what);
        return new Origin(who, null, on, key);
    }
}
