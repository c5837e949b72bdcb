package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.hearings.HearingHands.TODAY;
import static org.mingjing.court.justice.hearings.HearingHands.at;
import static org.mingjing.court.justice.hearings.HearingHands.code;
import static org.mingjing.court.justice.hearings.HearingHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 报请院长批准延期 Force majeure and accidents go to the president, and only what he signed puts the hearing off (延审规定 2, 6). */
@WithCourt
@Import(HearingHands.class)
@TestPropertySource(properties = "mingjing.test.database=adjournments") // takes people and rooms
class AdjournmentRequestIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 7);

    @Autowired
    private HearingHands hands;

    @Autowired
    private SlipDesk slips;

    @Autowired
    private AdjournmentApprovals approvals;

    @Autowired
    private CaseDetails details;

    @Test
    void onlyWhatThePresidentSignedPutsItOff() {
        CourtroomId room = hands.room("甲");
        CaseId id = hands.file(8101);
        HearingPlan plan = hands.plan(room, at(DAY, 9, 10), Role.JUDGE, Role.CLERK);
        HearingPlan later = plan.at(at(DAY.plusDays(1), 9, 10));
        HearingId hearing = hands.booked(id, plan);
        assertThat(code(hands.move(hearing, later, AdjournmentGround.OTHER)))
                .as("延审规定 6")
                .isEqualTo("hearings.refused.adjourn");
        assertThat(code(ask(hearing, Role.FILING_CLERK)))
                .as("no hearing of his")
                .isIn("access.notGranted", "access.unknown");

        SlipId refused = slip(ask(hearing, Role.JUDGE));
        assertThat(code(ask(hearing, Role.JUDGE))).as("one at a time").startsWith("circulation.");
        granted(move(Role.CHIEF_JUDGE, refused, new Move.Agree(List.of())));
        granted(move(Role.COURT_LEADER, refused, new Move.Plain(Verb.REFUSE)));
        assertThat(kinds(id)).contains("hearings.event.approvalRefused");
        assertThat(code(hands.move(hearing, later, AdjournmentGround.OTHER))).isEqualTo("hearings.refused.adjourn");

        SlipId agreed = slip(ask(hearing, Role.JUDGE));
        granted(move(Role.CHIEF_JUDGE, agreed, new Move.Agree(List.of())));
        assertThat(given(hearing))
                .as("the head of the division does not approve it")
                .isNull();
        granted(move(Role.COURT_LEADER, agreed, new Move.Agree(List.of())));
        assertThat(given(hearing)).isNotNull().satisfies(approval -> {
            assertThat(approval.slip()).isEqualTo(agreed);
            assertThat(approval.year() + " " + approval.number()).isEqualTo("2026 1");
            assertThat(approval.signer()).isEqualTo(hands.court().person(Role.COURT_LEADER));
            assertThat(approval.agreedOn()).isEqualTo(TODAY);
        });
        assertThat(code(ask(hearing, Role.JUDGE))).isEqualTo("hearings.refused.approvedAlready");

        HearingId moved = new HearingId(UUID.fromString(granted(hands.move(hearing, later, AdjournmentGround.OTHER))));
        assertThat(hands.hearing(hearing).counted()).isTrue();
        assertThat(given(moved)).as("good for one hearing, not for the next").isNull();
        assertThat(code(ask(moved, Role.JUDGE)))
                .as("延审规定 3: once in summary procedure, the president cannot help it")
                .isEqualTo("hearings.refused.adjourn");
    }

    @Test
    void whatWasMovedMeanwhileIsNotApproved() {
        CourtroomId room = hands.room("乙");
        CaseId id = hands.file(8102);
        HearingPlan plan = hands.plan(room, at(DAY.plusDays(2), 9, 10), Role.JUDGE, Role.CLERK);
        HearingId hearing = hands.booked(id, plan);
        SlipId asked = slip(ask(hearing, Role.JUDGE));
        granted(move(Role.CHIEF_JUDGE, asked, new Move.Agree(List.of())));
        granted(hands.move(hearing, plan.at(at(DAY.plusDays(3), 9, 10)), AdjournmentGround.ABSENCE));
        assertThat(code(move(Role.COURT_LEADER, asked, new Move.Agree(List.of()))))
                .isEqualTo("hearings.refused.notFixed");
        assertThat(given(hearing)).isNull();
    }

    @Test
    void onlyAHearingNeedsIt() {
        CaseId id = hands.file(8103);
        HearingPlan plan = hands.plan(hands.room("丙"), at(DAY.plusDays(4), 9, 10), Role.JUDGE, Role.CLERK);
        HearingId mediation = hands.booked(
                id,
                new HearingPlan(
                        HearingKind.MEDIATION,
                        plan.mode(),
                        plan.room(),
                        plan.time(),
                        plan.seats(),
                        plan.attendants(),
                        0,
                        true,
                        plan.servedOn(),
                        false,
                        false));
        assertThat(code(ask(mediation, Role.JUDGE))).isEqualTo("hearings.refused.noApproval");
    }

    private Decision<String> ask(HearingId hearing, Role role) {
        Form form = new Form(
                Map.of("event", new FormValue.Words("force-majeure"), "reason", new FormValue.Words("特大暴雨，法院所在街道断路")));
        return slips.start(new StartSlip(
                hands.origin(role), TestCourt.BASIC, AdjournmentRequest.KIND, hearing.subject(), form, List.of()));
    }

    private static SlipId slip(Decision<String> asked) {
        return new SlipId(UUID.fromString(granted(asked)));
    }

    private Decision<String> move(Role role, SlipId slip, Move move) {
        return slips.move(new MoveSlip(hands.origin(role), TestCourt.BASIC, slip, move, null, "已阅"));
    }

    private @Nullable AdjournmentApproval given(HearingId hearing) {
        return hands.boundary()
                .read(HearingHands.scope(), () -> approvals.of(hearing))
                .orElse(null);
    }

    private List<String> kinds(CaseId id) {
        return hands.boundary().read(HearingHands.scope(), () -> details.happenings(id)).stream()
                .map(CaseDetails.Entry::kind)
                .toList();
    }
}
