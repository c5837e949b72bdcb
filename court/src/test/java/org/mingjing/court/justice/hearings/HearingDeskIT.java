package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjing.court.justice.hearings.HearingHands.DAY;
import static org.mingjing.court.justice.hearings.HearingHands.TODAY;
import static org.mingjing.court.justice.hearings.HearingHands.at;
import static org.mingjing.court.justice.hearings.HearingHands.code;
import static org.mingjing.court.justice.hearings.HearingHands.granted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.context.TestPropertySource;

/** 排期 Fixed, refused with all that stands against it, moved, adjourned, held, recorded. Summary civil cases; Sunday 2026-11-22. */
@WithCourt
@Import(HearingHands.class)
@TestPropertySource(properties = "mingjing.test.database=hearings") // takes people and rooms
class HearingDeskIT {

    @Autowired
    private HearingHands hands;

    @Autowired
    private HearingDesk desk;

    @Autowired
    private HearingMinutesDesk minutes;

    @Autowired
    private MinutesBook book;

    @Autowired
    private MovableClock clock;

    @Test
    void fixedToldHeldRecordedAndSigned() {
        CaseId id = hands.file(8001);
        HearingId hearing = hands.booked(id, hands.plan(hands.room("一"), at(DAY, 9, 10), Role.JUDGE, Role.CLERK));
        assertThat(hands.card(id).nextEvent()).isEqualTo("cases.next.hearing");
        assertThat(hands.card(id).nextEventOn()).isEqualTo(DAY);
        assertThat(hands.owed(hearing))
                .singleElement()
                .satisfies(item -> assertThat(item.kind() + " " + item.dueOn())
                        .as("summary procedure: the working day before")
                        .isEqualTo("hearing-notify 2026-11-30"));
        granted(desk.notice(new GiveNotice(
                hands.origin(Role.CLERK),
                TestCourt.BASIC,
                hearing,
                hands.hearing(hearing).revision(),
                "电话")));
        assertThat(hands.owed(hearing)).extracting(WorkItem::kind).containsExactly("hearing-close");
        assertThat(code(hands.close(hearing, false, null))).isEqualTo("hearings.refused.notYet");
        clock.to(DAY);
        granted(hands.close(hearing, false, null));
        assertThat(hands.owed(hearing)).isEmpty();
        assertThat(hands.card(id).nextEvent()).isNull();
        assertThat(hands.hearing(hearing).state()).isEqualTo(HearingState.HELD);
        assertThat(code(hands.close(hearing, false, null))).isEqualTo("hearings.refused.notFixed");

        granted(minutes.write(new WriteMinutes(hands.origin(Role.CLERK, DAY), TestCourt.BASIC, hearing, 0, "甲说。", "")));
        assertThat(code(minutes.write(
                        new WriteMinutes(hands.origin(Role.CLERK, DAY), TestCourt.BASIC, hearing, 0, "乙说。", ""))))
                .as("somebody wrote meanwhile")
                .isEqualTo("hearings.refused.minutesMeanwhile");
        granted(minutes.sign(new SignMinutes(hands.origin(Role.JUDGE, DAY), TestCourt.BASIC, hearing, 1)));
        granted(minutes.write(
                new WriteMinutes(hands.origin(Role.CLERK, DAY), TestCourt.BASIC, hearing, 1, "甲说，乙说。", "丙拒绝签名：不同意记录")));
        granted(minutes.sign(new SignMinutes(hands.origin(Role.CLERK, DAY), TestCourt.BASIC, hearing, 2)));
        assertThat(code(minutes.sign(new SignMinutes(hands.origin(Role.CLERK, DAY), TestCourt.BASIC, hearing, 2))))
                .isEqualTo("hearings.refused.signed");
        assertThat(code(minutes.sign(
                        new SignMinutes(hands.origin(Role.CHIEF_JUDGE, DAY), TestCourt.BASIC, hearing, 2))))
                .as("did not sit")
                .isEqualTo("hearings.refused.signer");
        List<Minutes> versions = hands.boundary().read(HearingHands.scope(), () -> book.of(hearing));
        assertThat(versions).extracting(Minutes::version).containsExactly(2, 1);
        assertThat(versions.getFirst().signed())
                .as("a signature stands for its version")
                .isFalse();
        assertThat(versions.getLast().signatures())
                .extracting(Minutes.Signature::role)
                .containsExactly(SeatRole.JUDGE);
    }

    @Test
    void allThatStandsAgainstItIsToldAtOnceWithTheNextTimes() {
        CourtroomId room = hands.room("二");
        LocalDate day = DAY.plusDays(1);
        hands.booked(hands.file(8002), hands.plan(room, at(day, 9, 11), Role.JUDGE, Role.CLERK));
        CaseId other = hands.file(8003);
        HearingPlan wanted = hands.plan(room, at(day, 10, 11), Role.JUDGE, Role.CLERK);
        Scrutiny scrutiny = hands.scrutiny(other, wanted);
        assertThat(scrutiny.broken())
                .extracting(Clash::key)
                .containsExactlyInAnyOrder("hearings.clash.room", "hearings.clash.person", "hearings.clash.person");
        assertThat(scrutiny.open())
                .as("a party of the same name at the same hour")
                .extracting(Clash::key)
                .containsExactly("hearings.clash.attendantMaybe");
        assertThat(scrutiny.free().getFirst()).isEqualTo(at(TODAY.plusDays(1), 9, 10));
        assertThat(code(desk.book(hands.booking(other, wanted)))).isEqualTo("hearings.refused.clashes");
        HearingPlan later = wanted.at(at(day, 11, 12));
        assertThat(hands.scrutiny(other, later).all())
                .as("the same day is told, and holds nothing back")
                .extracting(Clash::key)
                .contains("hearings.clash.attendantSameDay");
        granted(desk.book(hands.booking(other, later)));
    }

    @Test
    void aDayOffIsForSomebodyToDecide() {
        CaseId id = hands.file(8004);
        HearingPlan saturday =
                hands.plan(hands.room("三"), at(LocalDate.of(2026, 12, 5), 9, 10), Role.JUDGE, Role.CLERK);
        assertThat(code(desk.book(hands.booking(id, saturday)))).isEqualTo("hearings.refused.decide");
        granted(desk.book(new BookHearing(hands.origin(Role.JUDGE), TestCourt.BASIC, id, saturday, "当事人平日不能到庭")));
    }

    @Test
    void movedOnceInASummaryCaseAndNotTwice() {
        CourtroomId room = hands.room("四");
        CaseId id = hands.file(8005);
        LocalDate day = LocalDate.of(2026, 12, 7);
        HearingPlan plan = hands.plan(room, at(day, 9, 10), Role.JUDGE, Role.CLERK);
        HearingId first = hands.booked(id, plan);
        HearingPlan later = plan.at(at(day.plusDays(1), 9, 10));
        assertThat(code(hands.move(first, later, null))).isEqualTo("hearings.refused.ground");
        HearingId second = new HearingId(UUID.fromString(granted(hands.move(first, later, AdjournmentGround.ABSENCE))));
        assertThat(hands.hearing(first).state()).isEqualTo(HearingState.MOVED);
        assertThat(hands.hearing(first).counted()).isTrue();
        assertThat(hands.owed(first)).isEmpty();
        assertThat(hands.hearing(second).insteadOf()).isEqualTo(first);
        assertThat(hands.card(id).nextEventOn()).isEqualTo(day.plusDays(1));
        assertThat(code(hands.move(second, plan.at(at(day.plusDays(2), 9, 10)), AdjournmentGround.EVIDENCE)))
                .as("延审规定 3: once in summary procedure")
                .isEqualTo("hearings.refused.adjourn");
        HearingId third =
                new HearingId(UUID.fromString(granted(hands.move(second, plan.at(at(day.plusDays(1), 14, 15)), null))));
        assertThat(hands.hearing(second).counted())
                .as("another hour of the same day")
                .isFalse();
        assertThat(hands.owed(third)).extracting(WorkItem::kind).containsExactly("hearing-notify");
    }

    /** 延审规定 5: heard on 12-03, the next day at most a month later, 2027-01-03. */
    @Test
    void theNextHearingLiesWithinAMonth() {
        CourtroomId room = hands.room("五");
        CaseId id = hands.file(8006);
        LocalDate day = LocalDate.of(2026, 12, 3);
        HearingPlan plan = hands.plan(room, at(day, 9, 10), Role.JUDGE, Role.CLERK);
        HearingId first = hands.booked(id, plan);
        clock.to(day);
        assertThat(code(hands.close(first, true, null))).isEqualTo("hearings.refused.ground");
        granted(hands.close(first, true, AdjournmentGround.EVIDENCE));
        assertThat(hands.hearing(first).state()).isEqualTo(HearingState.ADJOURNED);
        assertThat(hands.scrutiny(id, plan.at(at(LocalDate.of(2027, 1, 4), 9, 10)))
                        .broken())
                .extracting(Clash::key)
                .containsExactly("hearing.gap.long");
        assertThat(hands.scrutiny(id, plan.at(at(LocalDate.of(2026, 12, 31), 9, 10)))
                        .broken())
                .isEmpty();
    }

    /** 两名书记员同时抢一间庭 One wins, the other is told what stands against it. */
    @Test
    void ofTwoWhoTakeTheSameRoomAtOnceOneWins() throws Exception {
        CourtroomId room = hands.room("六");
        RoomTime time = at(LocalDate.of(2026, 12, 10), 9, 10);
        List<BookHearing> both = Stream.of(
                        hands.booking(hands.file(8007), hands.plan(room, time, Role.JUDGE, Role.CLERK)),
                        hands.booking(hands.file(8008), hands.plan(room, time, Role.CHIEF_JUDGE, Role.ASSISTANT)))
                .toList();
        List<Callable<Decision<String>>> tasks = new ArrayList<>();
        both.forEach(one -> tasks.add(() -> desk.book(one)));
        try (ExecutorService clerks = Executors.newFixedThreadPool(2)) {
            List<Decision<String>> answers = new ArrayList<>();
            for (Future<Decision<String>> answer : clerks.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Decision.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(answer -> assertThat(code(answer)).isEqualTo("hearings.refused.clashes"));
        }
    }

    /** 第二道墙 Written past the check, the database itself refuses the room and the person. */
    @Test
    void theDatabaseHoldsTheSameLine() {
        CourtroomId room = hands.room("七");
        RoomTime time = at(LocalDate.of(2026, 12, 11), 9, 10);
        CaseId id = hands.file(8009);
        hands.booked(id, hands.plan(room, time, Role.JUDGE, Role.CLERK));
        for (HearingPlan twice : List.of(
                hands.plan(room, time, Role.CHIEF_JUDGE, Role.ASSISTANT),
                hands.plan(hands.room("八"), time, Role.JUDGE, Role.ASSISTANT))) {
            BookHearing past = hands.booking(id, twice);
            assertThatThrownBy(() -> hands.boundary().write(HearingHands.scope(), () -> {
                        hands.hearings().add(Hearing.fixed(past, null));
                        return true;
                    }))
                    .isInstanceOf(DataIntegrityViolationException.class);
        }
    }

    @Test
    void whoHasNothingToDoWithTheCaseFixesNothing() {
        CaseId id = hands.file(8010);
        HearingPlan plan = hands.plan(hands.room("九"), at(LocalDate.of(2026, 12, 14), 9, 10), Role.JUDGE, Role.CLERK);
        assertThat(code(desk.book(new BookHearing(hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, plan, ""))))
                .isEqualTo("access.notGranted");
        assertThat(code(desk.book(new BookHearing(hands.origin(Role.ASSISTANT), TestCourt.BASIC, id, plan, ""))))
                .as("an assistant of other cases")
                .isEqualTo("access.unknown");
    }

    @Test
    void sentTwiceItIsFixedOnce() {
        CaseId id = hands.file(8011);
        BookHearing command = hands.booking(
                id, hands.plan(hands.room("十"), at(LocalDate.of(2026, 12, 15), 9, 10), Role.JUDGE, Role.CLERK));
        assertThat(granted(desk.book(command))).isEqualTo(granted(desk.book(command)));
        assertThat(hands.boundary()
                        .read(HearingHands.scope(), () -> hands.hearings().of(id)))
                .hasSize(1);
    }
}
