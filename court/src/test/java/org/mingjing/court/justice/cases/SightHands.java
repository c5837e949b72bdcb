package org.mingjing.court.justice.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Decision;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.boot.test.context.TestComponent;

/** 经手 The people of the test court at work on requests to read a case. */
@TestComponent
record SightHands(SlipDesk desk, SlipReading reading, NamedCases named, TestCourt court) {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    SlipId asked(CaseNumber typed, LocalDate until) {
        return new SlipId(UUID.fromString(granted(ask(Role.JUDGE, typed, until))));
    }

    Decision<String> ask(Role role, CaseNumber typed, LocalDate until) {
        UUID id = UUID.fromString(granted(named.name(new NameCase(origin(role), TestCourt.BASIC, typed))));
        return desk.start(start(role, id, form(until)));
    }

    StartSlip start(Role role, UUID id, Form form) {
        return new StartSlip(
                origin(role), TestCourt.BASIC, SightRequest.KIND, new NamedCaseId(id).subject(), form, List.of());
    }

    static Form form(LocalDate until) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("purpose", new FormValue.Words("related-case"));
        values.put("reason", new FormValue.Words("审理关联案件需要了解"));
        values.put("until", new FormValue.Day(until));
        return new Form(values);
    }

    UUID namedId(Role role, CaseNumber typed) {
        return NamedCase.id(court.person(role), TestCourt.BASIC, typed).value();
    }

    Decision<String> move(Role role, SlipId slip) {
        return desk.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, new Move.Agree(List.of()), null, "同意"));
    }

    List<PersonId> holders(SlipId slip) {
        return open(slip, Role.JUDGE)
                .filed()
                .slip()
                .live()
                .filter(turn -> turn.is(TurnState.OPEN))
                .map(Turn::holder)
                .toList();
    }

    SlipReading.Opened open(SlipId slip, Role role) {
        return reading.open(court.actor(role), slip).orElseThrow();
    }

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }

    static String refusal(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<String>) decision).code();
    }

    static CaseNumber number(int serial) {
        return CaseNumber.of(2026, CourtCode.of(TestCourt.BASIC.value()), "民初", serial);
    }

    /** Sealed, of the civil division, with nobody at work on it but the assistant. */
    NewCase sealed(CaseId id, CaseNumber of) {
        return new NewCase(
                id,
                TestCourt.BASIC,
                of,
                CaseCategory.CIVIL,
                Procedure.ORDINARY,
                null,
                "离婚纠纷",
                Formation.PANEL,
                CaseStatus.IN_TRIAL,
                TODAY.minusDays(30),
                null,
                null,
                court.civil(),
                null,
                true,
                false,
                null,
                null,
                List.of(new NewParty(PartyRole.PLAINTIFF, PartyKind.PERSON, "张某")),
                List.of(new NewRelation(court.person(Role.ASSISTANT), CaseRelation.ASSISTANT, TODAY, null)),
                List.of(new NewEvent("cases.event.filed", TODAY, List.of(), null)));
    }
}
