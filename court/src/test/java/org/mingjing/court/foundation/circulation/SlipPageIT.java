package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.court.foundation.circulation.LeaveHands.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** 流转单页 What the pages of a slip say, offer and leave out. */
@WithCourt
@Import(LeaveHands.class)
@TestPropertySource(
        properties = "mingjing.test.database=slip-pages") // asks for leave, and looks at the first page of work
class SlipPageIT {

    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    /** Thursdays and Fridays, of which at least one is worked in every week. */
    private static LocalDate thursday = LocalDate.of(2030, 1, 3);

    @Autowired
    private LeaveHands hands;

    @Autowired
    private TestCourt court;

    @LocalServerPort
    private int port;

    private SlipId leave(Role role) {
        thursday = thursday.plusWeeks(1);
        return hands.asked(role, thursday, thursday.plusDays(1), null);
    }

    private String page(Role role, SlipId slip) {
        return Visitor.as(port, role).get("/slips/" + slip.value()).body();
    }

    @Test
    void theLastDayOfAStepOpensItsReasons() {
        SlipId slip = leave(Role.ASSISTANT);
        String ledger = Visitor.as(port, Role.CHIEF_JUDGE)
                .get("/slips/" + slip.value() + "/ledger")
                .body();
        // one working day after Sunday 2026-11-22: Monday 2026-11-23
        assertThat(ledger)
                .contains("mj-ledger", "部门负责人审批", "试chief-judge", "2026-11-22", "满 1 个工作日", "2026-11-23")
                .doesNotContain("⟦");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE).get("/").body()).contains("/slips/" + slip.value() + "/ledger");
        assertThat(Visitor.as(port, Role.CHIEF_JUDGE)
                        .get("/slips/" + slip.value() + "/ledger?locale=en")
                        .body())
                .contains("One working day is over")
                .doesNotContain("⟦");
        assertThat(Visitor.as(port, Role.OFFICE_STAFF)
                        .get("/slips/" + slip.value() + "/ledger")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsHandedOnGainsNoTimeAndTheReasonsSayIt() {
        SlipId slip = leave(Role.CLERK);
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.With(Verb.HAND_ON, court.person(Role.JUDGE))));
        assertThat(Visitor.as(port, Role.JUDGE)
                        .get("/slips/" + slip.value() + "/ledger")
                        .body())
                .contains("转由试judge办理，办理期限不因此延长", "2026-11-23");
    }

    @Test
    void aReturnedRequestOpensTheReasonsOfItsLastDayToo() {
        SlipId slip = leave(Role.CLERK);
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Return(Move.TO_REQUESTER), "请改期"));
        assertThat(Visitor.as(port, Role.CLERK)
                        .get("/slips/" + slip.value() + "/ledger")
                        .body())
                .contains("退回试clerk修改", "2026-11-23");
    }

    @Test
    void onlyWhoeverSignsIsAskedForAnOpinion() {
        SlipId slip = leave(Role.ASSISTANT);
        assertThat(page(Role.CHIEF_JUDGE, slip)).contains("name=\"phrase\"", "data-fills=\"opinion\"", "只在退回时使用");
        assertThat(page(Role.ASSISTANT, slip)).doesNotContain("name=\"phrase\"").contains("作废的理由");
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.Agree(List.of())));
        for (Role role : List.of(Role.ASSISTANT, Role.CHIEF_JUDGE)) {
            assertThat(page(role, slip)).doesNotContain("name=\"phrase\"", "name=\"opinion\"");
        }
    }

    @Test
    void anAdviserGivesAdviceAndIsToldSo() {
        SlipId slip = leave(Role.ASSISTANT);
        granted(hands.move(Role.CHIEF_JUDGE, slip, new Move.With(Verb.DELEGATE, court.person(Role.OFFICE_STAFF))));
        Visitor adviser = Visitor.as(port, Role.OFFICE_STAFF);
        String address = "/slips/" + slip.value();
        assertThat(adviser.get(address).body()).contains("value=\"AGREE\">提交意见</button>");
        String done = Visitor.target(adviser.post(
                address,
                Map.of(
                        "verb",
                        "AGREE",
                        "opinion",
                        "可以",
                        "seen",
                        seen(adviser, address),
                        "key",
                        UUID.randomUUID().toString())));
        assertThat(adviser.get(done).body()).contains("已办理：提交意见。现在“部门负责人审批”环节，由试chief-judge办理");
    }

    @Test
    void whatIsMissingIsToldAtItsFieldWithoutARule() {
        SlipId slip = leave(Role.ASSISTANT);
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        String address = "/slips/" + slip.value();
        chief.get(address);
        assertThat(chief.post(
                                address,
                                Map.of(
                                        "verb",
                                        "RETURN",
                                        "key",
                                        UUID.randomUUID().toString()))
                        .body())
                .contains("mj-errors", "请写明理由", "id=\"opinion-error\"")
                .doesNotContain("mj-refusal");
        assertThat(chief.post(
                                address,
                                Map.of(
                                        "verb",
                                        "HAND_ON",
                                        "key",
                                        UUID.randomUUID().toString()))
                        .body())
                .contains("请先选择相关人员", "id=\"other-error\"")
                .doesNotContain("mj-refusal");
    }

    @Test
    void aPhraseAndWhatCameBesideItIsNoPhrase() {
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        SlipId slip = leave(Role.ASSISTANT);
        String address = "/slips/" + slip.value();
        chief.get(address);
        chief.post(
                address,
                Map.of(
                        "verb",
                        "AGREE",
                        "phrase",
                        "照此办理，",
                        "opinion",
                        "一次为限",
                        "seen",
                        seen(chief, address),
                        "key",
                        UUID.randomUUID().toString()));
        assertThat(chief.get(address).body()).contains("照此办理，", "一次为限");
        assertThat(page(Role.CHIEF_JUDGE, leave(Role.ASSISTANT))).doesNotContain("一次为限");
    }

    @Test
    void nothingIsLateAmongWhatIsDoneAndNothingIsSignedForOthers() {
        SlipId done = leave(Role.ASSISTANT);
        granted(hands.move(Role.CHIEF_JUDGE, done, new Move.Agree(List.of())));
        leave(Role.ASSISTANT);
        leave(Role.ASSISTANT);
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        assertThat(chief.get("/").body()).contains("批量签批（", ">签批</a>");
        String finished = chief.get("/?show=done").body();
        assertThat(finished).contains(">查看</a>").doesNotContain("批量签批（", "class=\"mj-group ", ">签批</a>");
        String started = Visitor.as(port, Role.ASSISTANT).get("/?show=started").body();
        assertThat(started).contains(">查看</a>").doesNotContain("批量签批（", ">签批</a>");
    }

    @Test
    void whatTouchesOtherPlansIsAgreedToOnlyAfterALookAtAllThatWouldFollow() {
        SlipId slip = leave(Role.CLERK);
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        String address = "/slips/" + slip.value();
        String word = slip.value() + "_"
                + hands.found(slip)
                        .slip()
                        .live(court.person(Role.CHIEF_JUDGE), TurnState.OPEN)
                        .orElseThrow()
                        .number();
        String desk = chief.get("/slips/together").body();
        assertThat(desk).contains("须逐件签批", address).doesNotContain(word);
        String key = UUID.randomUUID().toString();
        assertThat(chief.post("/slips/together", Map.of("key", key, "slip", word))
                        .body())
                .contains("未办 1 件", "不能批量签批")
                .doesNotContain("已同意 1 件");
        assertThat(chief.post(address, Map.of("verb", "AGREE", "key", key)).body())
                .contains("请先看过批准后的全部影响");
        assertThat(chief.post(address, Map.of("verb", "AGREE", "key", key, "seen", "another"))
                        .body())
                .contains("影响清单有变化");
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.UNDER_WAY);
        chief.post(address, Map.of("verb", "AGREE", "key", key, "seen", seen(chief, address)));
        assertThat(hands.found(slip).slip().state()).isEqualTo(SlipState.AGREED);
    }

    private static String seen(Visitor reader, String address) {
        Matcher found = SEEN.matcher(reader.get(address).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
