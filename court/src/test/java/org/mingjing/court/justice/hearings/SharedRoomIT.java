package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.hearings.HearingHands.DAY;
import static org.mingjing.court.justice.hearings.HearingHands.at;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingHands;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 审判庭共用 A meeting in a courtroom holds a hearing back, a hearing holds a meeting back; asked for at once, one of the two gets it. */
@WithCourt
@Import({HearingHands.class, MeetingHands.class})
@TestPropertySource(properties = "mingjing.test.database=shared-rooms") // takes people and rooms
class SharedRoomIT {

    @Autowired
    private HearingHands hearings;

    @Autowired
    private HearingDesk hearingDesk;

    @Autowired
    private MeetingHands meetings;

    @Autowired
    private MeetingDesk meetingDesk;

    @Test
    void aHearingHoldsAMeetingBack() {
        CourtroomId room = hearings.room("第一法庭");
        hearings.booked(hearings.file(8101), hearings.plan(room, at(DAY, 9, 11), Role.JUDGE, Role.CLERK));
        assertThat(MeetingHands.code(meet(room, 10, 12))).isEqualTo("meetings.refused.taken");
        MeetingHands.granted(meet(room, 11, 12));
    }

    @Test
    void aMeetingHoldsAHearingBackAndIsNamed() {
        CourtroomId room = hearings.room("第二法庭");
        MeetingHands.granted(meet(room, 14, 16));
        CaseId id = hearings.file(8102);
        HearingPlan wanted = hearings.plan(room, at(DAY, 15, 17), Role.JUDGE, Role.CLERK);
        Scrutiny scrutiny = hearings.scrutiny(id, wanted);
        assertThat(scrutiny.broken()).singleElement().satisfies(one -> {
            assertThat(one.key()).isEqualTo("hearings.clash.roomOther");
            assertThat(one.arguments()).contains("第二法庭", "14:00–16:00", "院长办公会", "试office-staff");
        });
        assertThat(scrutiny.free()).isNotEmpty();
        assertThat(HearingHands.code(hearingDesk.book(hearings.booking(id, wanted))))
                .isEqualTo("hearings.refused.clashes");
        HearingHands.granted(hearingDesk.book(hearings.booking(id, wanted.at(at(DAY, 16, 17)))));
    }

    @Test
    void askedForAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
        CourtroomId room = hearings.room("第三法庭");
        List<Callable<Decision<String>>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            BookHearing hearing = hearings.booking(
                    hearings.file(8110 + i), hearings.plan(room, at(DAY.plusDays(2), 9, 11), Role.JUDGE, Role.CLERK));
            both.add(() -> hearingDesk.book(hearing));
            var meeting = meetings.calling(meetings.plan(room.shared(), MeetingHands.at(DAY.plusDays(2), 10, 12)));
            both.add(() -> meetingDesk.call(meeting));
        }
        int given = 0;
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (Future<Decision<String>> one : threads.invokeAll(both)) {
                given += one.get() instanceof Decision.Granted<String> ? 1 : 0;
            }
        }
        assertThat(given).isEqualTo(1);
    }

    private Decision<String> meet(CourtroomId room, int from, int to) {
        return meetingDesk.call(meetings.calling(meetings.plan(room.shared(), MeetingHands.at(DAY, from, to))));
    }
}
