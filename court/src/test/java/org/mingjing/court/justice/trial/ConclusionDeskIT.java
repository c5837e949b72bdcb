package org.mingjing.court.justice.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.justice.trial.TrialHands.TODAY;
import static org.mingjing.court.justice.trial.TrialHands.code;
import static org.mingjing.court.justice.trial.TrialHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.EndMeans;
import org.mingjing.law.trial.EndService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 宣判与结案 The day of conclusion is the law's; a panel's judgment waits for its minutes. Today is Sunday 2026-11-22. */
@WithCourt
@Import(TrialHands.class)
@TestPropertySource(properties = "mingjing.test.database=trial")
class ConclusionDeskIT {

    private static final LocalDate HEARD = LocalDate.of(2026, 11, 9);
    private static final LocalDate TENTH = LocalDate.of(2026, 11, 10);
    private static final LocalDate TWELFTH = LocalDate.of(2026, 11, 12);

    @Autowired
    private TrialHands hands;

    @Autowired
    private ConclusionDesk desk;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    @Test
    void aSoleJudgesJudgmentEndsTheCaseOnTheDayOfPronouncementAndIsSentInTenDays() {
        CaseId id = hands.filed();
        PersonId clerk = court.person(Role.CLERK);
        assertThat(code(conclude(id, ConclusionManner.JUDGMENT, null, List.of())))
                .isEqualTo("trial.refused.pronounceFirst");
        granted(conclude(id, ConclusionManner.JUDGMENT, TENTH, List.of()));
        assertThat(hands.card(id).status()).isEqualTo(CaseStatus.CONCLUDED);
        assertThat(hands.card(id).concludedOn()).isEqualTo(TENTH);
        assertThat(hands.owed(clerk, id)).containsExactly("trial-send");
        String page =
                Visitor.as(port, Role.JUDGE).get("/cases/" + id + "/conclusion").body();
        assertThat(page).contains("宣判之日为结案时间", "审限规定 10", "2026-11-20");
        assertThat(code(desk.send(
                        new SendJudgment(hands.origin(Role.CLERK, LocalDate.of(2026, 11, 9)), TestCourt.BASIC, id, 0))))
                .isEqualTo("trial.refused.outOfOrder");
        granted(desk.send(new SendJudgment(hands.origin(Role.CLERK, TWELFTH), TestCourt.BASIC, id, 0)));
        assertThat(hands.owed(clerk, id)).isEmpty();
        assertThat(code(conclude(id, ConclusionManner.JUDGMENT, TENTH, List.of())))
                .as("recording in a concluded case is closed")
                .isEqualTo("access.state");
    }

    @Test
    void aPanelGivesNoJudgmentWithoutSignedMinutesButMayEndByMediation() {
        CaseId id = hands.withPanel();
        assertThat(code(conclude(id, ConclusionManner.JUDGMENT, TENTH, List.of())))
                .isEqualTo("trial.refused.notDeliberated");
        assertThat(code(conclude(
                        id, ConclusionManner.MEDIATION, null, List.of(new EndService("甲", EndMeans.DIRECT, TENTH)))))
                .isEqualTo("trial.refused.unserved");
        granted(conclude(
                id,
                ConclusionManner.MEDIATION,
                null,
                List.of(
                        new EndService("甲", EndMeans.DIRECT, TWELFTH),
                        new EndService("乙", EndMeans.ELECTRONIC, TENTH))));
        assertThat(hands.card(id).concludedOn()).as("the last party").isEqualTo(TWELFTH);
        assertThat(hands.owed(court.person(Role.CLERK), id)).doesNotContain("trial-send");
    }

    @Test
    void theSameKeyConcludesOnceAndAnotherPersonsChangeIsNoticed() {
        CaseId id = hands.filed();
        Origin origin = hands.origin(Role.JUDGE, TODAY);
        ConcludeCase late = new ConcludeCase(
                hands.origin(Role.JUDGE, TODAY),
                TestCourt.BASIC,
                id,
                7,
                ConclusionManner.RULING,
                TENTH,
                null,
                true,
                List.of());
        assertThat(code(desk.conclude(late))).isEqualTo("case.changedMeanwhile");
        ConcludeCase once = new ConcludeCase(
                origin, TestCourt.BASIC, id, 0, ConclusionManner.WITHDRAWAL, TENTH, null, true, List.of());
        assertThat(granted(desk.conclude(once))).isEqualTo(granted(desk.conclude(once)));
    }

    /** Neither unheard, nor before the hearing of the 9th; what the judge says of it is on record. */
    @Test
    void aJudgmentFollowsItsHearing() {
        CaseId id = hands.filed();
        assertThat(code(desk.conclude(new ConcludeCase(
                        hands.origin(Role.JUDGE, TODAY),
                        TestCourt.BASIC,
                        id,
                        0,
                        ConclusionManner.JUDGMENT,
                        TENTH,
                        null,
                        true,
                        List.of()))))
                .isEqualTo("trial.refused.notHeard");
        assertThat(code(conclude(id, ConclusionManner.JUDGMENT, HEARD.minusDays(1), List.of())))
                .isEqualTo("trial.refused.beforeHearing");
        granted(conclude(id, ConclusionManner.JUDGMENT, HEARD, List.of()));
        assertThat(Visitor.as(port, Role.JUDGE)
                        .get("/cases/" + id + "/timeline")
                        .body())
                .contains("本系统无开庭记录");
    }

    @Test
    void theDayIsNotTypedAndWhatWasTypedStays() {
        CaseId id = hands.filed();
        Visitor judge = Visitor.as(port, Role.JUDGE);
        String form = judge.get("/cases/" + id + "/conclude").body();
        assertThat(form).contains("民事判决书尚未签发，也没有草稿", "/cases/" + id + "/writs", "起草民事判决书", "民诉法 151");
        assertThat(judge.get("/cases/" + id + "/conclude?manner=mediation").body())
                .contains("民事调解书尚未签发")
                .doesNotContain("民事判决书尚未签发");
        assertThat(judge.get("/cases/" + id + "/conclude?manner=withdrawal").body())
                .doesNotContain("尚未签发");
        assertThat(form).contains("甲：送达方式", "不由经办人填写").doesNotContain("name=\"concludedOn\"");
        assertThat(UUID.fromString(form.replaceAll("(?s).*name=\"key\" value=\"([0-9a-f-]{36})\".*", "$1")))
                .isNotNull();
    }

    private Decision<String> conclude(
            CaseId id, ConclusionManner manner, @Nullable LocalDate pronounced, List<EndService> services) {
        return desk.conclude(new ConcludeCase(
                hands.origin(Role.JUDGE, TODAY),
                TestCourt.BASIC,
                id,
                hands.card(id).revision(),
                manner,
                pronounced,
                HEARD,
                true,
                services));
    }
}
