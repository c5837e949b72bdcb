package org.mingjing.court.justice.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
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
import org.mingjing.court.justice.fees.Charge;
import org.mingjing.court.justice.fees.Fees;
import org.mingjing.court.justice.fees.FeesDesk;
import org.mingjing.court.justice.fees.PayFee;
import org.mingjing.court.justice.fees.PayMeans;
import org.mingjing.court.justice.fees.TellFee;
import org.mingjing.court.justice.serving.Errand;
import org.mingjing.court.justice.serving.ServingDesk;
import org.mingjing.court.justice.serving.Servings;
import org.mingjing.court.justice.serving.TryService;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Money;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.fees.FeeKind;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.boot.test.context.TestComponent;

/** 上诉经手 The clerk of the first court and the filing clerk of the upper one; today is Sunday 2026-11-22. */
@TestComponent
record AppealHands(
        AppealDesk desk,
        Appeals appeals,
        ServingDesk serving,
        Servings servings,
        FileCase register,
        CaseCourse course,
        FeesDesk cashier,
        Fees fees,
        Cases cases,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final CourtScope BOTH = new CourtScope(Set.of(TestCourt.BASIC, TestCourt.INTERMEDIATE), false);

    /** Filed 2026-09-01 in this procedure, judged on 2026-09-28, served on both parties on 2026-09-29. */
    CaseId judged(int serial, Procedure procedure) {
        CaseId id = new CaseId(UUID.randomUUID());
        LocalDate filed = LocalDate.of(2026, 9, 1);
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    procedure,
                    null,
                    "甲与乙买卖合同纠纷",
                    null,
                    CaseStatus.IN_TRIAL,
                    filed,
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
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, filed, null)),
                    List.of()));
            return course.conclude(cases.find(id).orElseThrow(), LocalDate.of(2026, 9, 28), "judgment");
        });
        return id;
    }

    /** A criminal case of the upper court, upheld on that day. */
    CaseId upheldAbove(int serial, LocalDate on) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(CourtScope.of(TestCourt.INTERMEDIATE), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.INTERMEDIATE,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.INTERMEDIATE.value()), "刑终", serial),
                    CaseCategory.CRIMINAL,
                    Procedure.SECOND_INSTANCE,
                    null,
                    "甲盗窃",
                    null,
                    CaseStatus.IN_TRIAL,
                    LocalDate.of(2026, 9, 1),
                    null,
                    null,
                    null,
                    null,
                    false,
                    false,
                    null,
                    null,
                    List.of(new NewParty(PartyRole.APPELLANT, PartyKind.PERSON, "甲")),
                    List.of(),
                    List.of()));
            return course.conclude(cases.find(id).orElseThrow(), on, "affirmed");
        });
        return id;
    }

    void served(CaseId id, LocalDate on) {
        served(id, clerk(), on);
    }

    void served(CaseId id, Actor who, LocalDate on) {
        for (Errand errand : boundary.read(CourtScope.of(who.court()), () -> servings.of(id))) {
            if (errand.document() == ServiceDocument.JUDGMENT) {
                granted(serving.attempt(new TryService(
                        origin(who, on),
                        who.court(),
                        id,
                        errand.id(),
                        errand.revision(),
                        ServiceMeans.DIRECT,
                        ServiceOutcome.SIGNED,
                        on,
                        Set.of(ServiceEvidence.RECEIPT),
                        "",
                        "")));
            }
        }
    }

    Decision<String> receive(CaseId id, Actor who, LocalDate madeOn, LocalDate receivedOn, String excuse) {
        return desk.receive(new ReceiveAppeal(
                origin(who, receivedOn),
                TestCourt.BASIC,
                id,
                List.of("乙"),
                madeOn,
                excuse,
                FeeKind.PROPERTY,
                Money.ofYuan(20_000)));
    }

    void tellFee(AppealId id, LocalDate on) {
        Charge charge = fee(id);
        granted(cashier.tell(
                new TellFee(origin(clerk(), on), TestCourt.BASIC, charge.caseId(), charge.id(), charge.revision())));
    }

    void payFee(AppealId id, LocalDate on) {
        Charge charge = fee(id);
        granted(cashier.pay(new PayFee(
                origin(clerk(), on),
                TestCourt.BASIC,
                charge.caseId(),
                charge.id(),
                charge.revision(),
                charge.rest(),
                PayMeans.WINDOW,
                UUID.randomUUID().toString(),
                "乙")));
    }

    Charge fee(AppealId id) {
        return boundary.read(
                BOTH,
                () -> fees.find(Objects.requireNonNull(appeal(id).charge())).orElseThrow());
    }

    Decision<String> act(AppealId id, AppealAct act, Actor who, LocalDate on) {
        return desk.advance(new AdvanceAppeal(
                origin(who, on),
                who.court(),
                id,
                appeal(id).revision(),
                act,
                act == AppealAct.TELL_GAP ? "缺庭审笔录" : ""));
    }

    Appeal appeal(AppealId id) {
        return boundary.read(BOTH, () -> appeals.find(id).orElseThrow());
    }

    CaseCard card(CaseId id) {
        return boundary.read(BOTH, () -> cases.find(id).orElseThrow());
    }

    void conclude(CaseId upperCase, LocalDate on, String conclusion) {
        boundary.write(
                CourtScope.of(TestCourt.INTERMEDIATE),
                () -> course.conclude(cases.find(upperCase).orElseThrow(), on, conclusion));
    }

    List<String> owed(PersonId person, CourtId of, AppealId id) {
        return boundary.read(
                CourtScope.of(of),
                () -> work.open(person, WorkView.OWED, null, 1_000).stream()
                        .filter(item -> item.subject().equals(id.subject()))
                        .map(AppealHands::line)
                        .toList());
    }

    private static String line(WorkItem item) {
        return item.kind() + " " + item.dueOn();
    }

    Actor clerk() {
        return court.actor(Role.CLERK);
    }

    Actor upper() {
        return court.filingClerkAbove();
    }

    static Origin origin(Actor who, LocalDate on) {
        return new Origin(who, null, on, UUID.randomUUID());
    }

    static String granted(Decision<String> decision) {
        if (decision instanceof Decision.Refused<String> refused) {
            throw new AssertionError(refused.code() + " " + refused.arguments());
        }
        return ((Decision.Granted<String>) decision).result();
    }

    static String code(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }
}
