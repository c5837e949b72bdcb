package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.disclosure.AnswerObjection;
import org.mingjing.court.justice.disclosure.CodeDesk;
import org.mingjing.court.justice.disclosure.DemoGuests;
import org.mingjing.court.justice.disclosure.FileObjection;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.IssuePartyCode;
import org.mingjing.court.justice.disclosure.ObjectionDesk;
import org.mingjing.court.justice.disclosure.ObjectionId;
import org.mingjing.court.justice.disclosure.Objections;
import org.mingjing.court.justice.disclosure.PartyActor;
import org.mingjing.court.justice.disclosure.QueryCode;
import org.mingjing.court.justice.disclosure.QueryCodes;
import org.mingjing.court.justice.disclosure.StateOnObjection;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示公开 Parties with a code, and objections at every point of their way. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoDisclosure {

    private static final String COURT = "basic";
    private static final String DIVISION = "civil1";

    private final CodeDesk codes;
    private final QueryCodes held;
    private final DemoGuests guests;
    private final ObjectionDesk desk;
    private final Objections objections;
    private final PartyActor parties;
    private final ClockBook clocks;
    private final People people;

    DemoDisclosure(
            CodeDesk codes,
            QueryCodes held,
            DemoGuests guests,
            ObjectionDesk desk,
            Objections objections,
            PartyActor parties,
            ClockBook clocks,
            People people) {
        this.codes = codes;
        this.held = held;
        this.guests = guests;
        this.desk = desk;
        this.objections = objections;
        this.parties = parties;
        this.clocks = clocks;
        this.people = people;
    }

    void disclose(Bench bench, List<Filed> docket, Days days) {
        Set<CaseId> taken = new HashSet<>();
        int guest = 0;
        for (Row row : Sheets.rows("objections")) {
            Seat judge = bench.judges(COURT, DIVISION).get(Sheets.number(row, "nth") - 1);
            Filed found = docket.stream()
                    .filter(one -> judge.id().equals(one.entry().handlingJudge()))
                    .filter(one -> one.entry().category() == CaseCategory.CIVIL)
                    .filter(one -> one.course().open()
                            && !one.entry().sealed()
                            && !one.course().facts().isEmpty())
                    .sorted(Comparator.comparing(
                                    (Filed one) -> one.course().hearings().isEmpty())
                            .thenComparing(Filed::filedOn, Comparator.reverseOrder()))
                    .filter(one -> !taken.contains(one.entry().id()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                taken.add(found.entry().id());
                guest++;
                tell(bench, found, judge, row, guest, days);
            }
        }
    }

    private void tell(Bench bench, Filed one, Seat judge, Row row, int position, Days days) {
        CaseId id = one.entry().id();
        Actor clerk = people.actor(bench.beside(judge, "clerk").id()).orElseThrow();
        int party = Sheets.number(row, "party");
        UUID code = UUID.fromString(Deeds.done(codes.issue(new IssuePartyCode(
                origin(clerk, days.today(), row, "code"),
                clerk.court(),
                id,
                party,
                QueryCode.typed(row.text("code")).orElseThrow()))));
        if (!row.text("guest").isEmpty()) {
            guests.mark(code, row.text("guest"), position);
        }
        RecordedFact fact = clocks.of(id).stream()
                .filter(LiveClock::main)
                .flatMap(clock -> clock.recorded().stream())
                .filter(RecordedFact::counts)
                .reduce((first, second) -> second)
                .orElseThrow();
        LocalDate on = Days.later(days.working(days.by(days.today()), -Sheets.number(row, "ago")), fact.occurredOn());
        HeldCode entered = held.of(id).getFirst();
        String name = one.entry().parties().get(party - 1).name();
        String filed = Deeds.done(desk.file(new FileObjection(
                origin(parties.of(entered, name), on, row, "objection"),
                clerk.court(),
                id,
                party,
                fact.id(),
                row.text("reasons"))));
        answer(bench, id, new ObjectionId(UUID.fromString(filed)), judge, row, days.working(on, 2), days);
    }

    private void answer(
            Bench bench, CaseId id, ObjectionId objection, Seat judge, Row row, LocalDate stated, Days days) {
        LocalDate on = Days.earlier(stated, days.today());
        if (!row.text("statement").isEmpty()) {
            Actor speaker = people.actor(judge.id()).orElseThrow();
            Deeds.done(desk.state(new StateOnObjection(
                    origin(speaker, on, row, "statement"),
                    speaker.court(),
                    id,
                    objection,
                    revision(objection),
                    row.text("statement"))));
        }
        if (!row.text("answer").isEmpty()) {
            Actor management = people.actor(bench.seat(COURT, "management", "adjudication-management", 1)
                            .id())
                    .orElseThrow();
            Deeds.done(desk.answer(new AnswerObjection(
                    origin(management, Days.earlier(days.working(on, 3), days.today()), row, "answer"),
                    management.court(),
                    id,
                    objection,
                    revision(objection),
                    row.text("story").equals("upheld"),
                    row.text("answer"))));
        }
    }

    private int revision(ObjectionId id) {
        return objections.find(id).orElseThrow().revision();
    }

    private static Origin origin(Actor who, LocalDate on, Row row, String what) {
        return new Origin(who, null, on, Deeds.key("disclosure " + row.text("code") + " " + what));
    }
}
