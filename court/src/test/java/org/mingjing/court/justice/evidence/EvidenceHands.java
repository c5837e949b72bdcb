package org.mingjing.court.justice.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.evidence.PeriodWay;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 举证经手 The judge and the clerk of one civil case; today is Sunday 2026-11-22. */
@TestComponent
record EvidenceHands(
        EvidenceDesk desk,
        EvidenceBook book,
        FileCase register,
        WorkList work,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FILED = LocalDate.of(2026, 10, 12);

    CaseId filed(int serial, Procedure procedure) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
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
                    List.of()));
            return true;
        });
        return id;
    }

    Decision<String> act(CaseId id, Role by, LocalDate on, int seen, EvidenceAct act) {
        return desk.move(new MoveEvidence(origin(by, on), TestCourt.BASIC, id, seen, act));
    }

    String done(CaseId id, Role by, LocalDate on, int seen, EvidenceAct act) {
        return granted(act(id, by, on, seen, act));
    }

    EvidenceTerm term(CaseId id, LocalDate from, int days) {
        String made = done(id, Role.JUDGE, from, 0, new EvidenceAct.SetTerm("", PeriodWay.SET, from, days, ""));
        return boundary.read(
                scope(),
                () -> book.term(new EvidenceTermId(UUID.fromString(made))).orElseThrow());
    }

    Evidence handedIn(CaseId id, String party, String name, LocalDate on) {
        String made = done(id, Role.CLERK, on, 0, new EvidenceAct.HandIn(party, name, "证明付款", 3, "自行保存", true));
        return item(new EvidenceId(UUID.fromString(made)));
    }

    Evidence item(EvidenceId id) {
        return boundary.read(scope(), () -> book.item(id).orElseThrow());
    }

    EvidenceRequest request(String id) {
        return boundary.read(
                scope(),
                () -> book.request(new EvidenceRequestId(UUID.fromString(id))).orElseThrow());
    }

    List<EvidenceTerm> terms(CaseId id) {
        return boundary.read(scope(), () -> book.terms(id));
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
