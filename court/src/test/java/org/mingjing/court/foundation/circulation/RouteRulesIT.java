package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.RouteHands.HEAD;
import static org.mingjing.court.foundation.circulation.RouteHands.longerThan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;

/** 流程编制规则 What no route may say, and that the shipped ones say none of it. */
@WithCourt
class RouteRulesIT {

    private static final ApproverRule BY_HEAD = new ApproverRule.DivisionHead();
    private static final PersonId STRANGER = new PersonId(new UUID(0, 1));

    @Autowired
    private Routes routes;

    @Autowired
    private RequestKinds kinds;

    @Autowired
    private People people;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @ParameterizedTest
    @MethodSource("wrong")
    void aDraftThatSaysWhatNoRouteMayIsRefused(String code, List<RouteStep> steps) {
        assertThat(LeaveHands.refusal(check(TestCourt.BASIC, LeaveRequest.KIND, steps)))
                .isEqualTo("routes." + code);
    }

    static List<Object[]> wrong() {
        return List.of(
                of("noSigned", new RouteStep("抄送", StepMode.READ, BY_HEAD)),
                of("nameMissing", HEAD, new RouteStep(" ", StepMode.SINGLE, BY_HEAD)),
                of("nameTwice", HEAD, HEAD),
                of("nameLong", new RouteStep("长".repeat(41), StepMode.SINGLE, BY_HEAD)),
                of("noPeople", new RouteStep("无人", StepMode.ALL, people())),
                of("person", new RouteStep("外人", StepMode.ALL, people(STRANGER))),
                of("personTwice", new RouteStep("二次", StepMode.ALL, people(STRANGER, STRANGER))),
                of("relation", new RouteStep("关系", StepMode.SINGLE, new ApproverRule.InSubject("presiding"))),
                of("voteFew", new RouteStep("票签", StepMode.VOTE, new ApproverRule.President())),
                of("readChosen", HEAD, new RouteStep("抄送", StepMode.READ, new ApproverRule.Chosen())),
                of("standsNot", new RouteStep("票签", StepMode.VOTE, BY_HEAD, Condition.ALWAYS, true, null)),
                of("days.wrong", when(Condition.ALWAYS, 0)),
                of("days.wrong", when(Condition.ALWAYS, 61)),
                of("field", when(compare("amount", Condition.Sign.MORE, new FormValue.Whole(3)), 1)),
                of("value", when(compare("workingDays", Condition.Sign.MORE, new FormValue.Words("3")), 1)),
                of("value", when(compare("leaveKind", Condition.Sign.EQUAL, new FormValue.Words("holiday")), 1)),
                of("value", when(compare("leaveKind", Condition.Sign.MORE, new FormValue.Words("annual")), 1)),
                of("value", when(compare("reason", Condition.Sign.EQUAL, new FormValue.Words("annual")), 1)),
                of("nested", when(new Condition.AllOf(List.of(new Condition.AnyOf(List.of(longerThan(3))))), 1)),
                of("never", when(new Condition.AnyOf(List.of()), 1)));
    }

    @Test
    void aVoteTakesThreeAndTheirCourtIsThisOne() {
        List<PersonId> three =
                List.of(court.person(Role.JUDGE), court.person(Role.CHIEF_JUDGE), court.person(Role.COURT_LEADER));
        RouteStep vote = new RouteStep("票签", StepMode.VOTE, new ApproverRule.People(three));
        RouteStep two = new RouteStep("票签", StepMode.VOTE, new ApproverRule.People(three.subList(0, 2)));
        assertThat(check(TestCourt.BASIC, LeaveRequest.KIND, List.of(vote))).isInstanceOf(Decision.Granted.class);
        assertThat(LeaveHands.refusal(check(TestCourt.BASIC, LeaveRequest.KIND, List.of(two))))
                .isEqualTo("routes.voteFew");
        assertThat(LeaveHands.refusal(check(TestCourt.OTHER_BASIC, LeaveRequest.KIND, List.of(vote))))
                .isEqualTo("routes.person");
    }

    @Test
    void aRoleNobodyOfTheCourtHoldsSignsNothing() {
        RouteStep clerks = new RouteStep("书记员", StepMode.ANY, new ApproverRule.Holders(Role.CLERK));
        assertThat(check(TestCourt.BASIC, LeaveRequest.KIND, List.of(clerks))).isInstanceOf(Decision.Granted.class);
        assertThat(LeaveHands.refusal(check(TestCourt.OTHER_BASIC, LeaveRequest.KIND, List.of(clerks))))
                .isEqualTo("routes.roleNobody");
    }

    @Test
    void theThreeAdministratorsDecideOnNoRequests() {
        for (Role role : List.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR)) {
            RouteStep byRole = new RouteStep("管理员", StepMode.ANY, new ApproverRule.Holders(role));
            RouteStep byName = new RouteStep("点名", StepMode.ALL, people(court.person(Role.JUDGE), court.person(role)));
            RouteStep copy = new RouteStep("抄送", StepMode.READ, new ApproverRule.Holders(role));
            for (List<RouteStep> steps : List.of(List.of(byRole), List.of(byName), List.of(HEAD, copy))) {
                assertThat(LeaveHands.refusal(check(TestCourt.BASIC, LeaveRequest.KIND, steps)))
                        .as(role + " in " + steps)
                        .isEqualTo("routes.administrator");
            }
        }
    }

    @Test
    void whereTheLawAsksForThePresidentHeSignsLastAndAlways() {
        RouteStep president = new RouteStep("院长审批", StepMode.SINGLE, new ApproverRule.President());
        RouteStep sometimes = new RouteStep(
                "院长审批",
                StepMode.SINGLE,
                new ApproverRule.President(),
                compare("days", Condition.Sign.MORE, new FormValue.Whole(15)),
                false,
                null);
        RouteStep copy = new RouteStep("抄送", StepMode.READ, BY_HEAD);
        assertThat(check(TestCourt.BASIC, "extension", List.of(HEAD, president, copy)))
                .isInstanceOf(Decision.Granted.class);
        for (List<RouteStep> other : List.of(List.of(HEAD), List.of(president, HEAD), List.of(HEAD, sometimes))) {
            assertThat(LeaveHands.refusal(check(TestCourt.BASIC, "extension", other)))
                    .isEqualTo("routes.lastSigner");
        }
    }

    @Test
    void whatIsShippedIsLawfulAndReadsTheSameAfterItWasKept() {
        assertThat(kinds.all()).hasSizeGreaterThan(1);
        for (RequestKind kind : kinds.all()) {
            List<RouteStep> shipped = boundary.read(
                    CourtScope.of(TestCourt.OTHER_BASIC),
                    () -> routes.versions(TestCourt.OTHER_BASIC, kind.kind())
                            .getLast()
                            .route()
                            .steps());
            assertThat(RouteJson.steps(RouteJson.of(shipped))).as(kind.kind()).isEqualTo(shipped);
            assertThat(check(TestCourt.BASIC, kind.kind(), shipped))
                    .as(kind.kind())
                    .isInstanceOf(Decision.Granted.class);
        }
    }

    @Test
    void everyRuleAndConditionIsKeptAsItIs() {
        Condition either = new Condition.AnyOf(List.of(
                longerThan(3),
                compare("since", Condition.Sign.AT_LEAST, new FormValue.Day(LocalDate.of(2027, 3, 1))),
                compare("leaveKind", Condition.Sign.OTHER_THAN, new FormValue.Words("sick"))));
        Condition both = new Condition.AllOf(List.of(longerThan(3), longerThan(5)));
        List<RouteStep> steps = List.of(
                new RouteStep("一", StepMode.SEQUENCE, people(STRANGER, court.person(Role.JUDGE)), either, true, 2),
                new RouteStep("二", StepMode.ANY, new ApproverRule.Holders(Role.CLERK), both, false, null),
                new RouteStep("三", StepMode.SINGLE, new ApproverRule.LeaderInCharge()),
                new RouteStep("四", StepMode.SINGLE, new ApproverRule.President()),
                new RouteStep("五", StepMode.SINGLE, new ApproverRule.InSubject("presiding")),
                new RouteStep("六", StepMode.VOTE, new ApproverRule.Chosen()));
        assertThat(RouteJson.steps(RouteJson.of(steps))).isEqualTo(steps);
    }

    private Decision<String> check(CourtId where, String kind, List<RouteStep> steps) {
        RequestKind owner = kinds.find(kind).orElseThrow();
        return boundary.read(
                CourtScope.of(where),
                () -> new RouteRules(where, owner, people).check(steps).map(fine -> kind));
    }

    private static ApproverRule people(PersonId... some) {
        return new ApproverRule.People(List.of(some));
    }

    private static Object[] of(String code, RouteStep... steps) {
        return new Object[] {code, List.of(steps)};
    }

    private static RouteStep when(Condition condition, int days) {
        return new RouteStep("环节", StepMode.SINGLE, BY_HEAD, condition, false, days);
    }

    private static Condition compare(String field, Condition.Sign sign, FormValue value) {
        return new Condition.Compare(field, sign, value);
    }
}
