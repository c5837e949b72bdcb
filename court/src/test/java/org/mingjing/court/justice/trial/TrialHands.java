package org.mingjing.court.justice.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.mingjing.law.panel.MemberChange;
import org.mingjing.law.panel.PanelTrait;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 审理经手 Ordinary civil cases of the test court, two more judges, and a list of assessors. Today is Sunday 2026-11-22. */
@TestComponent
class TrialHands {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    static final Question RESULT = new Question(1, QuestionKind.RESULT, "诉讼请求应否支持", List.of("全部支持", "部分支持", "驳回"));
    static final Question FACT = new Question(2, QuestionKind.FACT, "借款是否交付", List.of("已交付", "未交付"));

    private static final AtomicInteger SERIAL = new AtomicInteger(4_000);

    final PersonId second;
    final PersonId third;
    private final PanelDesk panels;
    private final AssessorDesk assessors;
    private final WorkList work;
    private final CaseRegister register;
    private final Cases cases;
    private final CourtBoundary boundary;
    private final TestCourt court;
    private final People people;

    TrialHands(
            PanelDesk panels,
            AssessorDesk assessors,
            WorkList work,
            CaseRegister register,
            Cases cases,
            CourtBoundary boundary,
            TestCourt court,
            People people,
            Roster roster) {
        this.panels = panels;
        this.assessors = assessors;
        this.work = work;
        this.register = register;
        this.cases = cases;
        this.boundary = boundary;
        this.court = court;
        this.people = people;
        List<PersonId> added =
                boundary.write(CourtScope.everyCourt(), () -> roster.addPeople(List.of(judge("第二"), judge("第三"))));
        this.second = added.get(0);
        this.third = added.get(1);
    }

    private NewPerson judge(String name) {
        return new NewPerson(
                TestCourt.BASIC,
                court.civil(),
                name,
                "extra-" + UUID.randomUUID(),
                "judge",
                List.of(new RoleHeld(Role.JUDGE, null, LocalDate.of(2020, 1, 1), null)));
    }

    CaseId filed() {
        return filed(false, null);
    }

    /** @param presiding null: no panel in the register yet */
    CaseId filed(boolean sealed, @Nullable PersonId presiding) {
        CaseId id = new CaseId(UUID.randomUUID());
        List<NewRelation> relations = new ArrayList<>();
        relations.add(
                new NewRelation(court.person(Role.JUDGE), CaseRelation.HANDLING_JUDGE, LocalDate.of(2026, 9, 1), null));
        relations.add(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, LocalDate.of(2026, 9, 1), null));
        if (presiding != null) {
            relations.add(new NewRelation(presiding, CaseRelation.PRESIDING_JUDGE, LocalDate.of(2026, 9, 1), null));
        }
        boundary.write(
                CourtScope.everyCourt(),
                () -> register.addAll(List.of(new NewCase(
                        id,
                        TestCourt.BASIC,
                        CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", SERIAL.incrementAndGet()),
                        CaseCategory.CIVIL,
                        Procedure.ORDINARY,
                        null,
                        "甲与乙民间借贷纠纷",
                        null,
                        CaseStatus.IN_TRIAL,
                        LocalDate.of(2026, 9, 1),
                        null,
                        null,
                        court.civil(),
                        court.person(Role.JUDGE),
                        sealed,
                        false,
                        null,
                        null,
                        List.of(
                                new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲"),
                                new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙")),
                        relations,
                        List.of()))));
        return id;
    }

    ProposePanel proposal(CaseId id, Role by, List<PersonId> judges, int assessorsDrawn, @Nullable LocalDate hearing) {
        return proposal(id, by, judges, assessorsDrawn, hearing, null);
    }

    ProposePanel proposal(
            CaseId id,
            Role by,
            List<PersonId> judges,
            int assessorsDrawn,
            @Nullable LocalDate hearing,
            @Nullable MemberChange change) {
        return new ProposePanel(
                origin(by, TODAY),
                TestCourt.BASIC,
                id,
                judges,
                assessorsDrawn,
                null,
                null,
                hearing,
                Set.<PanelTrait>of(),
                "",
                change,
                change == null ? "" : "成员回避");
    }

    /** The handling judge under this presiding judge, with another; fixed by the chief judge. */
    CaseId withPanel() {
        CaseId id = filed();
        granted(panels.propose(
                proposal(id, Role.CHIEF_JUDGE, List.of(second, court.person(Role.JUDGE), third), 0, null)));
        return id;
    }

    void appoint(int many) {
        for (int no = 1; no <= many; no++) {
            UUID key = UUID.randomUUID();
            granted(assessors.appoint(new AppointAssessor(
                    new Origin(court.actor(Role.ADJUDICATION_MANAGEMENT), null, TODAY, key),
                    TestCourt.BASIC,
                    "陪" + key.toString().substring(0, 8),
                    "陪审" + no,
                    "教师",
                    LocalDate.of(2025, 1, 1),
                    0)));
        }
    }

    Origin origin(Role role, LocalDate on) {
        return new Origin(court.actor(role), null, on, UUID.randomUUID());
    }

    Origin as(PersonId person) {
        return new Origin(people.actor(person).orElseThrow(), null, TODAY, UUID.randomUUID());
    }

    CaseCard card(CaseId id) {
        return boundary.read(scope(), () -> cases.find(id).orElseThrow());
    }

    List<String> owed(PersonId person, CaseId id) {
        return boundary.read(
                scope(),
                () -> work.open(person, WorkView.OWED, null, 1_000).stream()
                        .filter(item ->
                                item.kind().startsWith("trial-") && item.link().contains(id.toString()))
                        .map(WorkItem::kind)
                        .sorted()
                        .toList());
    }

    static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
