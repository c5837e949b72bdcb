package org.mingjing.court.justice.writs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.FileCase;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.cause.Causes;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 文书经手 The judge and the clerk of a civil case at work; today is Sunday 2026-11-22. */
@TestComponent
record WritHands(
        WritDesk desk,
        Writs writs,
        WritShelf shelf,
        KnownFacts facts,
        WritTemplates templates,
        FileCase register,
        Cases cases,
        CourtBoundary boundary,
        TestCourt court) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final LocalDate FILED = LocalDate.of(2026, 11, 12);

    Map<WritField, String> known(CaseId id, String template) {
        return boundary.read(scope(), () -> {
            Map<WritField, String> all = facts.of(cases.find(id).orElseThrow(), templates.of(template));
            Map<WritField, String> typed = new EnumMap<>(WritField.class);
            typed.putAll(all);
            return typed;
        });
    }

    @Nullable
    String bar(CaseId id, String template) {
        return boundary.read(
                scope(),
                () -> Objects.requireNonNull(shelf.of(cases.find(id).orElseThrow(), template))
                        .bar());
    }

    @Nullable
    String page(CaseId id, String template) {
        return boundary.read(
                scope(),
                () -> Objects.requireNonNull(shelf.of(cases.find(id).orElseThrow(), template))
                        .page());
    }

    WritId saved(CaseId id, String template, Map<WritField, String> typed, Role by) {
        WritId writ = new WritId(UUID.randomUUID());
        granted(desk.save(save(id, writ, 0, template, typed, by)));
        return writ;
    }

    SaveWrit save(CaseId id, WritId writ, int revision, String template, Map<WritField, String> typed, Role by) {
        return new SaveWrit(origin(by), TestCourt.BASIC, id, writ, revision, template, null, typed);
    }

    IssueWrit issue(Writ writ, Role by) {
        return new IssueWrit(origin(by), TestCourt.BASIC, writ.caseId(), writ.id(), writ.revision());
    }

    Writ found(WritId id) {
        return boundary.read(scope(), () -> writs.find(id).orElseThrow());
    }

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    CaseId filed(int serial, Formation formation) {
        CaseId id = new CaseId(UUID.randomUUID());
        boundary.write(scope(), () -> {
            register.file(new NewCase(
                    id,
                    TestCourt.BASIC,
                    CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial),
                    CaseCategory.CIVIL,
                    Procedure.ORDINARY,
                    Causes.stated(CauseField.CIVIL, FILED, "买卖合同纠纷").orElse(null),
                    "甲与乙等买卖合同纠纷",
                    formation,
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
                            new NewParty(PartyRole.DEFENDANT, PartyKind.PERSON, "乙"),
                            new NewParty(PartyRole.DEFENDANT, PartyKind.ORGANISATION, "丙公司")),
                    Arrays.asList(new NewRelation(court.person(Role.CLERK), CaseRelation.CLERK, FILED, null)),
                    List.of()));
            return true;
        });
        return id;
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
