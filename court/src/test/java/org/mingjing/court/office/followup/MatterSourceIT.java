package org.mingjing.court.office.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;

/** 督办来源 What came from a meeting is found there, and opened by whoever may. */
@WithCourt
class MatterSourceIT {

    private static final LocalDate OPENED = LocalDate.of(2026, 11, 9);

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private MatterDesk office;

    @Autowired
    private FollowUps followUps;

    @Test
    void whatCameFromSomewhereIsFoundThere() {
        SubjectRef meeting = new SubjectRef("meeting", UUID.randomUUID().toString());
        OpenMatter from = new OpenMatter(
                new Origin(court.actor(Role.OFFICE_STAFF), null, OPENED, UUID.randomUUID()),
                TestCourt.BASIC,
                new MatterId(UUID.randomUUID()),
                new MatterSource(SourceKind.MINUTES, meeting, "院长办公会", "/meetings/1"),
                "清理超期未归档卷宗",
                "逐卷列明原因",
                court.person(Role.JUDGE),
                List.of(),
                null,
                LocalDate.of(2026, 11, 27),
                List.of());
        assertThat(office.open(from)).isInstanceOf(Decision.Granted.class);
        assertThat(office.open(from)).isInstanceOf(Decision.Granted.class);
        assertThat(found(Role.OFFICE_STAFF, meeting)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(from.matter());
            assertThat(one.link()).isEqualTo("/followup/" + from.matter());
        });
        assertThat(found(Role.ENFORCEMENT_OFFICER, meeting))
                .singleElement()
                .satisfies(one -> assertThat(one.link()).as("may not open it").isNull());
        assertThat(boundary.read(
                        CourtScope.of(TestCourt.BASIC), () -> followUps.from(court.actor(Role.JUDGE), List.of())))
                .isEmpty();
    }

    private List<MatterBrief> found(Role reader, SubjectRef source) {
        SubjectRef other = new SubjectRef("meeting", UUID.randomUUID().toString());
        return boundary.read(
                CourtScope.of(TestCourt.BASIC), () -> followUps.from(court.actor(reader), List.of(source, other)));
    }
}
