package org.mingjing.court.justice.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 分案经手 The filing clerk of the test court with civil cases filed on Thursday 2026-11-19; today is Sunday the 22nd. */
@TestComponent
record AssignmentHands(
        AssignmentDesk desk,
        FileCase filing,
        ClockBook clocks,
        Cases cases,
        Roster roster,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate THURSDAY = LocalDate.of(2026, 11, 19);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A case of these two, filed on Thursday. */
    CaseId filed(int serial, String plaintiff, String defendant) {
        CaseId id = new CaseId(UUID.randomUUID());
        PersonId clerk = court.person(Role.FILING_CLERK);
        boundary.write(scope(), () -> {
            filing.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    Procedure.SUMMARY,
                    Causes.stated(CauseField.CIVIL, THURSDAY, "民间借贷纠纷").orElseThrow(),
                    plaintiff + "与" + defendant + "民间借贷纠纷",
                    null,
                    CaseStatus.FILED,
                    THURSDAY,
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null,
                    List.of(
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, plaintiff),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, defendant)),
                    List.of(),
                    List.of(new NewEvent("cases.event.filed", THURSDAY, List.of(), clerk))));
            clocks.openAll(List.of(new NewClock(
                    id, TestCourt.BASIC, null, "CIV-1-SUM", THURSDAY, false, List.of(), null, true, List.of(), clerk)));
            return true;
        });
        return id;
    }

    Decision<String> draw(CaseId id) {
        return draw(id, court.civil(), null);
    }

    Decision<String> draw(CaseId id, DivisionId division, @Nullable CaseId earlier) {
        return desk.draw(new DrawJudge(origin(Role.FILING_CLERK), TestCourt.BASIC, id, division, earlier));
    }

    Decision<String> draw(CaseId id, String why) {
        return desk.draw(new DrawJudge(origin(Role.FILING_CLERK), TestCourt.BASIC, id, court.civil(), null, why));
    }

    Decision<String> follow(CaseId id, CaseId like) {
        return desk.giveToSameJudge(new GiveToSameJudge(origin(Role.FILING_CLERK), TestCourt.BASIC, id, like));
    }

    /** Another judge of the civil division. */
    PersonId judge(String name) {
        NewPerson judge = new NewPerson(
                TestCourt.BASIC,
                court.civil(),
                name,
                name,
                "judge",
                List.of(new RoleHeld(Role.JUDGE, null, LocalDate.of(2020, 1, 1), null)));
        return boundary.write(CourtScope.everyCourt(), () -> roster.addPeople(List.of(judge)))
                .getFirst();
    }

    CaseCard card(CaseId id) {
        return read(() -> cases.find(id).orElseThrow());
    }

    /** What anybody owes about the case: the kind, the limit and its day. */
    List<String> owed(PersonId person, CaseId id) {
        List<String> found = new ArrayList<>();
        String number = card(id).number();
        for (WorkItem item : read(() -> work.open(person, WorkView.OWED, null, 1_000))) {
            if (item.title().startsWith(number) && !item.kind().startsWith("serving-")) { // service is another room's
                found.add(item.kind() + " " + item.reason() + " " + item.dueOn());
            }
        }
        return Stream.of(found).flatMap(List::stream).sorted().toList();
    }

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    <T> T read(Supplier<T> within) {
        return boundary.read(scope(), within);
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
