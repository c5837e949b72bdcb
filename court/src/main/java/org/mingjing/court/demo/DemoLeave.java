package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.office.attendance.Balances;
import org.mingjing.court.office.attendance.Leave;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.court.office.attendance.Leaves;
import org.mingjing.court.office.attendance.Presence;
import org.mingjing.court.office.attendance.Presences;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.SubjectRef;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * 演示请假 Since when everybody works, the leave of the year, a quarter of comings and goings; and one request that waits: its asker
 * sits in a hearing, is called to a meeting, is on duty and has a car on those days.
 */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoLeave {

    private static final String COURT = "basic";
    private static final int LEAST_YEARS = 2;
    private static final int MOST_YEARS = 31;

    private final SlipDesk desk;
    private final People people;
    private final org.mingjing.court.justice.hearings.Hearings hearings;
    private final Balances balances;
    private final Leaves leaves;
    private final Presences presences;
    private final DemoDuty duty;
    private final DemoCars cars;
    private final DemoComingMeetings meetings;

    DemoLeave(
            SlipDesk desk,
            People people,
            org.mingjing.court.justice.hearings.Hearings hearings,
            Balances balances,
            Leaves leaves,
            Presences presences,
            DemoDuty duty,
            DemoCars cars,
            DemoComingMeetings meetings) {
        this.desk = desk;
        this.people = people;
        this.hearings = hearings;
        this.balances = balances;
        this.leaves = leaves;
        this.presences = presences;
        this.duty = duty;
        this.cars = cars;
        this.meetings = meetings;
    }

    void ask(Bench bench, Days days) {
        Seat judge = bench.seat(COURT, "civil1", "judge", 1);
        Actor asker = people.actor(judge.id()).orElseThrow();
        CourtId court = asker.court();
        Optional<Hearing> sits = hearings.of(judge.id(), days.today().plusDays(1)).stream()
                .filter(one -> one.state() == HearingState.FIXED)
                .reduce((one, other) -> other);
        LocalDate since = sits.map(Hearing::day).orElse(days.working(days.today(), 6));
        LocalDate until = days.working(since, 2);
        duty.keep(bench, days, court, judge, days.working(since, 1));
        cars.drive(
                bench,
                days,
                court,
                judge,
                days.working(since, 1),
                sits.map(one -> one.id().subject()).orElse(null));
        meetings.study(bench, days, days.working(since, 1));
        year(bench, days, court);
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("leaveKind", new FormValue.Words("annual"));
        values.put("since", new FormValue.Day(since));
        values.put("until", new FormValue.Day(until));
        values.put(
                "deputy",
                new FormValue.Words(
                        bench.seat(COURT, "civil1", "judge", 4).id().value().toString()));
        LocalDate on = days.by(days.today().minusDays(1));
        Origin origin = new Origin(asker, null, on, Deeds.key("the leave that waits"));
        DemoTime.at(
                on.atTime(LocalTime.of(16, 20)).atZone(CourtTime.ZONE).toInstant(),
                () -> Deeds.done(desk.start(new StartSlip(
                        origin,
                        court,
                        LeaveRequest.KIND,
                        new SubjectRef("person", judge.id().value().toString()),
                        new Form(values),
                        List.of()))));
    }

    private void year(Bench bench, Days days, CourtId court) {
        Map<PersonId, LocalDate> worked = new LinkedHashMap<>();
        List<Leave> taken = new ArrayList<>();
        LocalDate spring = LocalDate.of(days.today().getYear(), 2, 1);
        PersonId keeper = bench.seat(COURT, "office", "office-staff", 1).id();
        List<Seat> staff = bench.seats().stream()
                .filter(seat -> seat.court().equals(COURT) && !seat.post().endsWith("administrator"))
                .toList();
        for (int no = 0; no < staff.size(); no++) {
            Seat seat = staff.get(no);
            Dice dice = Dice.of(DemoCourt.SEED, "leave", no);
            worked.put(
                    seat.id(),
                    days.today()
                            .minusYears(dice.between(LEAST_YEARS, MOST_YEARS))
                            .minusDays(dice.between(0, 300)));
            LocalDate since = days.on(spring.plusDays(dice.between(0, 230)));
            int length = dice.between(1, 3);
            if (since.isBefore(days.today().minusDays(60)) && dice.chance(80)) {
                taken.add(new Leave(
                        seat.id(),
                        dice.chance(85) ? "annual" : "personal",
                        since,
                        days.working(since, length - 1),
                        length,
                        null,
                        Deeds.key("leave of " + seat.staffNumber())));
            }
        }
        worked.put(bench.seat(COURT, "civil1", "judge", 1).id(), LocalDate.of(2009, 7, 1));
        balances.addAll(court, worked, keeper, days.today());
        leaves.addAll(court, taken);
        for (Seat seat : List.of(
                bench.seat(COURT, "civil1", "judge", 1),
                bench.seat(COURT, "civil1", "clerk", 1),
                bench.seat(COURT, "civil1", "chief-judge", 1))) {
            presences.addAll(court, seat.id(), quarter(seat, days));
        }
    }

    private static List<Presence> quarter(Seat seat, Days days) {
        Dice dice = Dice.of(DemoCourt.SEED, "presence " + seat.post(), seat.nth());
        List<Presence> all = new ArrayList<>();
        for (LocalDate day = days.today().minusDays(90); day.isBefore(days.today()); day = day.plusDays(1)) {
            if (days.calendar().isWorkingDay(day)) {
                OffsetDateTime morning = day.atTime(8, 0)
                        .plusMinutes(dice.between(0, 40))
                        .atZone(CourtTime.ZONE)
                        .toOffsetDateTime();
                OffsetDateTime evening = day.atTime(17, 30)
                        .plusMinutes(dice.between(0, 120))
                        .atZone(CourtTime.ZONE)
                        .toOffsetDateTime();
                all.add(new Presence(day, morning, dice.chance(95) ? evening : null));
            }
        }
        return all;
    }
}
