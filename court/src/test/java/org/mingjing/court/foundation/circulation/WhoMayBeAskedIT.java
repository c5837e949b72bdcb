package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;
import static org.mingjing.court.foundation.circulation.LeaveHands.refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** 经办资格 Nobody's signature comes into hands that could not stand in for him, and no case before eyes that may not read it. */
@WithCourt
@Import(LeaveHands.class)
class WhoMayBeAskedIT {

    private static int day = 1;

    @Autowired
    private TestCourt court;

    @Autowired
    private TestCases cases;

    @Autowired
    private LeaveHands hands;

    @Autowired
    private SlipDesk desk;

    @LocalServerPort
    private int port;

    /** Of a clerk, so that the chief judge signs it. */
    private SlipId leave() {
        LocalDate thursday =
                LocalDate.of(2029, 1, 4).plusWeeks(day++); // of Thursday and Friday one is worked in every week
        return hands.asked(Role.CLERK, thursday, thursday.plusDays(1), null);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SERVICE_TERMINAL", mode = EnumSource.Mode.EXCLUDE)
    void aChiefJudgesSignatureGoesOnlyToWhoeverTriesCases(Role other) {
        if (other == Role.CHIEF_JUDGE || other == Role.CLERK) {
            return; // the holder, and the requester
        }
        boolean judges = other == Role.JUDGE || other == Role.COURT_LEADER;
        for (Verb verb : List.of(Verb.HAND_ON, Verb.ADD_BEFORE, Verb.ADD_AFTER)) {
            Decision<String> answer = brought(leave(), verb, court.person(other));
            if (judges) {
                granted(answer);
            } else {
                assertThat(refusal(answer))
                        .as(verb + " " + other)
                        .isEqualTo(other.administers() ? "circulation.targetAdministrator" : "circulation.targetJudge");
            }
        }
        for (Verb verb : List.of(Verb.DELEGATE, Verb.COPY)) {
            Decision<String> answer = brought(leave(), verb, court.person(other));
            if (other.administers()) {
                assertThat(refusal(answer)).as(verb.name()).isEqualTo("circulation.targetAdministrator");
            } else {
                granted(answer);
            }
        }
    }

    @Test
    void whoeverDoesNotWorkHereIsNotBroughtIn() {
        PersonId nobody = new PersonId(UUID.randomUUID());
        assertThat(refusal(brought(leave(), Verb.HAND_ON, nobody))).isEqualTo("circulation.targetUnknown");
        assertThat(refusal(brought(leave(), Verb.COPY, nobody))).isEqualTo("circulation.targetUnknown");
        PersonId machine = court.person(Role.SERVICE_TERMINAL);
        assertThat(refusal(brought(leave(), Verb.COPY, machine))).isEqualTo("circulation.targetUnknown");
    }

    @Test
    void whoeverHasNoPartLearnsNothingFromIt() {
        SlipId slip = leave();
        Move hands = new Move.With(Verb.HAND_ON, court.person(Role.AUDIT_ADMINISTRATOR));
        assertThat(refusal(this.hands.move(Role.OFFICE_STAFF, slip, hands))).isEqualTo("circulation.outsider");
    }

    @Test
    void whatIsAboutACaseIsShownOnlyToWhoeverMayReadIt() {
        SlipId slip = extension();
        for (Role other : List.of(Role.CLERK, Role.OFFICE_STAFF, Role.ENFORCEMENT_OFFICER)) {
            for (Verb verb : List.of(Verb.HAND_ON, Verb.DELEGATE, Verb.COPY)) {
                assertThat(refusal(brought(slip, verb, court.person(other))))
                        .as(verb + " " + other)
                        .isEqualTo("circulation.targetUnseen");
            }
        }
        granted(brought(slip, Verb.COPY, court.person(Role.ADJUDICATION_MANAGEMENT)));
        assertThat(refusal(brought(slip, Verb.HAND_ON, court.person(Role.ADJUDICATION_MANAGEMENT))))
                .isEqualTo("circulation.targetJudge");
    }

    @Test
    void onlyThoseAreOffered() {
        String offered = Visitor.as(port, Role.CHIEF_JUDGE)
                .get("/slips/" + leave().value())
                .body();
        assertThat(offered)
                .contains("试judge</option>", "试office-staff（不能签批")
                .doesNotContain("试audit-administrator", "试system-administrator", "试security-administrator");
        String aboutCase = Visitor.as(port, Role.CHIEF_JUDGE)
                .get("/slips/" + extension().value())
                .body();
        assertThat(aboutCase)
                .contains("试court-leader</option>", "试adjudication-management（不能签批")
                .doesNotContain("试office-staff", "试enforcement-officer");
    }

    private Decision<String> brought(SlipId slip, Verb verb, PersonId other) {
        return hands.move(Role.CHIEF_JUDGE, slip, new Move.With(verb, other));
    }

    private SlipId extension() {
        var id = cases.file(940 + day++, LocalDate.of(2026, 11, 2), Role.JUDGE);
        Form form = new Form(Map.of("months", new FormValue.Whole(1), "reason", new FormValue.Words("鉴定未毕")));
        return new SlipId(UUID.fromString(granted(desk.start(new StartSlip(
                hands.origin(Role.JUDGE, null), TestCourt.BASIC, "extension", cases.clockOf(id), form, List.of())))));
    }
}
