package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.calendar.CalendarNotice;
import org.mingjing.court.foundation.calendar.NoticeId;
import org.mingjing.court.foundation.calendar.Notices;
import org.mingjing.court.foundation.calendar.WithdrawNotice;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 日历通知归提出的法院 A notice for the country is submitted and given up by the court that proposed it alone. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=notice-court") // adds a person of another court
class NoticeCourtIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private NoticeRequest requests;

    @Autowired
    private Notices notices;

    @Autowired
    private People people;

    @Autowired
    private Roster roster;

    @Test
    void onlyTheCourtThatProposedItSubmitsItOrGivesItUp() {
        Visitor manager = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        manager.get("/calendar/notices/new");
        Map<String, String> national = Map.of(
                "title",
                "关于全国放假的通知",
                "documentNo",
                "全国〔2026〕1号",
                "publishedOn",
                "2026-10-01",
                "year",
                "2026",
                "scope",
                "country",
                "days",
                "2026-12-29 休 全国节日",
                "key",
                key());
        String address = Visitor.target(manager.post("/calendar/notices/new", national));
        NoticeId id = new NoticeId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
        SubjectRef subject = requests.subject(id.value());
        Actor stranger = stranger();
        assertThat(code(desk.withdraw(withdrawal(stranger, id)))).isEqualTo("calendar.otherCourt");
        assertThat(code(requests.mayStart(stranger, subject))).isEqualTo("calendar.otherCourt");
        assertThat(code(desk.withdraw(withdrawal(staff.actor(Role.SECURITY_ADMINISTRATOR), id))))
                .isEqualTo("calendar.notProposing");

        manager.get(address);
        String submission = "/requests/calendar/" + id.value();
        assertThat(Visitor.target(manager.post(submission, Map.of("key", key()))))
                .startsWith("/slips/");
        assertThat(code(desk.withdraw(withdrawal(staff.actor(Role.SYSTEM_ADMINISTRATOR), id))))
                .isEqualTo("calendar.underWay");
        assertThat(manager.post(submission, Map.of("key", key())).body())
                .as("one request at a time")
                .contains("同一事项已有一份申请在流转");
        assertThat(notices.find(id).orElseThrow().state()).isEqualTo(CalendarNotice.State.PROPOSED);
    }

    /** May propose, but in another court. */
    private Actor stranger() {
        NewPerson person = new NewPerson(
                TestCourt.OTHER_BASIC,
                null,
                "外院管理员",
                "stranger",
                "judge",
                List.of(new RoleHeld(Role.ADJUDICATION_MANAGEMENT, null, LocalDate.of(2020, 1, 1), null)));
        return boundary.write(
                CourtScope.everyCourt(),
                () -> people.actor(roster.addPeople(List.of(person)).getFirst()).orElseThrow());
    }

    private static WithdrawNotice withdrawal(Actor who, NoticeId id) {
        return new WithdrawNotice(new Origin(who, null, TODAY, UUID.randomUUID()), id);
    }

    private static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
