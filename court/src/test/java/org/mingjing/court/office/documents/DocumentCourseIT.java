package org.mingjing.court.office.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.server.ResponseStatusException;

/** 公文全程 From the draft to the archive, from the receipt to the answer; what is refused on the way, and why. */
@WithCourt
@Import(DocumentHands.class)
@TestPropertySource(properties = "mingjing.test.database=documents")
class DocumentCourseIT {

    @Autowired
    private TestCourt court;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DocumentDoor door;

    @Autowired
    private DocumentHands hands;

    @Test
    void aDocumentIsReturnedSignedChangedSignedAgainAndArchived() {
        OutgoingId id = hands.begin(hands.notice("关于值班的通知", "各部门安排值班。"));
        SlipId slip = hands.submit(id);
        assertThat(hands.refusal(hands.save(id, hands.notice("关于值班的通知", "改。"))))
                .isEqualTo("documents.refused.fixed.circulating");
        hands.move(slip, Role.CHIEF_JUDGE, new Move.Return(Move.TO_REQUESTER), "请写明时间");
        assertThat(hands.state(id)).isEqualTo(OutgoingState.RETURNED);
        hands.granted(hands.save(id, hands.notice("关于值班的通知", "各部门自十二月一日起安排值班。")));
        hands.move(slip, Role.JUDGE, new Move.Submit(Form.EMPTY, List.of()), "");
        hands.sign(slip);
        assertThat(Objects.requireNonNull(hands.found(id).signature()).version())
                .isEqualTo(2);
        assertThat(hands.duties(Role.OFFICE_STAFF)).contains("document-number");

        hands.granted(hands.handle(id, OfficeAct.NUMBER, 0));
        String number = String.valueOf(hands.found(id).no());
        assertThat(number).matches("试法〔2026〕\\d+号");
        hands.granted(hands.save(id, hands.notice("关于值班的通知", "各部门自十二月二日起安排值班。")));
        assertThat(hands.found(id).signature())
                .as("a changed text is not signed any more")
                .isNull();
        assertThat(hands.state(id)).isEqualTo(OutgoingState.DRAFT);
        assertThat(hands.refusal(hands.handle(id, OfficeAct.PROOF, 0))).isEqualTo("documents.refused.outOfTurn");
        hands.sign(hands.submit(id));
        assertThat(String.valueOf(hands.found(id).no()))
                .as("it keeps its number")
                .isEqualTo(number);
        hands.granted(hands.handle(id, OfficeAct.PROOF, 0));
        assertThat(hands.refusal(hands.handle(id, OfficeAct.SEAL, 0))).isEqualTo("documents.refused.copies");
        hands.granted(hands.handle(id, OfficeAct.SEAL, 30));
        hands.granted(hands.handle(id, OfficeAct.DISTRIBUTE, 0));
        assertThat(hands.duties(Role.CLERK)).contains("document-read");
        door.outgoing(court.actor(Role.CLERK), id.value(), "OfficialDocument");
        assertThat(hands.duties(Role.CLERK)).as("the receipt").doesNotContain("document-read");
        hands.granted(hands.handle(id, OfficeAct.ARCHIVE, 0));
        Outgoing archived = hands.found(id);
        assertThat(archived.state()).isEqualTo(OutgoingState.ARCHIVED);
        assertThat(archived.pdf()).isNotNull();
        assertThat(archived.ofd()).isNotNull();
        assertThat(hands.refusal(hands.save(id, hands.notice("关于值班的通知", "再改。"))))
                .isEqualTo("documents.refused.fixed.archived");
    }

    @Test
    void itIsCountersignedAndADeputySigns() {
        OutgoingId id = hands.begin(hands.countersigned(hands.notice("关于联席会议的通知", "召开联席会议。"), court.civil()));
        SlipId slip = hands.submit(id);
        hands.move(slip, Role.CHIEF_JUDGE, new Move.Agree(List.of()), "");
        assertThat(hands.state(id)).isEqualTo(OutgoingState.CIRCULATING);
        hands.move(slip, Role.CHIEF_JUDGE, new Move.Agree(List.of()), "会签同意");
        hands.move(slip, Role.OFFICE_STAFF, new Move.Agree(List.of()), "");
        hands.deputise(Role.COURT_LEADER, Role.ADJUDICATION_MANAGEMENT);
        hands.agreeFor(slip, Role.ADJUDICATION_MANAGEMENT, Role.COURT_LEADER);
        assertThat(hands.state(id)).isEqualTo(OutgoingState.SIGNED);
        assertThat(Objects.requireNonNull(hands.found(id).signature()).by()).isEqualTo(court.person(Role.COURT_LEADER));
        assertThat(hands.steps(id)).as("both names are on record").containsExactly("drafted", "signed-for");
    }

    @Test
    void anUnsentDraftIsItsDraftersAlone() {
        OutgoingId id = hands.begin(hands.notice("关于草稿的通知", "还没有想好。"));
        assertThat(door.outgoing(court.actor(Role.JUDGE), id.value(), "OfficialDocument")
                        .id())
                .isEqualTo(id);
        for (Role role : List.of(Role.OFFICE_STAFF, Role.COURT_LEADER)) {
            assertThatThrownBy(() -> door.outgoing(court.actor(role), id.value(), "OfficialDocument"))
                    .as(role.name())
                    .isInstanceOf(ResponseStatusException.class);
            assertThat(hands.register(role)).as(role.name()).doesNotContain(id);
        }
        assertThat(hands.register(Role.JUDGE)).contains(id);
        hands.submit(id);
        assertThat(hands.register(Role.COURT_LEADER)).contains(id);
        door.outgoing(court.actor(Role.COURT_LEADER), id.value(), "OfficialDocument");
    }

    @Test
    void aDraftChangedMeanwhileIsSaidToBeAndBecomesTheNextVersion() {
        OutgoingId id = hands.begin(hands.notice("关于两个窗口的通知", "一。"));
        int seen = hands.found(id).revision();
        hands.granted(hands.save(id, seen, hands.notice("关于两个窗口的通知", "二。")));
        assertThat(hands.refusal(hands.save(id, seen, hands.notice("关于两个窗口的通知", "三。"))))
                .isEqualTo("documents.refused.draftChanged");
        hands.granted(hands.save(id, hands.notice("关于两个窗口的通知", "三。")));
        assertThat(hands.found(id).latest()).isEqualTo(3);
    }

    @Test
    void twoDocumentsHaveTwoNumbersInARow() {
        OutgoingId first = hands.begin(hands.notice("关于甲事项的通知", "甲。"));
        OutgoingId second = hands.begin(hands.notice("关于乙事项的通知", "乙。"));
        hands.sign(hands.submit(first));
        hands.sign(hands.submit(second));
        hands.granted(hands.handle(first, OfficeAct.NUMBER, 0));
        hands.granted(hands.handle(second, OfficeAct.NUMBER, 0));
        assertThat(Objects.requireNonNull(hands.found(second).no()).no())
                .isEqualTo(Objects.requireNonNull(hands.found(first).no()).no() + 1);
    }

    @Test
    void whatTheRulesForbidDoesNotGoRound() {
        DocumentContent report = hands.content(
                DocumentKind.REPORT, DocumentDirection.UPWARD, "关于设备的报告", List.of("云江市中级人民法院"), "妥否，请批示。");
        OutgoingId id = hands.begin(report);
        assertThat(hands.refusal(hands.start(id))).isEqualTo("documents.fault.requestInReport");
        OutgoingId two = hands.begin(hands.content(
                DocumentKind.REQUEST, DocumentDirection.UPWARD, "关于设备的请示", List.of("云江市中级人民法院", "青石区财政局"), "妥否，请批示。"));
        assertThat(hands.refusal(hands.start(two))).isEqualTo("documents.fault.oneRecipient");
    }

    @Test
    void whatIsClassifiedIsNotKept() {
        for (String marked : List.of("机密★1年", "绝 密", "秘密★", "内容\n机密 10年\n内容", "★", "关于报送线索的通知（机密）", "通知[秘密 5年]")) {
            OutgoingId id = new OutgoingId(UUID.randomUUID());
            assertThat(hands.refusal(hands.save(id, 0, hands.notice("关于值班的通知", marked))))
                    .as(marked)
                    .isEqualTo("documents.refused.classified");
            assertThat(hands.refusal(
                            hands.receive(new IncomingId(UUID.randomUUID()), marked, DocumentUrgency.NONE, "")))
                    .as(marked)
                    .isEqualTo("documents.refused.classified");
        }
        hands.granted(hands.save(
                new OutgoingId(UUID.randomUUID()), 0, hands.notice("关于保密教育的通知", "保守国家秘密是公民的义务，不得泄露机密文件（包括绝密文件）。")));
        IncomingId offline = new IncomingId(UUID.randomUUID());
        assertThat(hands.refusal(hands.receive(offline, "标题", DocumentUrgency.NONE, "机要-1")))
                .isEqualTo("documents.refused.offlineOnly");
        hands.granted(hands.receive(offline, "", DocumentUrgency.NONE, "机要-1"));
    }

    @Test
    void aTelegramIsAnsweredInItsTime() {
        clock.to(LocalDate.of(2026, 11, 24));
        IncomingId id = new IncomingId(UUID.randomUUID());
        hands.granted(hands.receive(id, "关于报送清单的通知", DocumentUrgency.TELEGRAM_URGENT, ""));
        Incoming registered = hands.received(id);
        assertThat(registered.dueAt())
                .as("seven office hours after Friday 10:00")
                .isEqualTo(hands.at(LocalDate.of(2026, 11, 23), LocalTime.of(10, 0)));
        assertThat(hands.refusal(hands.act(id, Role.JUDGE, IncomingAct.REVIEW, "办")))
                .isEqualTo("documents.refused.officeOnly");
        hands.granted(hands.act(id, Role.OFFICE_STAFF, IncomingAct.REVIEW, "请承办"));
        assertThat(hands.received(id).holder()).isEqualTo(court.person(Role.JUDGE));
        assertThat(hands.duties(Role.JUDGE)).contains("document-handle");
        assertThat(hands.refusal(hands.act(id, Role.CLERK, IncomingAct.ANSWER, "已办")))
                .isEqualTo("documents.refused.holderOnly");
        hands.granted(hands.act(id, Role.JUDGE, IncomingAct.ANSWER, "已报送。"));
        assertThat(hands.received(id).late(OffsetDateTime.now(CourtTime.ZONE)))
                .as("answered on the 24th")
                .isTrue();
        hands.granted(hands.act(id, Role.OFFICE_STAFF, IncomingAct.ARCHIVE, ""));
        assertThat(hands.received(id).state()).isEqualTo(IncomingState.ARCHIVED);
    }
}
