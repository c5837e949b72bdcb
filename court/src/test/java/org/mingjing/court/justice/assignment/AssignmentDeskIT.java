package org.mingjing.court.justice.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.assignment.AssignmentHands.TODAY;
import static org.mingjing.court.justice.assignment.AssignmentHands.code;
import static org.mingjing.court.justice.assignment.AssignmentHands.granted;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.WithholdCase;
import org.mingjing.kernel.Decision;
import org.mingjing.law.assignment.Candidate;
import org.mingjing.law.assignment.ExclusionReason;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 分案台 A case filed on Thursday 2026-11-19 waits, is drawn, and the draw can be repeated. Today is Sunday the 22nd. */
@WithCourt
@Import(AssignmentHands.class)
@TestPropertySource(properties = "mingjing.test.database=assignment-desk") // adds judges, pauses them
class AssignmentDeskIT {

    private static int last = 100;

    @Autowired
    private AssignmentHands hands;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private AssignmentRules rules;

    @Autowired
    private JudgeDraws draws;

    @Autowired
    private Allotments allotments;

    @Autowired
    private AwaitingCases awaiting;

    @Autowired
    private WithholdCase withhold;

    @Autowired
    private Cases cases;

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DSLContext database;

    @LocalServerPort
    private int port;

    private PersonId clerk = new PersonId(UUID.randomUUID());

    @BeforeEach
    void ask() {
        last++;
        clerk = court.person(Role.FILING_CLERK);
    }

    @Test
    void whatIsFiledIsTheClerksWorkUntilItHasItsJudge() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        assertThat(hands.owed(clerk, id))
                .as("three days after Thursday: Sunday, so Monday (审限规定 7)")
                .containsExactly("assignment limit.FILE-TOJUDGE 2026-11-23");
        assertThat(Visitor.as(port, Role.FILING_CLERK)
                        .get("/assignment/" + id + "/ledger")
                        .body())
                .contains("立案机构应当在决定立案的三日内将案卷材料移送审判庭");

        RecordedDraw draw = drawn(id, granted(hands.draw(id)));
        PersonId judge = Objects.requireNonNull(hands.card(id).handlingJudge());
        assertThat(draw.judge()).isEqualTo(judge);
        assertThat(draw.holds()).isTrue();
        assertThat(hands.card(id).division()).isEqualTo(court.civil());
        assertThat(hands.owed(clerk, id)).isEmpty();
        assertThat(hands.owed(judge, id))
                .as("the copy of the complaint within five days of filing (民诉法 128), the trial within three months")
                .containsExactly("clock limit.CIV-1-SUM 2027-02-19", "clock limit.NODE-COPY 2026-11-24");
        assertThat(hands.read(() -> awaiting.open(TestCourt.BASIC, 1_000)))
                .noneMatch(one -> one.id().equals(id));
        assertThat(hands.read(() -> allotments.of(id)))
                .singleElement()
                .satisfies(one -> assertThat(one.way()).isEqualTo(AllotmentWay.DRAWN));
    }

    @Test
    void everyReasonToStayAwayIsKeptWithTheDraw() {
        PersonId paused = hands.judge("停" + last);
        PersonId away = hands.judge("假" + last);
        PersonId recused = hands.judge("避" + last);
        granted(rules.pause(new PauseJudge(
                hands.origin(Role.ADJUDICATION_MANAGEMENT),
                TestCourt.BASIC,
                paused,
                TODAY.minusDays(3),
                TODAY.plusDays(3),
                "参加专案")));
        onLeave(away);
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        boundary.write(AssignmentHands.scope(), () -> {
            withhold.recuse(cases.find(id).orElseThrow(), recused, TODAY, null);
            return true;
        });
        List<Candidate> pool = drawn(id, granted(hands.draw(id))).facts().candidates();
        assertThat(reasons(pool, paused)).containsExactly(ExclusionReason.PAUSED);
        assertThat(reasons(pool, away)).containsExactly(ExclusionReason.AWAY);
        assertThat(reasons(pool, recused)).containsExactly(ExclusionReason.RECUSED);
        assertThat(pool)
                .as("a criminal judge is no candidate")
                .noneMatch(one -> one.name().startsWith("刑"));
        assertThat(List.of(paused, away, recused))
                .doesNotContain(Objects.requireNonNull(hands.card(id).handlingJudge()));
    }

    @Test
    void whoeverTriedItBeforeTakesNoPart() {
        CaseId first = hands.filed(last, "甲" + last, "乙" + last);
        granted(hands.draw(first));
        PersonId judge = Objects.requireNonNull(hands.card(first).handlingJudge());
        CaseId again = hands.filed(last + 500, "甲" + last, "乙" + last);
        RecordedDraw draw = drawn(again, granted(hands.draw(again, court.civil(), first)));
        assertThat(reasons(draw.facts().candidates(), judge)).contains(ExclusionReason.EARLIER_PROCEDURE);
        assertThat(draw.judge()).isNotEqualTo(judge);
    }

    @Test
    void twoWhoDrawAtOnceHaveOneEffect() throws Exception {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        List<Callable<Decision<String>>> both = List.of(() -> hands.draw(id), () -> hands.draw(id));
        List<Decision<String>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Decision<String>> done : threads.invokeAll(both)) {
                answers.add(done.get());
            }
        }
        assertThat(answers).filteredOn(Decision.Granted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Decision.Refused.class::isInstance)
                .singleElement()
                .satisfies(answer -> assertThat(code(answer)).isEqualTo("assignment.refused.assigned"));
        assertThat(hands.read(() -> allotments.of(id))).hasSize(1);
    }

    @Test
    void theSameClickTwiceIsOneDraw() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        DrawJudge command = new DrawJudge(hands.origin(Role.FILING_CLERK), TestCourt.BASIC, id, court.civil(), null);
        assertThat(granted(desk.draw(command))).isEqualTo(granted(desk.draw(command)));
    }

    @Test
    void casesOfOneSeriesHaveOneJudge() {
        CaseId one = hands.filed(last, "物业" + last, "乙" + last);
        CaseId two = hands.filed(last + 500, "物业" + last, "丙" + last);
        CaseId other = hands.filed(last + 900, "甲" + last, "丁" + last);
        assertThat(code(hands.follow(two, one))).isEqualTo("assignment.refused.noJudgeYet");
        granted(hands.draw(one));
        granted(hands.follow(two, one));
        assertThat(hands.card(two).handlingJudge()).isEqualTo(hands.card(one).handlingJudge());
        assertThat(hands.read(() -> allotments.of(two))).singleElement().satisfies(given -> {
            assertThat(given.ground()).isEqualTo("batch");
            assertThat(given.like()).isEqualTo(one);
        });
        assertThat(code(hands.follow(other, one))).isEqualTo("assignment.refused.notKindred");
    }

    @Test
    void aRelatedCaseGoesToNobodyWhoMayNotHaveIt() {
        CaseId one = hands.filed(last, "甲" + last, "乙" + last);
        granted(hands.draw(one));
        CaseId two = hands.filed(last + 500, "乙" + last, "甲" + last);
        boundary.write(AssignmentHands.scope(), () -> {
            withhold.recuse(
                    cases.find(two).orElseThrow(),
                    Objects.requireNonNull(hands.card(one).handlingJudge()),
                    TODAY,
                    null);
            return true;
        });
        assertThat(code(hands.follow(two, one))).isEqualTo("assignment.refused.judgeExcluded");
    }

    @Test
    void whereTheJudgeIsRecusedAnotherIsDrawnAndTheChangeIsListed() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        granted(hands.draw(id));
        PersonId first = Objects.requireNonNull(hands.card(id).handlingJudge());
        assertThat(code(hands.draw(id))).isEqualTo("assignment.refused.assigned");
        boundary.write(AssignmentHands.scope(), () -> {
            withhold.recuse(cases.find(id).orElseThrow(), first, TODAY, null);
            return true;
        });
        granted(hands.draw(id));
        assertThat(hands.card(id).handlingJudge()).isNotEqualTo(first);
        assertThat(hands.read(() -> allotments.overrides(TestCourt.BASIC, TODAY, TODAY, 1_000)))
                .filteredOn(one -> one.id().equals(id))
                .singleElement()
                .satisfies(one -> assertThat(one.former()).isEqualTo(first));
    }

    @Test
    void onlyWhoeverMayAndOnlyWhereTheyTryIt() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        assertThat(code(hands.draw(id, court.criminal(), null))).isEqualTo("assignment.refused.division");
        DrawJudge judge = new DrawJudge(hands.origin(Role.JUDGE), TestCourt.BASIC, id, court.civil(), null);
        assertThat(code(desk.draw(judge))).isEqualTo("access.unknown");
        assertThat(code(rules.pause(new PauseJudge(
                        hands.origin(Role.CHIEF_JUDGE), TestCourt.BASIC, court.person(Role.JUDGE), TODAY, null, "忙"))))
                .isEqualTo("access.notGranted");
        PauseJudge blank = new PauseJudge(
                hands.origin(Role.ADJUDICATION_MANAGEMENT),
                TestCourt.BASIC,
                court.person(Role.JUDGE),
                TODAY,
                null,
                " ");
        assertThat(code(rules.pause(blank))).isEqualTo("assignment.refused.reason");
    }

    @Test
    void theTabTellsItAndRepeatsTheDraw() {
        CaseId id = hands.filed(last, "甲" + last, "乙" + last);
        UUID draw = UUID.fromString(granted(hands.draw(id)));
        Visitor visitor = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        assertThat(visitor.get("/cases/" + id + "/assignment").body())
                .contains("随机确定由", drawn(id, draw.toString()).facts().nonce());
        assertThat(visitor.get("/cases/" + id + "/assignment/" + draw + "/replay")
                        .body())
                .contains("记录一致", "mingjing-draw-1");
        assertThat(visitor.get("/cases/" + id + "/assignment/" + UUID.randomUUID() + "/replay")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Visitor.as(port, Role.CLERK)
                        .get("/cases/" + id + "/assignment")
                        .statusCode())
                .isEqualTo(404);
    }

    private RecordedDraw drawn(CaseId id, String draw) {
        return hands.read(() -> draws.find(id, UUID.fromString(draw)).orElseThrow());
    }

    private static List<ExclusionReason> reasons(List<Candidate> pool, PersonId person) {
        return pool.stream()
                .filter(one -> one.id().equals(person.value().toString()))
                .flatMap(one -> one.exclusions().stream())
                .map(why -> why.reason())
                .toList();
    }

    private void onLeave(PersonId person) {
        boundary.write(
                AssignmentHands.scope(),
                () -> database.execute(
                        """
                        insert into attendance.leave (court, person, kind, since, until, days, slip)
                        values (?, ?, 'annual', ?, ?, 3, gen_random_uuid())\
                        """, TestCourt.BASIC.value(), person.value(), TODAY.minusDays(1), TODAY.plusDays(2)));
    }
}
