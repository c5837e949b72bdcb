package org.mingjing.court.justice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.mingjing.court.justice.cases.SealCase;
import org.mingjing.court.justice.cases.WithholdDesk;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.court.justice.limits.RecordedFact;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 当事人与经手人 Parties of a case and the court's people; today is Sunday 2026-11-22. */
@TestComponent
record PartyHands(
        CodeDesk codes,
        PartyEntrance entrance,
        ObjectionDesk desk,
        Objections objections,
        PartyActor actors,
        FileCase register,
        ClockBook clocks,
        WorkList work,
        WithholdDesk withhold,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FILED = LocalDate.of(2026, 8, 3);

    /** 甲 against 乙, filed on 3 August, thirty days of appraisal left out; judged by the judge, with the clerk. */
    CaseId filed(int serial, boolean sealed) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
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
                    sealed,
                    false,
                    "cases.next.deliberation",
                    TODAY.plusDays(3),
                    List.of(
                            new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "甲"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙")),
                    List.of(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, FILED, null)),
                    List.of()));
            clocks.openAll(List.of(new NewClock(
                    id,
                    TestCourt.BASIC,
                    court.civil(),
                    "CIV-1-ORD",
                    FILED,
                    false,
                    List.of(new ClockEvent.Exclusion(
                            ExclusionGrounds.of("EX-07").orElseThrow(),
                            LocalDate.of(2026, 9, 1),
                            LocalDate.of(2026, 10, 1))),
                    null,
                    true)));
            return true;
        });
        return id;
    }

    static String number(int serial) {
        return "（2026）苏9801民初" + serial + "号";
    }

    QueryCode issued(CaseId id, int party) {
        QueryCode code = QueryCode.draw(new SecureRandom());
        granted(issue(Role.CLERK, id, party, code));
        return code;
    }

    Decision<String> issue(Role by, CaseId id, int party, QueryCode code) {
        return codes.issue(new IssuePartyCode(origin(by), TestCourt.BASIC, id, party, code));
    }

    RecordedFact fact(CaseId id) {
        return boundary.read(scope(), () -> clocks.of(id)).stream()
                .filter(LiveClock::main)
                .findFirst()
                .orElseThrow()
                .recorded()
                .getFirst();
    }

    Decision<String> object(CaseId id, int party, HeldCode with, String reasons) {
        return desk.file(new FileObjection(
                new Origin(actors.of(with, "某"), null, TODAY, UUID.randomUUID()),
                TestCourt.BASIC,
                id,
                party,
                fact(id).id(),
                reasons));
    }

    HeldCode entered(int serial, QueryCode code) {
        return ((PartyEntrance.Entry.Found) entrance.open(number(serial), code.printed(), "10.0.0.1")).opened();
    }

    void seal(CaseId id) {
        granted(withhold.perform(new SealCase(origin(Role.JUDGE), TestCourt.BASIC, id, true, "涉及国家秘密")));
    }

    Objection objection(String id) {
        return boundary.read(scope(), () -> objections.find(new ObjectionId(UUID.fromString(id))))
                .orElseThrow();
    }

    Decision<String> state(Role by, Objection one, String words) {
        return desk.state(
                new StateOnObjection(origin(by), TestCourt.BASIC, one.caseId(), one.id(), one.revision(), words));
    }

    Decision<String> answer(Role by, Objection one, boolean upheld, String words) {
        return desk.answer(new AnswerObjection(
                origin(by), TestCourt.BASIC, one.caseId(), one.id(), one.revision(), upheld, words));
    }

    Decision<String> heed(Role by, Objection one, String words) {
        return desk.heed(new HeedObjection(origin(by), TestCourt.BASIC, one.caseId(), one.id(), one.revision(), words));
    }

    /** Who owes which duty on it. */
    Map<Role, String> owed(SubjectRef subject) {
        return boundary.read(
                scope(),
                () -> List.of(Role.values()).stream()
                        .flatMap(role -> work.open(court.person(role), WorkView.OWED, null, 1_000).stream()
                                .filter(item -> item.subject().equals(subject))
                                .map(item -> Map.entry(role, item)))
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> kind(entry.getValue()))));
    }

    private static String kind(WorkItem item) {
        return item.kind();
    }

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
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
