package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.hearings.Attendant;
import org.mingjing.court.justice.hearings.AttendantKind;
import org.mingjing.court.justice.hearings.BookHearing;
import org.mingjing.court.justice.hearings.CloseHearing;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.GiveNotice;
import org.mingjing.court.justice.hearings.HearingCheck;
import org.mingjing.court.justice.hearings.HearingCourse;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingId;
import org.mingjing.court.justice.hearings.HearingMode;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 排期之手 Fixes, tells and closes hearings of the demo court through the house, at the hour at which it was done. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class HearingHand {

    private static final List<LocalTime> STARTS =
            List.of(LocalTime.of(9, 0), LocalTime.of(10, 30), LocalTime.of(13, 30), LocalTime.of(15, 30));
    private static final int MINUTES = 90;
    private static final int OF_THE_POLICE = 2;
    private static final List<String> SERVED = List.of("cases.event.copyServed", "cases.event.indictmentServed");

    private final CourtBoundary boundary;
    private final HearingDesk desk;
    private final HearingCourse course;
    private final HearingCheck check;
    private final Hearings hearings;
    private final Cases cases;
    private final People people;
    private final Map<String, String> words = new HashMap<>();
    private final Map<PersonId, Actor> actors = new HashMap<>();
    private long no;

    HearingHand(
            CourtBoundary boundary,
            HearingDesk desk,
            HearingCourse course,
            HearingCheck check,
            Hearings hearings,
            Cases cases,
            People people) {
        this.boundary = boundary;
        this.desk = desk;
        this.course = course;
        this.check = check;
        this.hearings = hearings;
        this.cases = cases;
        this.people = people;
        Sheets.rows("hearing-words").forEach(row -> words.put(row.text("key"), row.text("words")));
    }

    /** Fixed in the first of these rooms and hours that fit everybody; empty where none does on that day. */
    Optional<HearingId> book(NewCase one, HearingKind kind, LocalDate day, LocalDate booked, List<CourtroomId> rooms) {
        Actor clerk = clerk(one);
        return at(
                booked,
                () -> plan(one, kind, day, booked, rooms, clerk)
                        .flatMap(plan -> granted(desk.book(new BookHearing(
                                new Origin(clerk, null, booked, key()),
                                one.court(),
                                one.id(),
                                plan,
                                word("because"))))));
    }

    void tell(NewCase one, HearingId id, LocalDate on) {
        Actor clerk = clerk(one);
        at(
                on,
                () -> granted(desk.notice(
                        new GiveNotice(new Origin(clerk, null, on, key()), one.court(), id, 0, word("means")))));
    }

    /** @param ground null: it was held to its end */
    void close(NewCase one, HearingId id, LocalDate on, @Nullable AdjournmentGround ground) {
        Actor clerk = clerk(one);
        String reason = ground == null ? "" : word(ground == AdjournmentGround.ABSENCE ? "absent" : "expert");
        at(
                on,
                () -> granted(course.close(new CloseHearing(
                        new Origin(clerk, null, on, key()),
                        one.court(),
                        id,
                        revision(one, id),
                        ground != null,
                        ground,
                        reason))));
    }

    private int revision(NewCase one, HearingId id) {
        return boundary.read(CourtScope.of(one.court()), () -> hearings.find(id).orElseThrow())
                .revision();
    }

    private Optional<HearingPlan> plan(
            NewCase one, HearingKind kind, LocalDate day, LocalDate booked, List<CourtroomId> rooms, Actor clerk) {
        return boundary.read(CourtScope.of(one.court()), () -> {
            var card = cases.find(one.id()).orElseThrow();
            for (LocalTime start : STARTS) {
                for (CourtroomId room : rooms) {
                    HearingPlan plan = plan(one, kind, room, new RoomTime(day, start, start.plusMinutes(MINUTES)));
                    var broken = check.of(clerk, card, plan, booked, null).broken();
                    if (broken.isEmpty()) {
                        return Optional.of(plan);
                    }
                    if (broken.stream().anyMatch(clash -> clash.key().startsWith("hearing."))) {
                        return Optional.empty(); // the law does not ask in which room
                    }
                }
            }
            return Optional.empty();
        });
    }

    private static HearingPlan plan(NewCase one, HearingKind kind, CourtroomId room, RoomTime time) {
        return new HearingPlan(
                kind,
                HearingMode.IN_COURT,
                room,
                time,
                seats(one),
                one.parties().stream()
                        .map(party -> new Attendant(
                                party.kind() == PartyKind.ORGANISATION
                                        ? AttendantKind.ORGANISATION
                                        : AttendantKind.PERSON,
                                party.name(),
                                ""))
                        .toList(),
                one.custody() ? OF_THE_POLICE : 0,
                !one.sealed(),
                one.events().stream()
                        .filter(event -> SERVED.contains(event.kind()))
                        .map(NewEvent::occurredOn)
                        .findFirst()
                        .orElse(null),
                false,
                false);
    }

    /** 审判长或承办法官 in the chair, the others of the panel beside, the clerk. */
    private static List<HearingSeat> seats(NewCase one) {
        List<HearingSeat> seats = new ArrayList<>();
        PersonId presiding = held(one, CaseRelation.PRESIDING_JUDGE).orElse(null);
        PersonId judge = presiding == null ? one.handlingJudge() : presiding;
        if (judge != null) {
            seats.add(new HearingSeat(judge, SeatRole.JUDGE));
        }
        one.relations().stream()
                .filter(known -> known.relation() == CaseRelation.PANEL_MEMBER
                        || known.relation() == CaseRelation.HANDLING_JUDGE)
                .map(NewRelation::person)
                .filter(person -> !person.equals(judge))
                .distinct()
                .forEach(person -> seats.add(new HearingSeat(person, SeatRole.MEMBER)));
        held(one, CaseRelation.CLERK).ifPresent(clerk -> seats.add(new HearingSeat(clerk, SeatRole.CLERK)));
        return seats;
    }

    private static Optional<PersonId> held(NewCase one, CaseRelation relation) {
        return one.relations().stream()
                .filter(known -> known.relation() == relation && known.until() == null)
                .map(NewRelation::person)
                .findFirst();
    }

    private Actor clerk(NewCase one) {
        PersonId clerk = held(one, CaseRelation.CLERK).orElseThrow();
        return actors.computeIfAbsent(clerk, id -> people.actor(id).orElseThrow());
    }

    private static Optional<HearingId> granted(Decision<String> decision) {
        return switch (decision) {
            case Decision.Granted<String>(String id) -> Optional.of(new HearingId(UUID.fromString(id)));
            case Decision.Refused<String> refused ->
                throw new IllegalStateException(refused.code() + " " + refused.arguments());
        };
    }

    private static <T> T at(LocalDate day, Supplier<T> work) {
        AtomicReference<T> answer = new AtomicReference<>();
        DemoTime.at(day.atTime(LocalTime.of(16, 0)).atZone(CourtTime.ZONE).toInstant(), () -> answer.set(work.get()));
        return answer.get();
    }

    private String word(String key) {
        return words.getOrDefault(key, "");
    }

    private UUID key() {
        return Deeds.key("hearing " + no++);
    }
}
