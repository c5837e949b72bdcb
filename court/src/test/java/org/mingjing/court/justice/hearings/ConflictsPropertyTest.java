package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.hearings.Conflicts.Degree;
import org.mingjing.court.justice.hearings.Occupied.Of;
import org.mingjing.law.hearing.HearingKind;

/** 冲突对照 Whatever is asked for, in whatever order: nobody and no room is ever in two hearings at once, by a second reckoning in quarters of an hour. */
class ConflictsPropertyTest {

    private static final int OFFICERS = 4;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final List<UUID> ROOMS =
            Stream.generate(UUID::randomUUID).limit(3).toList();
    private static final List<UUID> PEOPLE =
            Stream.generate(UUID::randomUUID).limit(7).toList();
    private static int taken;
    private static int heldBack;

    @Property(tries = 400, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsInTwoPlaces(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Occupied> occupied = new ArrayList<>();
        Map<String, Integer> quarters = new HashMap<>();
        for (int asked = 0; asked < 40; asked++) {
            HearingPlan plan = plan(chance);
            boolean holds = Conflicts.of(plan, occupied).stream().anyMatch(one -> one.degree() == Degree.CERTAIN)
                    || Conflicts.police(plan, occupied, OFFICERS).isPresent();
            Map<String, Integer> after = new HashMap<>(quarters);
            claims(plan).forEach((what, count) -> after.merge(what, count, Integer::sum));
            boolean broken = after.entrySet().stream()
                    .anyMatch(one -> one.getValue() > (one.getKey().startsWith("POLICE") ? OFFICERS : 1));
            assertThat(holds).as("%s among %s", plan, occupied).isEqualTo(broken);
            if (holds) {
                heldBack++;
            } else {
                taken++;
                quarters = after;
                occupied.addAll(rows(plan));
            }
        }
    }

    /** 提出的时段 What is proposed can be taken. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void whatIsProposedIsFree(@ForAll long seed) {
        Random chance = new Random(seed);
        List<Occupied> occupied = IntStream.range(0, 30)
                .mapToObj(index -> plan(chance))
                .flatMap(plan -> rows(plan).stream())
                .toList();
        HearingPlan wanted = plan(chance);
        List<RoomTime> free = new FreeSlots(wanted, occupied, OFFICERS)
                .first(3, MONDAY, MONDAY.plusDays(20), day -> day.getDayOfWeek().getValue() < 6);
        assertThat(free)
                .hasSize(3)
                .isSortedAccordingTo((one, other) ->
                        one.day().atTime(one.from()).compareTo(other.day().atTime(other.from())));
        assertThat(free).allSatisfy(time -> {
            assertThat(time.day().getDayOfWeek().getValue()).isLessThan(6);
            assertThat(Conflicts.of(wanted.at(time), occupied))
                    .allSatisfy(conflict -> assertThat(conflict.degree()).isEqualTo(Degree.SAME_DAY));
            assertThat(Conflicts.police(wanted.at(time), occupied, OFFICERS)).isEmpty();
        });
    }

    @AfterContainer
    static void bothWereSeen() {
        assertThat(taken).isGreaterThan(1_000);
        assertThat(heldBack).isGreaterThan(1_000);
    }

    private static HearingPlan plan(Random chance) {
        LocalTime from = LocalTime.of(9, 0).plusMinutes(15L * chance.nextInt(28));
        List<HearingSeat> seats = new ArrayList<>();
        int judge = chance.nextInt(5);
        seats.add(new HearingSeat(new PersonId(PEOPLE.get(judge)), SeatRole.JUDGE));
        if (chance.nextBoolean()) {
            seats.add(new HearingSeat(new PersonId(PEOPLE.get((judge + 1) % 5)), SeatRole.MEMBER));
        }
        seats.add(new HearingSeat(new PersonId(PEOPLE.get(5 + chance.nextInt(2))), SeatRole.CLERK));
        return new HearingPlan(
                HearingKind.HEARING,
                HearingMode.IN_COURT,
                new CourtroomId(ROOMS.get(chance.nextInt(3))),
                new RoomTime(MONDAY.plusDays(chance.nextInt(5)), from, from.plusMinutes(15L * (1 + chance.nextInt(6)))),
                seats,
                List.of(new Attendant(AttendantKind.COUNSEL, "甲", "证" + chance.nextInt(6))),
                chance.nextInt(3),
                true,
                null,
                false,
                false);
    }

    /** Each quarter of an hour of each thing that can be in one place only; officers are counted. */
    private static Map<String, Integer> claims(HearingPlan plan) {
        Map<String, Integer> claims = new HashMap<>();
        RoomTime time = plan.time();
        for (LocalTime at = time.from(); at.isBefore(time.to()); at = at.plusMinutes(15)) {
            String when = " " + time.day() + " " + at;
            claims.put(String.valueOf(plan.room()) + when, 1);
            plan.seats().forEach(seat -> claims.put(seat.person().value() + when, 1));
            plan.attendants().forEach(one -> claims.put(one.identity() + when, 1));
            if (plan.police() > 0) {
                claims.put("POLICE" + when, plan.police());
            }
        }
        return claims;
    }

    private static List<Occupied> rows(HearingPlan plan) {
        HearingId id = new HearingId(UUID.randomUUID());
        CaseId caseId = new CaseId(UUID.randomUUID());
        List<Occupied> rows = new ArrayList<>();
        rows.add(new Occupied(Of.ROOM, String.valueOf(plan.room()), id, caseId, plan.time(), 0, null, null));
        plan.seats()
                .forEach(seat -> rows.add(new Occupied(
                        Of.PERSON, seat.person().value().toString(), id, caseId, plan.time(), 0, null, null)));
        plan.attendants()
                .forEach(
                        one -> rows.add(new Occupied(Of.ATTENDANT, one.name(), id, caseId, plan.time(), 0, one, null)));
        rows.add(new Occupied(Of.POLICE, "", id, caseId, plan.time(), plan.police(), null, null));
        return rows;
    }
}
