package org.mingjing.court.justice.limits.web.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LimitsSheet;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.court.justice.limits.SheetGroup;
import org.mingjing.court.justice.limits.SheetScope;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;

/** 审限表范围 Whose clocks a reader's sheet counts. */
@WithCourt
class SheetScopeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private CaseRegister register;

    @Autowired
    private ClockBook book;

    @Autowired
    private SheetReading reading;

    @Autowired
    private LimitsSheet sheet;

    @Test
    void aChiefJudgeWithoutADivisionReadsAnEmptySheet() {
        file();
        assertThat(open(actor(Role.COURT_LEADER, null))).isPositive();
        assertThat(open(actor(Role.CHIEF_JUDGE, staff.civil()))).isPositive();
        assertThat(open(actor(Role.CHIEF_JUDGE, null))).isZero();
    }

    private int open(Actor actor) {
        return boundary.read(CourtScope.of(actor), () -> {
            SheetScope scope = reading.scope(actor, TestCourt.BASIC);
            int counted = sheet.of(scope, TODAY).stream()
                    .mapToInt(line -> line.count(SheetGroup.OPEN))
                    .sum();
            assertThat(sheet.clocks(scope, SheetGroup.OPEN, TODAY, 1)).hasSize(Math.min(1, counted));
            return counted;
        });
    }

    private static Actor actor(Role role, @Nullable DivisionId division) {
        return new Actor(
                new PersonId(UUID.randomUUID()),
                "试",
                TestCourt.BASIC,
                "云江市青石区人民法院",
                "judge",
                division,
                Set.of(role),
                Set.of(TestCourt.BASIC));
    }

    private void file() {
        CaseId id = new CaseId(UUID.randomUUID());
        LocalDate filedOn = TODAY.minusDays(10);
        boundary.write(CourtScope.everyCourt(), () -> {
            register.addAll(List.of(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", 90_301),
                    CaseCategory.CIVIL,
                    Procedure.SUMMARY,
                    null,
                    "甲与乙租赁合同纠纷",
                    null,
                    CaseStatus.IN_TRIAL,
                    filedOn,
                    null,
                    null,
                    staff.civil(),
                    null,
                    false,
                    false,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of())));
            book.openAll(List.of(new NewClock(
                    id, TestCourt.BASIC, staff.civil(), "CIV-1-SUM", filedOn, false, List.of(), null, true)));
            return true;
        });
    }
}
