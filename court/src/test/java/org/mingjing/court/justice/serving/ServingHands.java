package org.mingjing.court.justice.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
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
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.boot.test.context.TestComponent;

/** 送达经手 The clerk of a civil case at work; today is Sunday 2026-11-22. */
@TestComponent
record ServingHands(
        ServingDesk desk,
        Servings servings,
        FileCase register,
        ClockBook clocks,
        Cases cases,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** With one plaintiff and two defendants; in the hands of the judge, with the clerk. */
    CaseId filed(int serial, Procedure procedure, LocalDate on) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    procedure,
                    null,
                    "甲与乙等买卖合同纠纷",
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
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.ORGANISATION, "丙公司")),
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, on, null)),
                    List.of()));
            clocks.openAll(List.of(new NewClock(
                    id,
                    TestCourt.BASIC,
                    court.civil(),
                    procedure == Procedure.SUMMARY ? "CIV-1-SUM" : "CIV-1-ORD",
                    on,
                    false,
                    List.of(),
                    null,
                    true)));
            return true;
        });
        return id;
    }

    Errand errand(CaseId id, String name) {
        return boundary.read(scope(), () -> servings.of(id)).stream()
                .filter(one -> one.addressee().name().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    Decision<String> attempt(
            Errand errand,
            ServiceMeans means,
            LocalDate on,
            @Nullable ServiceOutcome outcome,
            @Nullable LocalDate outcomeOn,
            ServiceEvidence... evidence) {
        return attempt(errand, Role.CLERK, means, on, outcome, outcomeOn, Set.of(evidence));
    }

    Decision<String> attempt(
            Errand errand,
            Role by,
            ServiceMeans means,
            LocalDate on,
            @Nullable ServiceOutcome outcome,
            @Nullable LocalDate outcomeOn,
            Set<ServiceEvidence> evidence) {
        return desk.attempt(new TryService(
                origin(by, on),
                TestCourt.BASIC,
                errand.caseId(),
                errand.id(),
                errand.revision(),
                means,
                outcome,
                outcomeOn,
                evidence,
                "",
                "原因和经过"));
    }

    Decision<String> outcome(Errand errand, ServiceOutcome outcome, LocalDate on, ServiceEvidence... evidence) {
        return desk.outcome(new RecordOutcome(
                origin(Role.CLERK, on),
                TestCourt.BASIC,
                errand.caseId(),
                errand.id(),
                errand.attempts().getLast().no(),
                errand.revision(),
                outcome,
                Set.of(evidence)));
    }

    Decision<String> close(Errand errand) {
        return desk.closeNotice(new CloseNotice(
                origin(Role.CLERK, TODAY), TestCourt.BASIC, errand.caseId(), errand.id(), errand.revision()));
    }

    /** Signed for by the addressee on the spot. */
    void signed(Errand errand, LocalDate on) {
        granted(attempt(errand, ServiceMeans.DIRECT, on, ServiceOutcome.SIGNED, on, ServiceEvidence.RECEIPT));
    }

    List<WorkItem> owed(Errand errand) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(Role.CLERK), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(errand.id().subject()))
                        .toList());
    }

    List<LiveClock> clocks(CaseId id) {
        return boundary.read(scope(), () -> clocks.of(id));
    }

    LiveClock clock(CaseId id, String limit) {
        return clocks(id).stream()
                .filter(one -> one.limitId().equals(limit))
                .findFirst()
                .orElseThrow();
    }

    CaseCard card(CaseId id) {
        return boundary.read(scope(), () -> cases.find(id).orElseThrow());
    }

    Origin origin(Role role, LocalDate on) {
        return new Origin(court.actor(role), null, on, UUID.randomUUID());
    }

    static CourtScope scope() {
        return CourtScope.of(TestCourt.BASIC);
    }

    static String granted(Decision<String> decision) {
        if (decision instanceof Decision.Refused<String> refused) {
            throw new AssertionError(refused.code() + " " + refused.citation());
        }
        return ((Decision.Granted<String>) decision).result();
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }

    static LocalDate day(@Nullable LocalDate day) {
        return Objects.requireNonNull(day);
    }

    static Set<ServiceEvidence> noticed() {
        return EnumSet.of(ServiceEvidence.NOTICE, ServiceEvidence.REASON_ON_FILE);
    }
}
