package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;
import static org.mingjing.court.foundation.circulation.RouteHands.HEAD;
import static org.mingjing.court.foundation.circulation.RouteHands.LEAVE;
import static org.mingjing.court.foundation.circulation.RouteHands.PRESIDENT;
import static org.mingjing.court.foundation.circulation.RouteHands.longerThan;
import static org.mingjing.court.foundation.people.Role.SECURITY_ADMINISTRATOR;
import static org.mingjing.court.foundation.people.Role.SYSTEM_ADMINISTRATOR;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 流程窗口 A route changed by one, tried, released by another; on a real database. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=routes") // changes routes for good
@Import(LeaveHands.class)
class RouteDeskIT {

    private static LocalDate next = LocalDate.of(2027, 3, 1); // a Monday; each request takes a week of its own

    @Autowired
    private RouteDesk desk;

    @Autowired
    private RouteReading reading;

    @Autowired
    private Routes routes;

    @Autowired
    private Slips slips;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    @Autowired
    private LeaveHands leaves;

    private RouteHands hands;

    @BeforeEach
    void hands() {
        hands = new RouteHands(desk, reading, leaves);
    }

    @AfterEach
    void noDraftIsLeft() {
        if (hands.opened().draft() != null) {
            granted(hands.drop(SYSTEM_ADMINISTRATOR));
        }
    }

    @Test
    void aReleasedRouteIsForNewRequestsOnly() {
        int before = hands.newest();
        SlipId underWay = asked(7);
        granted(hands.save(SYSTEM_ADMINISTRATOR, List.of(PRESIDENT, HEAD)));
        assertThat(refusal(hands.propose(SYSTEM_ADMINISTRATOR))).isEqualTo("routes.untried");
        granted(hands.tryOut(hands.draft().edition()));
        assertThat(refusal(hands.propose(SECURITY_ADMINISTRATOR))).isEqualTo("routes.authorOnly");
        assertThat(refusal(hands.release(SECURITY_ADMINISTRATOR))).isEqualTo("routes.notProposed");
        granted(hands.propose(SYSTEM_ADMINISTRATOR));
        assertThat(refusal(hands.save(SECURITY_ADMINISTRATOR, List.of(HEAD)))).isEqualTo("routes.proposed");
        assertThat(refusal(hands.release(SYSTEM_ADMINISTRATOR))).isEqualTo("routes.samePerson");
        assertThat(hands.newest()).isEqualTo(before);
        granted(hands.release(SECURITY_ADMINISTRATOR));

        RouteVersion released = hands.opened().present();
        assertThat(released.route().version()).isEqualTo(before + 1);
        assertThat(released.route().steps()).containsExactly(PRESIDENT, HEAD);
        assertThat(released.proposedBy()).isEqualTo(court.person(SYSTEM_ADMINISTRATOR));
        assertThat(released.releasedBy()).isEqualTo(court.person(SECURITY_ADMINISTRATOR));
        assertThat(hands.opened().draft()).isNull();

        granted(leaves.move(Role.CHIEF_JUDGE, underWay, new Move.Return(Move.TO_REQUESTER), "请改"));
        assertThat(leaves.found(underWay).slip().route().version())
                .as("a slip under way keeps its route, whatever happens to it")
                .isEqualTo(before);
        SlipId later = asked(7);
        assertThat(leaves.found(later).slip().route().version()).isEqualTo(before + 1);
        assertThat(leaves.owed(Role.COURT_LEADER, later)).hasSize(1);
        granted(leaves.move(Role.COURT_LEADER, later, new Move.Agree(List.of())));
        granted(leaves.move(Role.CHIEF_JUDGE, later, new Move.Agree(List.of())));
        assertThat(leaves.found(later).slip().state()).isEqualTo(SlipState.AGREED);
    }

    @Test
    void whoeverMayReleaseHasItAmongHisWorkUntilItIsDecided() {
        List<RouteStep> present = hands.opened().present().route().steps();
        hands.proposed(present);
        assertThat(waits(SECURITY_ADMINISTRATOR)).isTrue();
        assertThat(waits(SYSTEM_ADMINISTRATOR)).as("nobody releases his own").isFalse();
        granted(hands.reopen(SECURITY_ADMINISTRATOR));
        assertThat(waits(SECURITY_ADMINISTRATOR)).isFalse();
        granted(hands.propose(SYSTEM_ADMINISTRATOR));
        assertThat(waits(SECURITY_ADMINISTRATOR)).isTrue();
        granted(hands.drop(SYSTEM_ADMINISTRATOR));
        assertThat(waits(SECURITY_ADMINISTRATOR)).isFalse();
        hands.proposed(present);
        granted(hands.release(SECURITY_ADMINISTRATOR));
        assertThat(waits(SECURITY_ADMINISTRATOR)).isFalse();
    }

    private boolean waits(Role role) {
        String work = Visitor.as(port, role).get("/").body();
        assertThat(work).doesNotContain("⟦");
        return work.contains("发布或退回变更的流程");
    }

    @Test
    void theTrialCountsWhatWouldHaveGoneAnotherWay() {
        asked(1);
        asked(7);
        asked(7);
        int all = lastMonth();
        List<RouteStep> present = hands.opened().present().route().steps();
        assertThat(hands.tried(present)).containsExactly(all, 0, 0);

        List<RouteStep> withCopy = new ArrayList<>(present);
        withCopy.add(
                new RouteStep("抄送", StepMode.READ, new ApproverRule.Holders(Role.CLERK), longerThan(3), false, null));
        granted(hands.save(SYSTEM_ADMINISTRATOR, withCopy));
        assertThat(hands.draft().tried()).as("another draft is not tried").isNull();
        int weeks = Math.toIntExact(reading.tried(hands.draft()).lines().stream()
                .filter(line -> line.filed().slip().form().value("workingDays") instanceof FormValue.Whole(long days)
                        && days > 3)
                .count());
        assertThat(weeks).isBetween(2, all - 1);
        assertThat(hands.tried(withCopy)).containsExactly(all, weeks, 0);

        RouteStep oneself =
                new RouteStep("本人", StepMode.SINGLE, new ApproverRule.People(List.of(court.person(Role.JUDGE))));
        assertThat(hands.tried(List.of(oneself)))
                .as("nobody approves for himself")
                .containsExactly(all, all, all);
    }

    @Test
    void nobodyOverwritesWhatHeDidNotSee() {
        granted(hands.save(SYSTEM_ADMINISTRATOR, List.of(HEAD)));
        int seen = hands.draft().edition();
        granted(hands.save(SECURITY_ADMINISTRATOR, List.of(HEAD, PRESIDENT)));
        assertThat(refusal(hands.save(SYSTEM_ADMINISTRATOR, hands.newest(), seen, List.of(HEAD))))
                .isEqualTo("routes.moved");
        int edition = hands.draft().edition();
        assertThat(refusal(hands.save(SYSTEM_ADMINISTRATOR, hands.newest() - 1, edition, List.of(HEAD))))
                .isEqualTo("routes.stale");
        assertThat(refusal(hands.tryOut(seen))).isEqualTo("routes.moved");
        assertThat(hands.draft().steps()).containsExactly(HEAD, PRESIDENT);
        assertThat(hands.draft().author()).isEqualTo(court.person(SECURITY_ADMINISTRATOR));
    }

    @Test
    void aDraftBegunAnewIsNotTheOneThatWasSeen() {
        hands.proposed(List.of(HEAD));
        int seen = hands.draft().edition();
        granted(hands.drop(SYSTEM_ADMINISTRATOR));
        hands.proposed(List.of(PRESIDENT));
        assertThat(hands.draft().edition()).isGreaterThan(seen);
        int before = hands.newest();
        assertThat(refusal(hands.release(SECURITY_ADMINISTRATOR, seen))).isEqualTo("routes.moved");
        assertThat(refusal(hands.tryOut(seen))).isEqualTo("routes.moved");
        assertThat(hands.newest()).isEqualTo(before);
    }

    @Test
    void nobodyWhoWorkedOnADraftReleasesIt() {
        granted(hands.save(SECURITY_ADMINISTRATOR, List.of(PRESIDENT)));
        hands.proposed(List.of(HEAD, PRESIDENT));
        assertThat(hands.draft().author()).isEqualTo(court.person(SYSTEM_ADMINISTRATOR));
        assertThat(hands.draft().authors())
                .containsExactlyInAnyOrder(court.person(SYSTEM_ADMINISTRATOR), court.person(SECURITY_ADMINISTRATOR));
        assertThat(refusal(hands.release(SECURITY_ADMINISTRATOR))).isEqualTo("routes.samePerson");
        assertThat(refusal(hands.release(SYSTEM_ADMINISTRATOR))).isEqualTo("routes.samePerson");
        granted(hands.drop(SECURITY_ADMINISTRATOR));
        hands.proposed(List.of(HEAD, PRESIDENT));
        assertThat(hands.draft().authors()).containsExactly(court.person(SYSTEM_ADMINISTRATOR));
    }

    @Test
    void aProposedDraftIsDroppedByItsAuthorsOnly() {
        hands.proposed(List.of(HEAD));
        assertThat(refusal(hands.drop(SECURITY_ADMINISTRATOR))).isEqualTo("routes.dropNot");
        assertThat(hands.draft().proposed()).isTrue();
        granted(hands.reopen(SECURITY_ADMINISTRATOR));
        granted(hands.drop(SECURITY_ADMINISTRATOR));
        assertThat(hands.opened().draft()).isNull();
    }

    @Test
    void whatIsWrongIsRefusedAndNothingKept() {
        assertThat(refusal(hands.save(SYSTEM_ADMINISTRATOR, List.of(HEAD, HEAD))))
                .isEqualTo("routes.nameTwice");
        assertThat(hands.opened().draft()).isNull();
    }

    @Test
    void aProposedDraftIsTakenBackOrSentBack() {
        for (Role role : List.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR)) {
            hands.proposed(List.of(HEAD));
            granted(hands.reopen(role));
            assertThat(hands.draft().proposed()).isFalse();
            assertThat(refusal(hands.reopen(role))).isEqualTo("routes.notProposed");
        }
    }

    @Test
    void anotherCourtHasRoutesOfItsOwn() {
        hands.proposed(List.of(HEAD));
        granted(hands.release(SECURITY_ADMINISTRATOR));
        CourtId other = TestCourt.OTHER_BASIC;
        assertThat(boundary.read(CourtScope.of(other), () -> routes.versions(other, LEAVE)))
                .singleElement()
                .satisfies(shipped -> assertThat(shipped.proposedBy()).isNull());
        assertThat(boundary.read(CourtScope.of(other), () -> routes.versions(TestCourt.BASIC, LEAVE)))
                .as("the database itself answers nothing")
                .singleElement()
                .satisfies(shipped -> assertThat(shipped.route().version()).isEqualTo(1));
    }

    @Test
    void theTrialShowsPeopleAndStepsButNotWhatWasAskedFor() {
        asked(7);
        hands.tried(List.of(HEAD, new RouteStep("新环节", StepMode.SINGLE, new ApproverRule.President())));
        var page = Visitor.as(port, SECURITY_ADMINISTRATOR).get("/routes/leave/trial");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("试judge", "新环节（单签）：试court-leader").doesNotContain("annual", "年休假", "2027-");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE).get("/routes/leave/trial").statusCode())
                .isEqualTo(403);
    }

    private SlipId asked(int days) {
        LocalDate since = next;
        next = next.plusWeeks(1);
        return leaves.asked(Role.JUDGE, since, since.plusDays(days - 1L), null);
    }

    private int lastMonth() {
        OffsetDateTime since = OffsetDateTime.parse("2026-10-22T00:00:00+08:00");
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> slips.begun(TestCourt.BASIC, LEAVE, since, 100).size());
    }
}
