package org.mingjing.court.justice.hearings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.hearings.HearingHands.at;
import static org.mingjing.court.justice.hearings.HearingHands.code;
import static org.mingjing.court.justice.hearings.HearingHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.people.Absence;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 请假与开庭 A hearing hit by leave is owed to whoever is left of it until it is kept, moved, or the person is back. */
@WithCourt
@Import(HearingHands.class)
@TestPropertySource(properties = "mingjing.test.database=hearing-absence") // takes people and rooms
class AbsentFromHearingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @Autowired
    private HearingHands hands;

    @Autowired
    private AbsentFromHearings effects;

    @Autowired
    private SeatAbsences absences;

    @Autowired
    private AbsenceDesk desk;

    @Test
    void keptWithItsReasonItIsOwedNoLonger() {
        CaseId id = hands.file(8101);
        HearingId hearing = booked(id, DAY, "请假一");
        PlannedAbsence away = away(DAY, DAY.plusDays(1));
        List<ForeseenEffect> shown = shown(away);
        assertThat(shown).extracting(ForeseenEffect::kind).containsExactly("hearing");
        assertThat(shown.getFirst().arguments()).contains(hands.card(id).number());
        assertThat(shown.getFirst().proposals())
                .extracting(Proposal::key)
                .as("whoever tries the case is not exchanged for leave")
                .doesNotContain("hearings.absence.swap")
                .endsWith("hearings.absence.keep");

        begin(away, cause());
        assertThat(owed(Role.CLERK, hearing)).containsExactly("hearing-absence 2026-12-07");
        assertThat(owed(Role.JUDGE, hearing)).as("is away").isEmpty();
        assertThat(code(desk.keep(keep(Role.CLERK, hearing, "")))).isEqualTo("hearings.refused.keepReason");
        assertThat(code(desk.keep(keep(Role.FILING_CLERK, hearing, "照常"))))
                .as("not of the case")
                .startsWith("access.");
        assertThat(owed(Role.CLERK, hearing)).as("a refusal decides nothing").hasSize(1);
        granted(desk.keep(keep(Role.CLERK, hearing, "法官届时回院开庭")));
        assertThat(owed(Role.CLERK, hearing)).isEmpty();
        assertThat(hands.hearing(hearing).plan().time()).isEqualTo(at(DAY, 9, 10));
        assertThat(code(desk.keep(keep(Role.CLERK, hearing, "再次")))).isEqualTo("hearings.refused.nobodyMissing");
    }

    @Test
    void backBeforeTheHearingNobodyHasToDecideBackAfterItSomebodyHas() {
        LocalDate day = DAY.plusDays(7);
        HearingId hearing = booked(hands.file(8102), day, "请假二");
        PlannedAbsence away = away(day, day.plusDays(2));
        SubjectRef cause = cause();
        begin(away, cause);
        end(away, cause, day.plusDays(1));
        assertThat(owed(Role.CLERK, hearing)).as("back a day too late").hasSize(1);
        end(away, cause, day);
        assertThat(owed(Role.CLERK, hearing)).isEmpty();
        assertThat(open(hearing)).isEmpty();
        assertThat(hands.hearing(hearing).state()).isEqualTo(HearingState.FIXED);
    }

    @Test
    void whatWasKeptIsNotUndoneByTheReturnAndAnotherLeaveIsAskedAboutAnew() {
        LocalDate day = DAY.plusDays(14);
        HearingId hearing = booked(hands.file(8103), day, "请假三");
        PlannedAbsence away = away(day, day);
        SubjectRef first = cause();
        begin(away, first);
        granted(desk.keep(keep(Role.CLERK, hearing, "照常开庭")));
        end(away, first, day);
        assertThat(open(hearing)).isEmpty();
        begin(away, cause());
        assertThat(owed(Role.CLERK, hearing)).hasSize(1);
    }

    private HearingId booked(CaseId id, LocalDate day, String room) {
        return hands.booked(id, hands.plan(hands.room(room), at(day, 9, 10), Role.JUDGE, Role.CLERK));
    }

    private KeepHearing keep(Role role, HearingId id, String reason) {
        return new KeepHearing(hands.origin(role), TestCourt.BASIC, id, reason);
    }

    private PlannedAbsence away(LocalDate since, LocalDate until) {
        return new PlannedAbsence(TestCourt.BASIC, new Absence(hands.court().person(Role.JUDGE), since, until), null);
    }

    private static SubjectRef cause() {
        return new SubjectRef("slip", UUID.randomUUID().toString());
    }

    private List<ForeseenEffect> shown(PlannedAbsence away) {
        return hands.boundary()
                .read(HearingHands.scope(), () -> effects.of(away, hands.court().actor(Role.JUDGE)));
    }

    private List<SeatAbsence> open(HearingId hearing) {
        return hands.boundary().read(HearingHands.scope(), () -> absences.open(hearing));
    }

    private void begin(PlannedAbsence away, SubjectRef cause) {
        hands.boundary().write(HearingHands.scope(), () -> {
            effects.begin(away, cause, hands.court().person(Role.CHIEF_JUDGE));
            return true;
        });
    }

    private void end(PlannedAbsence away, SubjectRef cause, LocalDate back) {
        hands.boundary().write(HearingHands.scope(), () -> {
            effects.end(away, cause, back);
            return true;
        });
    }

    private List<String> owed(Role role, HearingId hearing) {
        SubjectRef about = new SubjectRef("hearing-absence", hearing.toString());
        return hands
                .boundary()
                .read(
                        HearingHands.scope(),
                        () -> hands.work().open(hands.court().person(role), WorkView.OWED, null, 1_000))
                .stream()
                .filter(item -> item.subject().equals(about))
                .map(AbsentFromHearingsIT::said)
                .toList();
    }

    private static String said(WorkItem item) {
        return item.kind() + " " + item.dueOn();
    }
}
