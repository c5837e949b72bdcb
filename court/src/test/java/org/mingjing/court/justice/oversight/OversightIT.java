package org.mingjing.court.justice.oversight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.AssignCase;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ChangeFormation;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.cases.SealCase;
import org.mingjing.court.justice.limits.ClockChanges;
import org.mingjing.court.justice.trial.ConcludeCase;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.FourCategories;
import org.springframework.beans.factory.annotation.Autowired;

/** 四类案件监督 Marked, acted on in the open, answered, lifted; the case itself stays as it is. Today is Sunday 2026-11-22. */
@WithCourt
class OversightIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);

    @Autowired
    private OversightDesk desk;

    @Autowired
    private OversightBook book;

    @Autowired
    private TestCases filed;

    @Autowired
    private TestCourt court;

    @Autowired
    private Cases cases;

    @Autowired
    private FileCase filing;

    @Autowired
    private AssignCase assign;

    @Autowired
    private WorkList work;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DSLContext database;

    @Test
    void aDemandIsWorkOfTheJudgeUntilHeAnswers() {
        CaseId id = marked(63_001);
        granted(act(Role.CHIEF_JUDGE, id, SupervisoryAct.DEMAND_PROGRESS, "群体性纠纷，请报告评议进展", FRIDAY));
        assertThat(owed(Role.JUDGE, id)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo("supervision-answer");
            assertThat(item.dueOn()).isEqualTo(FRIDAY);
        });
        UUID demand = acts(id).getFirst().id();
        assertThat(code(answer(Role.CHIEF_JUDGE, id, demand, "代答"))).isEqualTo("oversight.refused.notHandling");
        granted(answer(Role.JUDGE, id, demand, "已评议一次，拟于下周补充调查"));
        assertThat(owed(Role.JUDGE, id)).isEmpty();
        assertThat(code(answer(Role.JUDGE, id, demand, "再答"))).isEqualTo("oversight.refused.answered");
        assertThat(acts(id).getFirst().answer()).isNotNull();
    }

    @Test
    void whatIsAskedIsOwedByWhoeverHandlesTheCaseNow() {
        CaseId id = marked(63_002);
        granted(act(Role.COURT_LEADER, id, SupervisoryAct.DEMAND_SEARCH_REPORT, "与在先裁判可能不一致", FRIDAY));
        boundary.write(
                scope(),
                () -> assign.assign(
                        card(id),
                        court.person(Role.CHIEF_JUDGE),
                        null,
                        TODAY,
                        court.person(Role.COURT_LEADER),
                        "cases.assign.ground.load"));
        assertThat(owed(Role.JUDGE, id)).isEmpty();
        assertThat(owed(Role.CHIEF_JUDGE, id)).hasSize(1);
        assertThat(code(act(Role.CHIEF_JUDGE, id, SupervisoryAct.READ_FILE, "查阅", null)))
                .as("nobody supervises a case of his own")
                .isEqualTo("oversight.refused.ownCase");
    }

    @Test
    void onlyAMarkedCaseIsSupervisedAndOnlyWithAGroundAndADay() {
        CaseId id = filed.file(63_003, LocalDate.of(2026, 10, 9), Role.JUDGE);
        assertThat(code(act(Role.CHIEF_JUDGE, id, SupervisoryAct.READ_FILE, "查阅", null)))
                .isEqualTo("oversight.refused.notMarked");
        granted(mark(Role.JUDGE, id, FourCategories.HARD_OR_SENSITIVE, "新类型"));
        assertThat(code(mark(Role.CHIEF_JUDGE, id, FourCategories.HARD_OR_SENSITIVE, "疑难")))
                .isEqualTo("oversight.refused.marked");
        assertThat(code(act(Role.CHIEF_JUDGE, id, SupervisoryAct.READ_FILE, " ", null)))
                .isEqualTo("oversight.refused.words");
        assertThat(code(act(Role.CHIEF_JUDGE, id, SupervisoryAct.DEMAND_PROGRESS, "请报告", TODAY)))
                .isEqualTo("oversight.refused.due");
        assertThat(code(act(Role.JUDGE, id, SupervisoryAct.READ_FILE, "查阅", null)))
                .isEqualTo("access.notGranted");
        granted(act(Role.CHIEF_JUDGE, id, SupervisoryAct.READ_FILE, "查阅", null));
    }

    @Test
    void aMarkIsLiftedByChiefOrLeaderWithAReason() {
        CaseId id = marked(63_004);
        UUID mark = boundary.read(scope(), () -> book.marks(id)).getFirst().id();
        assertThat(code(lift(Role.JUDGE, id, mark, "已平息"))).isEqualTo("access.notGranted");
        assertThat(code(lift(Role.CHIEF_JUDGE, id, mark, " "))).isEqualTo("oversight.refused.words");
        granted(lift(Role.CHIEF_JUDGE, id, mark, "其余当事人均已另案和解"));
        assertThat(boundary.read(scope(), () -> book.marks(id)).getFirst().stands())
                .isFalse();
        assertThat(code(lift(Role.CHIEF_JUDGE, id, mark, "再次"))).isEqualTo("oversight.refused.lifted");
        assertThat(code(act(Role.CHIEF_JUDGE, id, SupervisoryAct.READ_FILE, "查阅", null)))
                .isEqualTo("oversight.refused.notMarked");
    }

    /** 不得改变裁判结果: whatever leaders do here, the case stands as its judge left it. */
    @Test
    void nothingHereChangesTheCase() {
        CaseId id = marked(63_005);
        CaseCard before = card(id);
        for (SupervisoryAct act : SupervisoryAct.values()) {
            granted(act(Role.COURT_LEADER, id, act, "理由", act.asks() ? FRIDAY : null));
        }
        acts(id).stream().filter(Supervision::open).forEach(open -> granted(answer(Role.JUDGE, id, open.id(), "答复")));
        assertThat(card(id)).isEqualTo(before);
        noClasses()
                .that()
                .resideInAPackage("..justice.oversight..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        CaseCourse.class,
                        ConcludeCase.class,
                        AssignCase.class,
                        ChangeFormation.class,
                        FileCase.class,
                        SealCase.class,
                        ClockChanges.class)
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.mingjing.court.justice"));
    }

    @Test
    void tenOnOneSideAreMarkedByRule() {
        CaseId ten = parties(63_010, 10);
        assertThat(boundary.read(scope(), () -> book.marks(ten)))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.category()).isEqualTo(FourCategories.GROUP_OR_PUBLIC);
                    assertThat(mark.source()).isEqualTo(MarkSource.RULE);
                    assertThat(mark.by()).isNull();
                });
        CaseId nine = parties(63_011, 9);
        assertThat(boundary.read(scope(), () -> book.marks(nine))).isEmpty();
    }

    @Test
    void nothingOnRecordIsChanged() {
        marked(63_006);
        for (String change : List.of(
                "update oversight.mark set ground = 'x'",
                "delete from oversight.mark",
                "update oversight.act set ground = 'x'",
                "delete from oversight.answer")) {
            assertThatThrownBy(() -> boundary.write(scope(), () -> database.execute(change)))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private CaseId marked(int serial) {
        CaseId id = filed.file(serial, LocalDate.of(2026, 10, 9), Role.JUDGE);
        granted(mark(Role.JUDGE, id, FourCategories.GROUP_OR_PUBLIC, "数十人正准备起诉"));
        return id;
    }

    private CaseId parties(int serial, int claimants) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            filing.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    Procedure.ORDINARY,
                    null,
                    "甲等与乙劳务合同纠纷",
                    null,
                    CaseStatus.FILED,
                    TODAY,
                    null,
                    null,
                    court.civil(),
                    null,
                    false,
                    false,
                    null,
                    null,
                    Stream.concat(
                                    IntStream.range(0, claimants)
                                            .mapToObj(no ->
                                                    new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲" + no)),
                                    Stream.of(new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙")))
                            .toList(),
                    List.of(),
                    List.of()));
            return true;
        });
        return id;
    }

    private Decision<String> mark(Role by, CaseId id, FourCategories category, String ground) {
        return desk.mark(new MarkCase(origin(by), TestCourt.BASIC, id, category, ground));
    }

    private Decision<String> lift(Role by, CaseId id, UUID mark, String reason) {
        return desk.lift(new LiftMark(origin(by), TestCourt.BASIC, id, mark, reason));
    }

    private Decision<String> act(Role by, CaseId id, SupervisoryAct act, String ground, @Nullable LocalDate dueOn) {
        return desk.supervise(new SuperviseCase(origin(by), TestCourt.BASIC, id, act, ground, dueOn));
    }

    private Decision<String> answer(Role by, CaseId id, UUID act, String words) {
        return desk.answer(new AnswerSupervision(origin(by), TestCourt.BASIC, id, act, words));
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private List<Supervision> acts(CaseId id) {
        return boundary.read(scope(), () -> book.acts(id));
    }

    private CaseCard card(CaseId id) {
        return boundary.read(scope(), () -> cases.find(id).orElseThrow());
    }

    private List<WorkItem> owed(Role role, CaseId id) {
        return boundary.read(scope(), () -> work.open(court.person(role), WorkView.OWED, null, 1_000)).stream()
                .filter(item -> item.link().equals("/cases/" + id + "/oversight"))
                .toList();
    }

    private static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    private static void granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
    }

    private static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
