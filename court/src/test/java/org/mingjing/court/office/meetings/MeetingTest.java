package org.mingjing.court.office.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.kernel.CourtId;

/** 会议 What a change leaves, and which links are taken. */
class MeetingTest {

    private static final CourtId COURT = new CourtId("苏9801");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final PersonId ORGANISER = someone();
    private static final PersonId CHAIR = someone();
    private static final PersonId JUDGE = someone();
    private static final RoomId ROOM = new RoomId(UUID.randomUUID());

    @Test
    void whoeverIsStillAskedKeepsHisAnswerUnlessTimeOrPlaceChanged() {
        Meeting meeting = called(plan(ROOM, 9, List.of(JUDGE)));
        assertThat(reply(meeting, ORGANISER)).as("calls it himself").isEqualTo(MeetingReply.COMING);
        Meeting answered = meeting.with(meeting.participant(JUDGE).orElseThrow().replied(MeetingReply.EXCUSED, "当日开庭"));
        PersonId another = someone();
        Meeting larger = answered.changed(plan(ROOM, 9, List.of(JUDGE, another)));
        assertThat(reply(larger, JUDGE)).isEqualTo(MeetingReply.EXCUSED);
        assertThat(reply(larger, another)).isEqualTo(MeetingReply.NONE);
        assertThat(reply(answered.changed(plan(ROOM, 10, List.of(JUDGE))), JUDGE))
                .isEqualTo(MeetingReply.NONE);
        assertThat(reply(answered.changed(plan(null, 9, List.of(JUDGE))), JUDGE))
                .isEqualTo(MeetingReply.NONE);
        assertThat(answered.changed(plan(ROOM, 9, List.of())).participant(JUDGE))
                .isEmpty();
    }

    @Test
    void everybodyIsAskedOnce() {
        assertThat(plan(ROOM, 9, List.of(JUDGE, CHAIR, JUDGE)).participants()).containsExactly(CHAIR, JUDGE, ORGANISER);
    }

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "https://meet.example.cn/a?b=1, true",
        "http://meet.example.cn/a, false",
        "https://, false",
        "https://user:word@meet.example.cn, false",
        "javascript:alert(1), false",
        "https://meet.example.cn/a b, false"
    })
    void aLinkIsHttpsWithAHostAndNoPassword(String link, boolean fits) {
        assertThat(MeetingLink.fits(link)).isEqualTo(fits);
    }

    private static MeetingReply reply(Meeting meeting, PersonId person) {
        return meeting.participant(person).orElseThrow().reply();
    }

    private static Meeting called(MeetingPlan plan) {
        Actor actor = new Actor(ORGANISER, "", COURT, "", "clerk", null, Set.of(Role.CLERK), Set.of(COURT));
        return Meeting.called(new CallMeeting(new Origin(actor, null, DAY, UUID.randomUUID()), COURT, plan));
    }

    private static MeetingPlan plan(@Nullable RoomId room, int from, List<PersonId> others) {
        return new MeetingPlan(
                "例会",
                "部门例会",
                room,
                "https://meet.example.cn/a",
                new RoomTime(DAY, LocalTime.of(from, 0), LocalTime.of(from + 1, 0)),
                CHAIR,
                ORGANISER,
                others,
                List.of());
    }

    private static PersonId someone() {
        return new PersonId(UUID.randomUUID());
    }
}
