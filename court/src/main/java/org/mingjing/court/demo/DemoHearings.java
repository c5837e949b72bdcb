package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.hearings.CourtroomDesk;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.KeepCourtroom;
import org.mingjing.court.justice.hearings.SetPolice;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示开庭 Six rooms; hearings of the last two weeks held, those of the next weeks fixed, a case adjourned twice, a room full for a day. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoHearings {

    private static final String COURT = "basic";
    private static final String NEXT = "cases.next.hearing";
    /** What comes next where the calendar holds no hearing: the two never tell different things. */
    private static final String BEFORE_A_HEARING = "cases.next.evidence";

    private static final int A_DAY = 7;
    private static final int DAYS_AHEAD = 10;
    private static final int LOOKED_BACK = -10;
    private static final int BOOKED = -8;
    private static final int TOLD = -5;
    private static final int FULL_ROOM = 3;

    private final CourtroomDesk desk;
    private final HearingHand hand;
    private final DemoAdjournment approvals;
    private final People people;
    private final CaseDiary diary;

    DemoHearings(CourtroomDesk desk, HearingHand hand, DemoAdjournment approvals, People people, CaseDiary diary) {
        this.desk = desk;
        this.hand = hand;
        this.approvals = approvals;
        this.people = people;
        this.diary = diary;
    }

    /** Whether the house itself holds the hearing of this day, so that the chronicle need not tell of it. */
    static boolean holds(String court, Course course, Days days, LocalDate day) {
        return court.equals(COURT)
                && course.open()
                && course.running().isEmpty()
                && days.past(day)
                && day.isAfter(days.working(days.by(days.today()), LOOKED_BACK));
    }

    void fix(Bench bench, List<Filed> docket, Days days) {
        List<CourtroomId> rooms = furnish(bench, days);
        Map<CaseId, HearingId> booked = new HashMap<>();
        List<Filed> open = docket.stream()
                .filter(one ->
                        one.stream().court().equals(COURT) && one.course().open())
                .toList();
        // all are fixed before one of them is closed: what is over takes no room from the others
        List<Runnable> over = new ArrayList<>();
        for (Filed one : open) {
            one.course().hearings().stream()
                    .filter(day -> holds(COURT, one.course(), days, day))
                    .forEach(day -> hold(one.entry(), day, days, rooms).ifPresent(over::add));
        }
        over.forEach(Runnable::run);
        LocalDate last = days.working(days.by(days.today()), DAYS_AHEAD);
        Map<LocalDate, Integer> fixed = new HashMap<>();
        open.stream().filter(one -> NEXT.equals(one.entry().nextEvent())).forEach(one -> {
            LocalDate day = Objects.requireNonNull(one.entry().nextEventOn());
            if (!day.isAfter(last) && fixed.merge(day, 1, Integer::sum) <= A_DAY) {
                fix(one, days, rooms).ifPresent(id -> booked.put(one.entry().id(), id));
            }
        });
        docket.stream()
                .filter(one -> NEXT.equals(one.entry().nextEvent()))
                .filter(one -> !booked.containsKey(one.entry().id()))
                .forEach(one -> diary.expect(
                        one.entry().id(), BEFORE_A_HEARING, one.entry().nextEventOn()));
        putOff(open, booked, bench, days);
        Set<CaseId> used = new HashSet<>();
        adjournedTwice(open, bench, days, rooms).ifPresent(used::add);
        fill(open, used, days, rooms.get(FULL_ROOM - 1));
    }

    private List<CourtroomId> furnish(Bench bench, Days days) {
        Actor keeper = people.actor(bench.seat(COURT, "management", "adjudication-management", 1)
                        .id())
                .orElseThrow();
        List<CourtroomId> rooms = new ArrayList<>();
        for (Row row : Sheets.rows("courtrooms")) {
            UUID key = Deeds.key("courtroom " + row.text("name"));
            rooms.add(new CourtroomId(key));
            desk.keep(new KeepCourtroom(
                    new Origin(keeper, null, days.today(), key),
                    keeper.court(),
                    new CourtroomId(key),
                    null,
                    row.text("name"),
                    Sheets.number(row, "seats"),
                    Boolean.parseBoolean(row.text("video")),
                    Boolean.parseBoolean(row.text("dock")),
                    true));
            if (!row.text("police").isEmpty()) {
                desk.police(new SetPolice(
                        new Origin(keeper, null, days.today(), UUID.nameUUIDFromBytes(new byte[] {1})),
                        keeper.court(),
                        Sheets.number(row, "police")));
            }
        }
        return rooms;
    }

    /** Answers what is still to be done: to close it on its day. */
    private Optional<Runnable> hold(NewCase one, LocalDate day, Days days, List<CourtroomId> rooms) {
        return fixed(one, HearingKind.HEARING, day, days, rooms)
                .filter(id -> day.isBefore(days.today()))
                .map(id -> () -> hand.close(one, id, day, null));
    }

    private Optional<HearingId> fix(Filed one, Days days, List<CourtroomId> rooms) {
        LocalDate day = Objects.requireNonNull(one.entry().nextEventOn());
        return fixed(one.entry(), HearingKind.HEARING, day, days, rooms);
    }

    /** Fixed eight working days before, all told five before; what lies further ahead is still to be told. */
    private Optional<HearingId> fixed(
            NewCase one, HearingKind kind, LocalDate day, Days days, List<CourtroomId> rooms) {
        LocalDate filed = Objects.requireNonNull(one.filedOn());
        LocalDate booked =
                Days.earlier(Days.later(days.working(day, BOOKED), days.working(filed, 1)), days.by(days.today()));
        LocalDate told = Days.later(days.working(day, TOLD), booked);
        Optional<HearingId> id = hand.book(one, kind, day, booked, rooms);
        if (days.past(told) && !told.isAfter(day)) {
            id.ifPresent(known -> hand.tell(one, known, told));
        }
        return id;
    }

    /** 延期两次 An ordinary civil case, of the persona's if there is one, heard twice and adjourned, the third time fixed. */
    private Optional<CaseId> adjournedTwice(List<Filed> open, Bench bench, Days days, List<CourtroomId> rooms) {
        LocalDate today = days.by(days.today());
        LocalDate first = days.working(today, -22);
        LocalDate second = days.working(today, -4);
        LocalDate third = days.working(today, 7);
        var persona = bench.firstJudge(COURT, "civil1").id();
        return quiet(open, CaseCategory.CIVIL)
                .filter(one -> one.entry().procedure() == Procedure.ORDINARY)
                .filter(one -> one.filedOn().isBefore(first.minusDays(45)))
                .sorted(Comparator.comparing(
                        (Filed one) -> !persona.equals(one.entry().handlingJudge())))
                .map(Filed::entry)
                .filter(one -> fixed(one, HearingKind.HEARING, first, days, rooms)
                        .map(id -> {
                            hand.close(one, id, first, AdjournmentGround.EVIDENCE);
                            fixed(one, HearingKind.HEARING, second, days, rooms)
                                    .ifPresent(again -> hand.close(one, again, second, AdjournmentGround.ABSENCE));
                            fixed(one, HearingKind.HEARING, third, days, rooms);
                            return true;
                        })
                        .orElse(false))
                .map(NewCase::id)
                .findFirst();
    }

    /** 报请批准 One of the next days, of the persona's if there is one: an accident, the president is asked. */
    private void putOff(List<Filed> open, Map<CaseId, HearingId> booked, Bench bench, Days days) {
        LocalDate asked = days.working(days.by(days.today()), -1);
        var persona = bench.judges(COURT, "civil1").getFirst().id();
        open.stream()
                .map(Filed::entry)
                .filter(one -> booked.containsKey(one.id()) && !one.sealed())
                .filter(one -> one.category() == CaseCategory.CIVIL && one.handlingJudge() != null)
                .filter(one -> soon(one, days))
                .min(Comparator.comparing((NewCase one) -> !persona.equals(one.handlingJudge())))
                .ifPresent(one -> approvals.ask(one, Objects.requireNonNull(booked.get(one.id())), asked));
    }

    private static boolean soon(NewCase one, Days days) {
        LocalDate day = one.nextEventOn();
        return day != null && day.isAfter(days.today()) && !day.isAfter(days.working(days.by(days.today()), 5));
    }

    /** 满庭 Mediations fill one room for a day of next week. */
    private void fill(List<Filed> open, Set<CaseId> used, Days days, CourtroomId room) {
        LocalDate day = days.working(days.by(days.today()), 5);
        quiet(open, CaseCategory.CIVIL)
                .map(Filed::entry)
                .filter(one -> !used.contains(one.id()))
                .filter(one -> fixed(one, HearingKind.MEDIATION, day, days, List.of(room))
                        .isPresent())
                .limit(4)
                .forEach(one -> used.add(one.id()));
    }

    /** Under way, with no hearing held or fixed by the year's course. */
    private static Stream<Filed> quiet(List<Filed> open, CaseCategory category) {
        return open.stream()
                .filter(one -> one.stream().category() == category
                        && one.entry().status() == CaseStatus.IN_TRIAL
                        && one.entry().nextEvent() == null
                        && one.course().hearings().stream().noneMatch(day -> true));
    }
}
