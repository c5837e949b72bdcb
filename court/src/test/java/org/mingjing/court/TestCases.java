package org.mingjing.court;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 试案 Civil cases of the test court in summary procedure, their trial under way, entered by the filing clerk. */
@TestComponent
public class TestCases {

    private final CaseRegister register;
    private final ClockBook book;
    private final CourtBoundary boundary;
    private final TestCourt court;

    TestCases(CaseRegister register, ClockBook book, CourtBoundary boundary, TestCourt court) {
        this.register = register;
        this.book = book;
        this.boundary = boundary;
        this.court = court;
    }

    /** Due three months after it was filed (民诉法 164). */
    public CaseId file(int serial, LocalDate filedOn, Role judge) {
        return file(serial, filedOn, judge, false, List.of());
    }

    public CaseId file(int serial, LocalDate filedOn, Role judge, boolean sealed, List<NewRelation> relations) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(CourtScope.everyCourt(), () -> {
            register.addAll(List.of(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    Procedure.SUMMARY,
                    null,
                    "甲与乙买卖合同纠纷",
                    null,
                    CaseStatus.IN_TRIAL,
                    filedOn,
                    null,
                    null,
                    court.civil(),
                    court.person(judge),
                    sealed,
                    false,
                    null,
                    null,
                    List.of(),
                    relations,
                    List.of())));
            book.openAll(List.of(new NewClock(
                    id,
                    TestCourt.BASIC,
                    court.civil(),
                    "CIV-1-SUM",
                    filedOn,
                    false,
                    List.of(),
                    null,
                    true,
                    List.of(),
                    court.person(Role.FILING_CLERK))));
            return true;
        });
        return id;
    }

    public LiveClock mainClock(CaseId id) {
        return boundary.read(CourtScope.everyCourt(), () -> book.of(id)).stream()
                .filter(LiveClock::main)
                .findFirst()
                .orElseThrow();
    }

    /** The main clock, as requests about it name it. */
    public SubjectRef clockOf(CaseId id) {
        return new SubjectRef("clock", mainClock(id).id().value().toString());
    }
}
