package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.court.justice.serving.ConfirmAddress;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.OweService;
import org.mingjing.court.justice.serving.RecordOutcome;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.mingjing.law.serving.ServiceCircumstance;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示送达 The copies of young civil cases: served by hand, underway by post, failed, electronic, by public notice. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoServings {

    private final ServingDesk desk;
    private final Servings servings;
    private final People people;

    DemoServings(ServingDesk desk, Servings servings, People people) {
        this.desk = desk;
        this.servings = servings;
        this.people = people;
    }

    void serve(Bench bench, List<Filed> docket, Days days) {
        Seat judge = bench.judges("basic", "civil1").getFirst();
        Actor clerk = people.actor(bench.beside(judge, "clerk").id()).orElseThrow();
        List<Filed> young = docket.stream()
                .filter(one ->
                        one.course().open() && judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> one.entry().category() == CaseCategory.CIVIL)
                .filter(one -> one.course().running().isEmpty() && !one.entry().sealed())
                .filter(one -> names(one).count() > 0)
                .sorted(Comparator.comparing(Filed::filedOn).reversed())
                .toList();
        List<Row> rows = Sheets.rows("servings");
        Set<Filed> taken = new HashSet<>();
        for (Row row : rows) {
            young.stream()
                    .filter(one -> !taken.contains(one) && fits(one, row.text("fate")))
                    .findFirst()
                    .ifPresent(one -> {
                        taken.add(one);
                        copy(one, row.text("fate"), clerk, days);
                    });
        }
    }

    /** What was served stands so in its clock already; what is not, is open there. */
    private static boolean fits(Filed one, String fate) {
        Optional<NewClock> copy = one.clocks().stream()
                .filter(clock -> clock.limitId().equals("NODE-COPY"))
                .findFirst();
        return switch (fate) {
            case "notice" -> copy.isEmpty() && one.entry().procedure() == Procedure.ORDINARY;
            case "summons" -> summoned(one).isPresent();
            case "served", "electronic", "left" ->
                copy.isPresent() && copy.get().endedOn() != null;
            default -> copy.isPresent() && copy.get().endedOn() == null;
        };
    }

    private void copy(Filed one, String fate, Actor clerk, Days days) {
        LocalDate filed = one.filedOn();
        if (fate.equals("summons")) {
            summon(one, clerk, days);
            return;
        }
        Deeds.done(desk.owe(new OweService(
                origin(clerk, filed, one, fate + "owe"),
                clerk.court(),
                one.entry().id(),
                ServiceDocument.COMPLAINT_COPY,
                names(one).toList(),
                filed,
                false)));
        LocalDate served = one.clocks().stream()
                .filter(clock -> clock.limitId().equals("NODE-COPY"))
                .map(NewClock::endedOn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (Errand errand : servings.of(one.entry().id())) {
            tell(one, errand, fate, clerk, served, days);
        }
    }

    private static Optional<LocalDate> summoned(Filed one) {
        LocalDate next = one.entry().nextEventOn();
        return one.course().hearings().stream()
                .filter(day -> next != null && !day.isBefore(next))
                .min(LocalDate::compareTo);
    }

    /** 传票 Posted to the first, still owed to the others. */
    private void summon(Filed one, Actor clerk, Days days) {
        LocalDate today = days.today();
        Deeds.done(desk.owe(new OweService(
                origin(clerk, today, one, "summons"),
                clerk.court(),
                one.entry().id(),
                ServiceDocument.SUMMONS,
                one.entry().parties().stream().map(NewParty::name).distinct().toList(),
                summoned(one).orElseThrow(),
                false)));
        Errand first = servings.of(one.entry().id()).getFirst();
        LocalDate posted = days.working(days.by(today), -1);
        if (!posted.isBefore(one.filedOn())) {
            attempt(one, first, clerk, ServiceMeans.POST, posted, null, null, Set.of());
        }
    }

    private void tell(Filed one, Errand errand, String fate, Actor clerk, @Nullable LocalDate served, Days days) {
        LocalDate today = days.today();
        LocalDate first = Days.earlier(days.working(one.filedOn(), 1), today);
        switch (fate) {
            case "served" -> {
                LocalDate on = Objects.requireNonNull(served);
                attempt(
                        one,
                        errand,
                        clerk,
                        ServiceMeans.DIRECT,
                        on,
                        ServiceOutcome.SIGNED,
                        on,
                        EnumSet.of(ServiceEvidence.RECEIPT));
            }
            case "left" -> {
                LocalDate on = Objects.requireNonNull(served);
                attempt(one, errand, clerk, ServiceMeans.DIRECT, on, ServiceOutcome.REFUSED, on, Set.of());
                attempt(
                        one,
                        errand,
                        clerk,
                        ServiceMeans.LEAVING,
                        on,
                        ServiceOutcome.LEFT,
                        on,
                        EnumSet.of(ServiceEvidence.RECORDING));
            }
            case "electronic" -> {
                confirm(one, errand, clerk, first);
                attempt(
                        one,
                        errand,
                        clerk,
                        ServiceMeans.ELECTRONIC,
                        Objects.requireNonNull(served),
                        null,
                        null,
                        Set.of());
            }
            case "underway" -> attempt(one, errand, clerk, ServiceMeans.POST, first, null, null, Set.of());
            case "post-twice" -> {
                LocalDate back = Days.earlier(days.working(first, 1), today);
                attempt(one, errand, clerk, ServiceMeans.POST, first, ServiceOutcome.RETURNED, back, Set.of());
                attempt(one, errand, clerk, ServiceMeans.POST, back, null, null, Set.of());
                Errand again = servings.find(errand.id()).orElseThrow();
                Deeds.done(desk.outcome(new RecordOutcome(
                        origin(
                                clerk,
                                today,
                                one,
                                "returned" + errand.addressee().no()),
                        clerk.court(),
                        one.entry().id(),
                        errand.id(),
                        2,
                        again.revision(),
                        ServiceOutcome.RETURNED,
                        Set.of())));
            }
            case "notice" -> {
                attempt(one, errand, clerk, ServiceMeans.DIRECT, first, ServiceOutcome.UNKNOWN, first, Set.of());
                LocalDate published = days.working(days.by(today), -6);
                attempt(
                        one,
                        errand,
                        clerk,
                        ServiceMeans.PUBLIC_NOTICE,
                        published,
                        ServiceOutcome.PUBLISHED,
                        published,
                        EnumSet.of(ServiceEvidence.NOTICE, ServiceEvidence.REASON_ON_FILE));
            }
            default -> {}
        }
    }

    private void attempt(
            Filed one,
            Errand errand,
            Actor clerk,
            ServiceMeans means,
            LocalDate on,
            @Nullable ServiceOutcome outcome,
            @Nullable LocalDate outcomeOn,
            Set<ServiceEvidence> evidence) {
        Errand now = servings.find(errand.id()).orElseThrow();
        if (!now.open()) {
            return;
        }
        String what = means + "/" + now.addressee().no() + "/" + now.attempts().size();
        Deeds.done(desk.attempt(new TryService(
                origin(clerk, on, one, what),
                clerk.court(),
                one.entry().id(),
                now.id(),
                now.revision(),
                means,
                outcome,
                outcomeOn,
                evidence,
                reference(means, now),
                means == ServiceMeans.PUBLIC_NOTICE
                        ? Sheets.rows("servings").getFirst().text("reason")
                        : "")));
    }

    private static String reference(ServiceMeans means, Errand errand) {
        int number = Math.floorMod(errand.id().value().hashCode(), 100_000);
        return switch (means) {
            case POST -> "EMS 10" + number + "9" + errand.attempts().size();
            case PUBLIC_NOTICE -> "G-" + number;
            default -> "";
        };
    }

    private void confirm(Filed one, Errand errand, Actor clerk, LocalDate on) {
        Deeds.done(desk.confirm(new ConfirmAddress(
                origin(clerk, on, one, "confirm" + errand.addressee().no()),
                clerk.court(),
                one.entry().id(),
                errand.addressee().id(),
                errand.addressee().revision(),
                "",
                "13800010011",
                "13800010011",
                "",
                EnumSet.of(ServiceCircumstance.ADDRESS_CONFIRMED, ServiceCircumstance.ELECTRONIC_CONSENT))));
    }

    private static java.util.stream.Stream<String> names(Filed one) {
        return one.entry().parties().stream()
                .filter(party -> party.role() == PartyRole.DEFENDANT)
                .map(NewParty::name)
                .distinct();
    }

    private static Origin origin(Actor clerk, LocalDate on, Filed one, String what) {
        UUID key = Deeds.key("serving " + one.entry().number() + " " + what);
        return new Origin(clerk, null, on, key);
    }
}
