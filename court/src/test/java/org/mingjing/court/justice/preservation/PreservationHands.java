package org.mingjing.court.justice.preservation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
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
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.preservation.MeasureKind;
import org.mingjing.law.preservation.PreservationKind;
import org.mingjing.law.preservation.PreservationStage;
import org.mingjing.law.preservation.SecurityForm;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 保全经手 The judge and the clerk of one case; today is Sunday 2026-11-22, noon. */
@TestComponent
record PreservationHands(
        PreservationDesk desk,
        Preservations preservations,
        FileCase register,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    CaseId filed(int serial, boolean beforeTheSuit, LocalDate on) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), beforeTheSuit ? "财保" : "民初", serial),
                    beforeTheSuit ? CaseCategory.PRESERVATION : CaseCategory.CIVIL,
                    beforeTheSuit ? Procedure.SPECIAL : Procedure.ORDINARY,
                    null,
                    "甲公司与乙公司买卖合同纠纷",
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
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.ORGANISATION, "甲公司"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.ORGANISATION, "乙公司")),
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, on, null)),
                    List.of()));
            return true;
        });
        return id;
    }

    static Petition petition(
            PreservationStage stage, boolean urgent, @Nullable Long yuan, @Nullable Long claim, LocalDateTime at) {
        return new Petition(
                PreservationKind.PROPERTY,
                stage,
                urgent,
                "甲公司",
                "乙公司",
                "冻结银行存款",
                false,
                yuan == null ? null : Money.ofYuan(yuan),
                claim == null ? null : Money.ofYuan(claim),
                "农商银行，账号尾号 1",
                at);
    }

    Decision<String> apply(CaseId id, Petition petition) {
        return desk.apply(new ApplyForPreservation(
                origin(Role.CLERK, petition.receivedAt().toLocalDate()), TestCourt.BASIC, id, petition));
    }

    Preservation applied(CaseId id, Petition petition) {
        return find(new PreservationId(UUID.fromString(granted(apply(id, petition)))));
    }

    Preservation find(PreservationId id) {
        return boundary.read(scope(), () -> preservations.find(id).orElseThrow());
    }

    Decision<String> act(Preservation seen, Role by, LocalDate on, PreservationAct act) {
        return act(seen, origin(by, on), act);
    }

    Decision<String> act(Preservation seen, Origin origin, PreservationAct act) {
        return desk.move(new MovePreservation(origin, TestCourt.BASIC, seen.caseId(), seen.id(), seen.revision(), act));
    }

    Preservation acted(Preservation before, Role by, LocalDate on, PreservationAct act) {
        granted(act(before, by, on, act));
        return find(before.id());
    }

    /** With security of this much, granted in full on that day. */
    Preservation ruled(Preservation before, long security, LocalDate on) {
        Preservation secured = acted(
                before,
                Role.CLERK,
                on,
                new PreservationAct.GiveSecurity(SecurityForm.INSURANCE, Money.ofYuan(security), "", ""));
        return acted(
                secured,
                Role.JUDGE,
                on,
                new PreservationAct.Rule(
                        true, LocalTime.of(11, 0), "", before.petition().amount(), "理由"));
    }

    static PreservationAct.Take freeze(String asset, long yuan, LocalDate until) {
        return new PreservationAct.Take(MeasureKind.FREEZE_DEPOSITS, asset, "", Money.ofYuan(yuan), "农商银行", until);
    }

    List<WorkItem> owed(Role role, SubjectRef subject) {
        return boundary.read(
                scope(),
                () -> work.open(court.person(role), WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(subject))
                        .toList());
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
}
