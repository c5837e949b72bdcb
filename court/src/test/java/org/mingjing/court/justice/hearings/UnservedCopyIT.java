package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.hearings.HearingHands.DAY;
import static org.mingjing.court.justice.hearings.HearingHands.at;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 副本未送达 A day is fixed before anybody's time to answer began. Today is Sunday 2026-11-22. */
@WithCourt
@Import(HearingHands.class)
@TestPropertySource(properties = "mingjing.test.database=unserved")
class UnservedCopyIT {

    @Autowired
    private HearingHands hands;

    @Autowired
    private FileCase filing;

    @Autowired
    private TestCourt court;

    @Autowired
    private CourtBoundary boundary;

    /** 民诉法 128: the defendant answers after the copy came; while it has not come the day is fixed only with a reason. */
    @Test
    void aDayBeforeTheCopyIsServedIsSaidSo() {
        CaseId id = new CaseId(UUID.randomUUID());
        LocalDate on = LocalDate.of(2026, 11, 12);
        boundary.write(HearingHands.scope(), () -> {
            filing.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", 8090),
                    CaseCategory.CIVIL,
                    Procedure.ORDINARY,
                    null,
                    "甲与乙买卖合同纠纷",
                    null,
                    CaseStatus.IN_TRIAL,
                    on,
                    null,
                    null,
                    court.civil(),
                    court.person(Role.JUDGE),
                    false,
                    false,
                    null,
                    null,
                    List.of(
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙")),
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, on, null)),
                    List.of()));
            return true;
        });
        HearingPlan plan = hands.plan(hands.room("未"), at(DAY, 14, 15), Role.JUDGE, Role.CLERK);
        assertThat(hands.scrutiny(id, plan).open())
                .filteredOn(clash -> clash.key().equals("hearings.clash.unserved"))
                .singleElement()
                .satisfies(clash -> assertThat(clash.arguments()).containsExactly("乙"))
                .satisfies(clash -> assertThat(clash.citation().toString()).startsWith("民诉法 128"));
    }
}
