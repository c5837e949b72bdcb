package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.attendance.BackFromLeave;
import org.mingjing.court.office.attendance.LeaveDesk;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 代理窗口 An authority has bounds: matters, amount, days; it is given and taken away by the principal alone. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=slipdays")
@Import(LeaveHands.class)
class DeputyDeskIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private DeputyDesk deputies;

    @Autowired
    private LeaveDesk away;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    @Autowired
    private LeaveHands hands;

    @Test
    void whatWaitsIsShownToTheDeputyAtOnceAndReturnsWhenTheAuthorityEnds() {
        LocalDate day = LocalDate.of(2029, 3, 5);
        SlipId slip = hands.asked(Role.ASSISTANT, day, day, null);
        String id = granted(deputies.appoint(appointment(Role.JUDGE, Set.of(LeaveRequest.KIND), TODAY, TODAY)));
        assertThat(hands.owed(Role.JUDGE, slip))
                .singleElement()
                .satisfies(item -> assertThat(item.kind()).isEqualTo("slip-deputise"));
        assertThat(Visitor.as(port, Role.JUDGE).get("/deputies").body()).contains("试chief-judge", "请假申请", "代理中");

        assertThat(refusal(deputies.end(new EndDeputyship(hands.origin(Role.JUDGE, null), UUID.fromString(id)))))
                .as("not the deputy's to end")
                .isEqualTo("circulation.deputy.notYours");
        granted(deputies.end(new EndDeputyship(hands.origin(Role.CHIEF_JUDGE, null), UUID.fromString(id))));
        assertThat(hands.owed(Role.JUDGE, slip)).isEmpty();
        PersonId chief = court.person(Role.CHIEF_JUDGE);
        assertThat(refusal(hands.moveFor(Role.JUDGE, chief, slip))).isEqualTo("circulation.deputyNone");
    }

    @Test
    void anotherMatterIsNotCovered() {
        LocalDate day = LocalDate.of(2029, 3, 12);
        SlipId slip = hands.asked(Role.ASSISTANT, day, day, null);
        String id = granted(deputies.appoint(appointment(Role.JUDGE, Set.of("extension"), TODAY, TODAY)));
        assertThat(hands.owed(Role.JUDGE, slip)).isEmpty();
        PersonId chief = court.person(Role.CHIEF_JUDGE);
        assertThat(refusal(hands.moveFor(Role.JUDGE, chief, slip))).isEqualTo("circulation.deputyNone");
        granted(deputies.end(new EndDeputyship(hands.origin(Role.CHIEF_JUDGE, null), UUID.fromString(id))));
    }

    @Test
    void whoeverIsBackEarlySignsHimself() {
        SlipId leave = hands.asked(Role.CHIEF_JUDGE, TODAY, TODAY.plusDays(3), Role.JUDGE);
        granted(hands.move(Role.COURT_LEADER, leave, new Move.Agree(List.of())));
        LocalDate day = LocalDate.of(2029, 3, 19);
        SlipId slip = hands.asked(Role.ASSISTANT, day, day, null);
        assertThat(hands.owed(Role.JUDGE, slip)).hasSize(1);

        assertThat(refusal(away.back(new BackFromLeave(hands.origin(Role.JUDGE, null), leave))))
                .as("another's leave")
                .isEqualTo("attendance.notAway");
        granted(away.back(new BackFromLeave(hands.origin(Role.CHIEF_JUDGE, null), leave)));
        assertThat(hands.owed(Role.JUDGE, slip)).isEmpty();
        assertThat(refusal(away.back(new BackFromLeave(hands.origin(Role.CHIEF_JUDGE, null), leave))))
                .isEqualTo("attendance.notAway");
        granted(hands.ask(Role.CHIEF_JUDGE, TODAY, TODAY.plusDays(1), null)); // Monday is worked
    }

    @Test
    void whatCannotBeGivenIsRefused() {
        assertThat(refused(Role.CLERK, Set.of(), TODAY, TODAY)).isEqualTo("circulation.deputy.judge");
        assertThat(refused(Role.CHIEF_JUDGE, Set.of(), TODAY, TODAY)).isEqualTo("circulation.deputy.self");
        assertThat(refused(Role.JUDGE, Set.of("sealing"), TODAY, TODAY)).isEqualTo("circulation.noKind");
        assertThat(refused(Role.JUDGE, Set.of(), TODAY.minusDays(1), TODAY)).isEqualTo("circulation.deputy.period");
        assertThat(refused(Role.JUDGE, Set.of(), TODAY, TODAY.plusDays(401))).isEqualTo("circulation.deputy.period");
    }

    private String refused(Role deputy, Set<String> kinds, LocalDate since, LocalDate until) {
        Decision<String> decision = deputies.appoint(appointment(deputy, kinds, since, until));
        return refusal(decision);
    }

    private AppointDeputy appointment(Role deputy, Set<String> kinds, LocalDate since, LocalDate until) {
        return new AppointDeputy(
                hands.origin(Role.CHIEF_JUDGE, null), court.person(deputy), kinds, null, since, until, false);
    }
}
