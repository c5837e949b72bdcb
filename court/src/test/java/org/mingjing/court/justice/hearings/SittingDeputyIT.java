package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.hearings.HearingHands.DAY;
import static org.mingjing.court.justice.hearings.HearingHands.TODAY;
import static org.mingjing.court.justice.hearings.HearingHands.at;
import static org.mingjing.court.justice.hearings.HearingHands.granted;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.AppointDeputy;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.circulation.DeputyDesk;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 开庭代理 An authority for days of hearing: it comes with the hearing, moves with it and ends with it. */
@WithCourt
@Import(HearingHands.class)
@TestPropertySource(properties = "mingjing.test.database=hearings")
class SittingDeputyIT {

    @Autowired
    private HearingHands hands;

    @Autowired
    private DeputyDesk desk;

    @Autowired
    private Deputies deputies;

    @Autowired
    private TestCourt court;

    @Autowired
    private MovableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void somebodySignsForHimWhileHeSits() {
        LocalDate day = DAY.plusDays(20);
        CourtroomId room = hands.room("代");
        HearingId hearing = hands.booked(hands.file(8101), hands.plan(room, at(day, 9, 10), Role.JUDGE, Role.CLERK));
        granted(desk.appoint(new AppointDeputy(
                hands.origin(Role.JUDGE),
                court.person(Role.CHIEF_JUDGE),
                Set.of(),
                null,
                TODAY,
                day.plusDays(30),
                true)));
        assertThat(inForce(day.minusDays(1))).as("he does not sit").isFalse();
        assertThat(inForce(day)).isTrue();
        assertThat(Visitor.as(port, Role.JUDGE).get("/deputies").body()).contains("开庭日生效");

        LocalDate later = day.plusDays(1);
        HearingId moved = new HearingId(UUID.fromString(granted(hands.move(
                hearing, hands.plan(room, at(later, 9, 10), Role.JUDGE, Role.CLERK), AdjournmentGround.ABSENCE))));
        assertThat(inForce(day)).as("moved to another day").isFalse();
        assertThat(inForce(later)).isTrue();

        clock.to(later);
        assertThat(Visitor.as(port, Role.JUDGE).get("/deputies").body()).contains("代理中");
        granted(hands.close(moved, false, null));
        assertThat(inForce(later)).as("the hearing is over").isFalse();
    }

    private boolean inForce(LocalDate day) {
        PersonId judge = court.person(Role.JUDGE);
        return hands.boundary()
                .read(
                        HearingHands.scope(),
                        () -> deputies.of(Set.of(judge), day).stream().anyMatch(Deputyship::whileSitting));
    }
}
