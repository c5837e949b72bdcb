package org.mingjing.court.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.office.meetings.MeetingHands.DAY;
import static org.mingjing.court.office.meetings.MeetingHands.at;
import static org.mingjing.court.office.meetings.MeetingHands.code;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 会议室 A room is given once; whoever comes second is told what stands there and what is free. */
@WithCourt
@Import(MeetingHands.class)
@TestPropertySource(properties = "mingjing.test.database=meetings") // takes rooms
class MeetingRoomIT {

    @Autowired
    private MeetingHands hands;

    @Autowired
    private MeetingDesk desk;

    @Autowired
    private MeetingCheck check;

    /** Twelve ask at once for overlapping hours of one room: one gets it. */
    @Test
    void oneRoomIsGivenOnce() throws InterruptedException, ExecutionException {
        RoomId room = hands.room("第三会议室", 20);
        List<Future<Decision<String>>> asked = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (int i = 0; i < 12; i++) {
                CallMeeting command = hands.calling(hands.plan(
                        room, new RoomTime(DAY, LocalTime.of(9, 0).plusMinutes(5L * i), LocalTime.of(10, 30))));
                asked.add(threads.submit(() -> desk.call(command)));
            }
        }
        int given = 0;
        for (Future<Decision<String>> one : asked) {
            if (one.get() instanceof Decision.Granted<String>) {
                given++;
            } else {
                assertThat(code(one.get())).isEqualTo("meetings.refused.taken");
            }
        }
        assertThat(given).isEqualTo(1);
    }

    @Test
    void whatStandsThereIsNamedAndOtherTimesAndRoomsAreProposed() {
        RoomId room = hands.room("第四会议室", 20);
        hands.room("大会议室", 200);
        hands.called(hands.plan(room, at(DAY, 9, 11)));
        RoomScrutiny scrutiny = hands.boundary()
                .read(CourtScope.of(TestCourt.BASIC), () -> check.of(TestCourt.BASIC, room, at(DAY, 10, 12), 4, null));
        assertThat(scrutiny.standing())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("院长办公会"));
        assertThat(scrutiny.free())
                .as("two hours do not fit between eleven and noon")
                .first()
                .isEqualTo(new RoomTime(DAY, LocalTime.of(13, 30), LocalTime.of(15, 30)));
        assertThat(scrutiny.others()).isNotEmpty().extracting(SharedRoom::id).doesNotContain(room);
        assertThat(code(desk.call(hands.calling(hands.plan(hands.room("谈话室", 3), at(DAY, 9, 10))))))
                .isEqualTo("meetings.refused.seats");
        MeetingPlan plan = hands.plan(null, at(DAY, 9, 10));
        assertThat(code(desk.call(hands.calling(linked(plan, "http://meet.example.cn/1")))))
                .isEqualTo("meetings.refused.link");
        assertThat(code(desk.call(hands.calling(linked(plan, "https://user:word@meet.example.cn/1")))))
                .isEqualTo("meetings.refused.link");
        assertThat(code(desk.call(hands.calling(linked(plan, ""))))).isEqualTo("meetings.refused.place");
        assertThat(code(desk.call(hands.calling(hands.plan(null, at(LocalDate.of(2026, 11, 20), 9, 10))))))
                .isEqualTo("meetings.refused.past");
    }

    private static MeetingPlan linked(MeetingPlan plan, String link) {
        return new MeetingPlan(
                plan.title(),
                plan.kind(),
                null,
                link,
                plan.time(),
                plan.chair(),
                plan.keeper(),
                plan.others(),
                plan.agenda());
    }
}
