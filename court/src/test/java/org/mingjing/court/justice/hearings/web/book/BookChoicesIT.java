package org.mingjing.court.justice.hearings.web.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.beans.factory.annotation.Autowired;

/** 排期可选 What the house knows already is not asked for again. */
@WithCourt
class BookChoicesIT {

    private static final CourtScope SCOPE = CourtScope.of(TestCourt.BASIC);
    private static final LocalDate FILED = LocalDate.of(2026, 11, 2);
    private static final LocalDate SERVED = LocalDate.of(2026, 11, 5);

    @Autowired
    private BookChoices choices;

    @Autowired
    private FileCase register;

    @Autowired
    private Cases cases;

    @Autowired
    private ServingDesk desk;

    @Autowired
    private Servings servings;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private TestCourt court;

    @Test
    void theDayOnWhichTheCopyWasServedIsKnownOnceItIsServed() {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(SCOPE, () -> {
            register.file(filed(id));
            return id;
        });
        assertThat(proposed(id).servedOn()).isEmpty();
        var errand = boundary.read(SCOPE, () -> servings.of(id)).getFirst();
        assertThat(desk.attempt(new TryService(
                        new Origin(court.actor(Role.CLERK), null, SERVED, UUID.randomUUID()),
                        TestCourt.BASIC,
                        id,
                        errand.id(),
                        errand.revision(),
                        ServiceMeans.DIRECT,
                        ServiceOutcome.SIGNED,
                        SERVED,
                        Set.of(ServiceEvidence.RECEIPT),
                        "",
                        "")))
                .isInstanceOf(Decision.Granted.class);
        assertThat(proposed(id).servedOn()).isEqualTo("2026-11-05");
    }

    private HearingForm proposed(CaseId id) {
        return boundary.read(SCOPE, () -> choices.proposed(cases.find(id).orElseThrow(), FILED.plusDays(20)));
    }

    private NewCase filed(CaseId id) {
        return new NewCase(
                id,
                TestCourt.BASIC,
                CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", 71_001),
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                null,
                "甲与乙买卖合同纠纷",
                null,
                CaseStatus.IN_TRIAL,
                FILED,
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
                List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, FILED, null)),
                List.of());
    }
}
