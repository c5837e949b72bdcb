package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCases;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.kernel.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 院长批准 What the law asks of the president (民诉法 164) is not given by whoever he hands it on to. */
@WithCourt
class PresidentExtendsIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Move AGREE = new Move.Agree(List.of());

    @Autowired
    private SlipDesk desk;

    @Autowired
    private TestCourt court;

    @Autowired
    private TestCases filed;

    @LocalServerPort
    private int port;

    @Test
    void theLastSignatureCannotBeHandedOn() {
        // three months from 2026-11-02: Tuesday 2027-02-02; a month more: Tuesday 2027-03-02
        CaseId id = filed.file(901, LocalDate.of(2026, 11, 2), Role.JUDGE);
        SlipId slip = asked(id);
        granted(move(Role.CHIEF_JUDGE, slip, AGREE));
        granted(move(Role.COURT_LEADER, slip, AGREE)); // in charge of the division
        Move on = new Move.With(Verb.HAND_ON, court.person(Role.CHIEF_JUDGE));
        granted(move(Role.COURT_LEADER, slip, on)); // as the president
        assertThat(move(Role.CHIEF_JUDGE, slip, AGREE))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo("circulation.lastSigner"));
        assertThat(filed.mainClock(id).dueOn()).isEqualTo(LocalDate.of(2027, 2, 2));

        Move back = new Move.With(Verb.ADD_BEFORE, court.person(Role.COURT_LEADER));
        granted(move(Role.CHIEF_JUDGE, slip, back));
        granted(move(Role.COURT_LEADER, slip, AGREE));
        granted(move(Role.CHIEF_JUDGE, slip, AGREE));
        assertThat(filed.mainClock(id).dueOn()).isEqualTo(LocalDate.of(2027, 3, 2));
    }

    @Test
    void whyALongerOneIsRefusedIsToldInTheReadersWords() {
        CaseId id = filed.file(902, LocalDate.of(2026, 11, 2), Role.JUDGE);
        String page = "/requests/extension/" + filed.clockOf(id).id();
        Visitor judge = Visitor.as(port, Role.JUDGE);
        judge.get(page);
        Map<String, String> form = Map.of(
                "months", "12", "reason", "鉴定未毕", "key", UUID.randomUUID().toString());
        assertThat(judge.post(page, form).body())
                .contains("本院院长", "不得超过1个月", "12个月")
                .doesNotContain("Phrase[", "⟦");
        judge.get("/?locale=en");
        judge.get(page);
        assertThat(judge.post(page, form).body())
                .contains("may not exceed 1 month")
                .doesNotContain("Phrase[", "⟦");
    }

    @Test
    void whatItWouldBringAboutIsSeenAndThatItIsOnItsWay() {
        // three months from 2026-11-03: Wednesday 2027-02-03; a month more: Wednesday 2027-03-03
        CaseId id = filed.file(903, LocalDate.of(2026, 11, 3), Role.JUDGE);
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get("/requests/extension/" + filed.clockOf(id).id()).body())
                .contains("现在的到期日", "2027-02-03", "最迟提出申请");
        SlipId slip = asked(id);
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/slips/" + slip.value())
                        .body())
                .contains("现在的到期日", "2027-02-03", "准许后的到期日", "2027-03-03", "最迟提出申请");
        assertThat(judge.get("/cases/" + id.value() + "/clocks").body())
                .contains("延长审限申请正在流转：2026-11-22 提出，现为“庭长审核”", "href=\"/slips/" + slip.value() + "\"");
    }

    @Test
    void theDaysAreSeenWhileTheFormIsFilledIn() {
        // three months from 2026-11-04: Thursday 2027-02-04; a month more: Thursday 2027-03-04
        CaseId id = filed.file(904, LocalDate.of(2026, 11, 4), Role.JUDGE);
        String page = "/requests/extension/" + filed.clockOf(id).id();
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.get(page).body()).contains("2027-02-04", "预览日期").doesNotContain("准许后的到期日");
        String key = UUID.randomUUID().toString();
        assertThat(judge.post(page, Map.of("months", "1", "key", key, "preview", "yes"))
                        .body())
                .as("the reasons come later")
                .contains("准许后的到期日", "2027-03-04", "value=\"1\"")
                .doesNotContain("请填写");
        assertThat(judge.post(page, Map.of("months", "12", "key", key, "preview", "live"))
                        .body())
                .contains("不得超过1个月")
                .doesNotContain("准许后的到期日");
        assertThat(judge.post(page, Map.of("months", "x", "key", key, "preview", "live"))
                        .body())
                .doesNotContain("准许后的到期日", "应为整数");
        assertThat(judge.get("/cases/" + id.value() + "/clocks").body())
                .as("nothing was asked for")
                .doesNotContain("正在流转");
    }

    @Test
    void whatWasGrantedGoesOnlyBySuchSignaturesAgain() {
        // three months from 2026-11-03: Wednesday 2027-02-03; a month more: Wednesday 2027-03-03
        CaseId id = filed.file(905, LocalDate.of(2026, 11, 3), Role.JUDGE);
        SlipId slip = asked(id);
        all(slip);
        assertThat(filed.mainClock(id).dueOn()).isEqualTo(LocalDate.of(2027, 3, 3));
        LiveClock clock = filed.mainClock(id);
        RecordedFact granted = clock.recorded().getLast();
        assertThat(granted.slip()).isEqualTo(slip);
        Visitor judge = Visitor.as(port, Role.JUDGE);
        assertThat(judge.post(
                                "/clocks/" + clock.id().value() + "/facts/"
                                        + granted.id().value() + "/withdraw",
                                Map.of(
                                        "step",
                                        "save",
                                        "reason",
                                        "不需要了",
                                        "key",
                                        UUID.randomUUID().toString(),
                                        "caseId",
                                        id.value().toString(),
                                        "revision",
                                        Integer.toString(clock.revision())))
                        .body())
                .contains("这项延长经审批准予", "申请撤销");
        assertThat(filed.mainClock(id).dueOn()).isEqualTo(LocalDate.of(2027, 3, 3));

        String request = "/requests/extension-withdrawal/" + granted.id().value();
        assertThat(judge.get("/cases/" + id.value() + "/clocks").body()).contains(request, "申请撤销");
        assertThat(judge.get(request).body()).contains("撤销延长审限申请", "2027-02-03", "2027-03-03");
        String asked = Visitor.target(judge.post(
                request, Map.of("reason", "鉴定提前完成", "key", UUID.randomUUID().toString())));
        assertThat(judge.get("/cases/" + id.value() + "/clocks").body()).contains("撤销延长审限申请正在流转");
        all(new SlipId(UUID.fromString(asked.replaceAll(".*/slips/([0-9a-f-]{36}).*", "$1"))));
        assertThat(filed.mainClock(id).dueOn()).isEqualTo(LocalDate.of(2027, 2, 3));
        assertThat(judge.get(request).body()).contains("这项记录已被接替或撤回");
    }

    @Test
    void theStepsAreNamedInTheReadersLanguage() {
        CaseId id = filed.file(906, LocalDate.of(2026, 11, 6), Role.JUDGE);
        SlipId slip = asked(id);
        assertThat(Visitor.as(port, Role.JUDGE)
                        .get("/slips/" + slip.value() + "?locale=en")
                        .body())
                .contains("Review by the chief judge", "Approval by the president")
                .doesNotContain("庭长审核", "院长审批", "⟦");
    }

    private void all(SlipId slip) {
        granted(move(Role.CHIEF_JUDGE, slip, AGREE));
        granted(move(Role.COURT_LEADER, slip, AGREE)); // in charge of the division
        granted(move(Role.COURT_LEADER, slip, AGREE)); // as the president
    }

    private SlipId asked(CaseId id) {
        Form form = new Form(Map.of("months", new FormValue.Whole(1), "reason", new FormValue.Words("鉴定未毕")));
        Decision<String> asked = desk.start(new StartSlip(
                origin(Role.JUDGE), TestCourt.BASIC, ExtensionRequest.KIND, filed.clockOf(id), form, List.of()));
        return new SlipId(UUID.fromString(granted(asked)));
    }

    private Decision<String> move(Role role, SlipId slip, Move move) {
        return desk.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, move, null, "意见"));
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, TODAY, UUID.randomUUID());
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return ((Decision.Granted<String>) decision).result();
    }
}
