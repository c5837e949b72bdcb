package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.preservation.ApplyForPreservation;
import org.mingjing.court.justice.preservation.MeasureId;
import org.mingjing.court.justice.preservation.MovePreservation;
import org.mingjing.court.justice.preservation.Petition;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationAct;
import org.mingjing.court.justice.preservation.PreservationDesk;
import org.mingjing.court.justice.preservation.PreservationId;
import org.mingjing.court.justice.preservation.Preservations;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Money;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示保全 In the first judge's cases: to be ruled on by the hour, overdue, awaiting security, ending in six days; one before the suit. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoPreservations {

    private static final int SIX = 6;
    private static final int SUED_BY = 24;

    private final PreservationDesk desk;
    private final Preservations preservations;
    private final FileCase register;
    private final People people;
    private final Map<String, String> words = Sheets.rows("preservation-words").stream()
            .collect(Collectors.toMap(row -> row.text("key"), row -> row.text("words")));

    DemoPreservations(PreservationDesk desk, Preservations preservations, FileCase register, People people) {
        this.desk = desk;
        this.preservations = preservations;
        this.register = register;
        this.people = people;
    }

    void preserve(Bench bench, List<Filed> docket, Days days) {
        Seat seat = bench.judges("basic", "civil1").getFirst();
        Actor judge = people.actor(seat.id()).orElseThrow();
        List<Filed> open = docket.stream()
                .filter(one ->
                        one.course().open() && judge.id().equals(one.entry().handlingJudge()))
                .filter(one -> one.entry().category() == CaseCategory.CIVIL
                        && one.entry().procedure() != Procedure.SMALL_CLAIMS
                        && !one.entry().sealed())
                .filter(one -> named(one.entry(), PartyRole.PLAINTIFF) != null
                        && named(one.entry(), PartyRole.DEFENDANT) != null)
                .sorted(Comparator.comparing(Filed::filedOn).reversed())
                .toList();
        Set<Filed> taken = new HashSet<>();
        for (Row row : Sheets.rows("preservations")) {
            LocalDate received = received(row, days);
            open.stream()
                    .filter(one -> !taken.contains(one) && !one.filedOn().isAfter(received))
                    .findFirst()
                    .ifPresent(one -> {
                        taken.add(one);
                        story(one.entry(), row, judge, received, days);
                    });
        }
        beforeTheSuit(bench, seat, judge, days);
    }

    private static LocalDate received(Row row, Days days) {
        return row.text("fate").equals("urgent")
                ? days.today().minusDays(1)
                : days.working(days.by(days.today()), -Sheets.number(row, "days"));
    }

    private void story(NewCase one, Row row, Actor judge, LocalDate received, Days days) {
        Petition petition = new Petition(
                PreservationKind.valueOf(row.text("kind")),
                PreservationStage.IN_SUIT,
                Boolean.parseBoolean(row.text("urgent")),
                String.valueOf(named(one, PartyRole.PLAINTIFF)),
                String.valueOf(named(one, PartyRole.DEFENDANT)),
                row.text("target"),
                false,
                money(row, "amount"),
                money(row, "claim"),
                row.text("clue"),
                received.atTime(LocalTime.parse(row.text("hour"))));
        Story course = new Story(apply(one.id(), judge, petition), judge);
        LocalDate next = days.working(received, 1);
        switch (row.text("fate")) {
            case "overdue", "urgent" -> {}
            case "security" -> act(course, next, new PreservationAct.OrderSecurity(Money.ofYuan(270_000)));
            case "executing" -> {
                secure(course, received, 150_000);
                rule(course, days.working(days.by(days.today()), -1), true, money(row, "amount"));
            }
            case "refused" -> {
                rule(course, next, false, null);
                LocalDate asked = days.working(next, 2);
                act(course, asked, new PreservationAct.AskReview(petition.applicant(), next, words("review")));
            }
            case "expiring" -> {
                granted(course, received, next, row);
                take(
                        course,
                        next,
                        MeasureKind.FREEZE_DEPOSITS,
                        row,
                        days.today().plusDays(SIX));
            }
            case "estate" -> {
                granted(course, received, next, row);
                take(course, next, MeasureKind.SEAL_REAL_ESTATE, row, next.plusYears(3));
            }
            case "lifted" -> {
                granted(course, received, next, row);
                MeasureId measure = take(course, next, MeasureKind.FREEZE_DEPOSITS, row, next.plusYears(1));
                act(
                        course,
                        days.working(next, 20),
                        new PreservationAct.Lift(measure, LiftGround.COUNTER_SECURITY, false, words("lift")));
            }
            default -> throw new IllegalArgumentException(row.text("fate"));
        }
    }

    private void granted(Story course, LocalDate received, LocalDate on, Row row) {
        secure(course, received, 100_000);
        rule(course, on, true, money(row, "amount"));
    }

    /** 诉前保全 Its thirty days for the suit are running. */
    private void beforeTheSuit(Bench bench, Seat seat, Actor judge, Days days) {
        LocalDate filed = days.by(days.today().minusDays(SUED_BY));
        CaseId id = new CaseId(key("pre-suit case"));
        String applicant = words("applicant");
        String respondent = words("respondent");
        register.file(new NewCase(
                id,
                judge.court(),
                CaseNumber.of(filed.getYear(), CourtCode.of(judge.court().value()), words("type"), 1),
                CaseCategory.PRESERVATION,
                Procedure.SPECIAL,
                null,
                words("title"),
                null,
                CaseStatus.IN_TRIAL,
                filed,
                null,
                null,
                bench.division("basic", "civil1"),
                judge.id(),
                false,
                false,
                null,
                null,
                List.of(
                        new NewParty(PartyRole.APPLICANT, PartyKind.ORGANISATION, applicant),
                        new NewParty(PartyRole.RESPONDENT, PartyKind.ORGANISATION, respondent)),
                List.of(new NewRelation(bench.beside(seat, "clerk").id(), CaseRelation.CLERK, filed, null)),
                List.of()));
        Money amount = Money.ofYuan(650_000);
        Petition petition = new Petition(
                PreservationKind.PROPERTY,
                PreservationStage.PRE_SUIT,
                true,
                applicant,
                respondent,
                words("target"),
                false,
                amount,
                null,
                words("clue"),
                filed.atTime(9, 20));
        Story course = new Story(apply(id, judge, petition), judge);
        secure(course, filed, 650_000);
        rule(course, filed, true, amount);
        act(
                course,
                filed,
                new PreservationAct.Take(
                        MeasureKind.FREEZE_DEPOSITS, words("asset"), "", amount, words("bank"), filed.plusYears(1)));
    }

    private PreservationId apply(CaseId id, Actor by, Petition petition) {
        String made = Deeds.done(desk.apply(new ApplyForPreservation(
                new Origin(by, null, petition.receivedAt().toLocalDate(), key("apply " + id)),
                by.court(),
                id,
                petition)));
        return new PreservationId(UUID.fromString(made));
    }

    private void secure(Story course, LocalDate on, long yuan) {
        act(
                course,
                on,
                new PreservationAct.GiveSecurity(SecurityForm.INSURANCE, Money.ofYuan(yuan), words("policy"), ""));
    }

    private void rule(Story course, LocalDate on, boolean granted, @Nullable Money amount) {
        act(
                course,
                on,
                new PreservationAct.Rule(
                        granted, LocalTime.of(16, 45), "", amount, words(granted ? "granted" : "refused")));
    }

    private MeasureId take(Story course, LocalDate on, MeasureKind kind, Row row, LocalDate until) {
        act(
                course,
                on,
                new PreservationAct.Take(kind, row.text("clue"), "", money(row, "amount"), words("bank"), until));
        return now(course).measures().getLast().id();
    }

    private Preservation now(Story course) {
        return preservations.find(course.id()).orElseThrow();
    }

    private void act(Story course, LocalDate on, PreservationAct act) {
        Preservation now = now(course);
        Deeds.done(desk.move(new MovePreservation(
                new Origin(course.by(), null, on, key(course.id() + " " + now.revision())),
                now.court(),
                now.caseId(),
                now.id(),
                now.revision(),
                act)));
    }

    private static @Nullable String named(NewCase one, PartyRole role) {
        return one.parties().stream()
                .filter(party -> party.role() == role)
                .map(NewParty::name)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Money money(Row row, String column) {
        return row.text(column).isEmpty() ? null : Money.ofYuan(Sheets.number(row, column));
    }

    private String words(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    private static UUID key(String what) {
        return Deeds.key("preservation " + what);
    }

    /** 经过 One application in the hands of its judge. */
    private record Story(PreservationId id, Actor by) {}
}
