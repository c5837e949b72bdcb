package org.mingjing.court.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.insight.workbench.WorkItem;
import org.mingjing.court.insight.workbench.WorkList;
import org.mingjing.court.insight.workbench.WorkView;
import org.mingjing.court.office.documents.DocumentContent.TypedBlock;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** 公文全程 From the draft to the archive, from the receipt to the answer; what is refused on the way, and why. */
@WithCourt
@TestPropertySource(properties = "mingjing.test.database=documents")
class DocumentCourseIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Autowired
    private TestCourt court;

    @Autowired
    private MovableClock clock;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private DocumentDesk desk;

    @Autowired
    private DocumentOffice office;

    @Autowired
    private IncomingDesk incomingDesk;

    @Autowired
    private OutgoingDocuments documents;

    @Autowired
    private IncomingDocuments incoming;

    @Autowired
    private DocumentDoor door;

    @Autowired
    private SlipDesk slips;

    @Autowired
    private WorkList work;

    @Test
    void aDocumentIsReturnedSignedChangedSignedAgainAndArchived() {
        OutgoingId id = begin(notice("关于值班的通知", "各部门安排值班。"));
        SlipId slip = submit(id);
        assertThat(refusal(save(id, notice("关于值班的通知", "改。")))).isEqualTo("documents.refused.fixed.circulating");
        move(slip, Role.CHIEF_JUDGE, new Move.Return(Move.TO_REQUESTER), "请写明时间");
        assertThat(state(id)).isEqualTo(OutgoingState.RETURNED);
        granted(save(id, notice("关于值班的通知", "各部门自十二月一日起安排值班。")));
        move(slip, Role.JUDGE, new Move.Submit(Form.EMPTY, List.of()), "");
        sign(slip);
        assertThat(Objects.requireNonNull(found(id).signature()).version()).isEqualTo(2);
        assertThat(duties(Role.OFFICE_STAFF)).contains("document-number");

        granted(handle(id, OfficeAct.NUMBER, 0));
        String number = String.valueOf(found(id).no());
        assertThat(number).matches("试法〔2026〕\\d+号");
        granted(save(id, notice("关于值班的通知", "各部门自十二月二日起安排值班。")));
        assertThat(found(id).signature()).as("a changed text is not signed any more").isNull();
        assertThat(state(id)).isEqualTo(OutgoingState.DRAFT);
        assertThat(refusal(handle(id, OfficeAct.PROOF, 0))).isEqualTo("documents.refused.outOfTurn");
        sign(submit(id));
        assertThat(String.valueOf(found(id).no())).as("it keeps its number").isEqualTo(number);
        granted(handle(id, OfficeAct.PROOF, 0));
        assertThat(refusal(handle(id, OfficeAct.SEAL, 0))).isEqualTo("documents.refused.copies");
        granted(handle(id, OfficeAct.SEAL, 30));
        granted(handle(id, OfficeAct.DISTRIBUTE, 0));
        assertThat(duties(Role.CLERK)).contains("document-read");
        door.outgoing(court.actor(Role.CLERK), id.value(), "OfficialDocument");
        assertThat(duties(Role.CLERK)).as("the receipt").doesNotContain("document-read");
        granted(handle(id, OfficeAct.ARCHIVE, 0));
        Outgoing archived = found(id);
        assertThat(archived.state()).isEqualTo(OutgoingState.ARCHIVED);
        assertThat(archived.pdf()).isNotNull();
        assertThat(archived.ofd()).isNotNull();
        assertThat(refusal(save(id, notice("关于值班的通知", "再改。")))).isEqualTo("documents.refused.fixed.archived");
    }

    @Test
    void twoDocumentsHaveTwoNumbersInARow() {
        OutgoingId first = begin(notice("关于甲事项的通知", "甲。"));
        OutgoingId second = begin(notice("关于乙事项的通知", "乙。"));
        sign(submit(first));
        sign(submit(second));
        granted(handle(first, OfficeAct.NUMBER, 0));
        granted(handle(second, OfficeAct.NUMBER, 0));
        assertThat(Objects.requireNonNull(found(second).no()).no())
                .isEqualTo(Objects.requireNonNull(found(first).no()).no() + 1);
    }

    @Test
    void whatTheRulesForbidDoesNotGoRound() {
        DocumentContent report = content(
                DocumentKind.REPORT, DocumentDirection.UPWARD, "关于设备的报告", List.of("云江市中级人民法院"), "妥否，请批示。");
        OutgoingId id = begin(report);
        assertThat(refusal(start(id))).isEqualTo("documents.fault.requestInReport");
        OutgoingId two = begin(content(
                DocumentKind.REQUEST,
                DocumentDirection.UPWARD,
                "关于设备的请示",
                List.of("云江市中级人民法院", "青石区财政局"),
                "妥否，请批示。"));
        assertThat(refusal(start(two))).isEqualTo("documents.fault.oneRecipient");
    }

    @Test
    void whatIsClassifiedIsNotKept() {
        for (String marked : List.of("机密★1年", "绝 密", "秘密★", "内容\n机密 10年\n内容", "★")) {
            OutgoingId id = new OutgoingId(UUID.randomUUID());
            assertThat(refusal(save(id, 0, notice("关于值班的通知", marked))))
                    .as(marked)
                    .isEqualTo("documents.refused.classified");
            assertThat(refusal(receive(new IncomingId(UUID.randomUUID()), marked, DocumentUrgency.NONE, "")))
                    .as(marked)
                    .isEqualTo("documents.refused.classified");
        }
        granted(save(new OutgoingId(UUID.randomUUID()), 0, notice("关于保密教育的通知", "保守国家秘密是公民的义务，不得泄露机密文件。")));
        IncomingId offline = new IncomingId(UUID.randomUUID());
        assertThat(refusal(receive(offline, "标题", DocumentUrgency.NONE, "机要-1"))).isEqualTo("documents.refused.offlineOnly");
        granted(receive(offline, "", DocumentUrgency.NONE, "机要-1"));
    }

    @Test
    void aTelegramIsAnsweredInItsTime() {
        clock.to(LocalDate.of(2026, 11, 24));
        IncomingId id = new IncomingId(UUID.randomUUID());
        granted(receive(id, "关于报送清单的通知", DocumentUrgency.TELEGRAM_URGENT, ""));
        Incoming registered = received(id);
        assertThat(registered.dueAt())
                .as("seven office hours after Friday 10:00")
                .isEqualTo(at(LocalDate.of(2026, 11, 23), LocalTime.of(10, 0)));
        assertThat(refusal(act(id, Role.JUDGE, IncomingAct.REVIEW, "办"))).isEqualTo("documents.refused.officeOnly");
        granted(act(id, Role.OFFICE_STAFF, IncomingAct.REVIEW, "请承办"));
        assertThat(received(id).holder()).isEqualTo(court.person(Role.JUDGE));
        assertThat(duties(Role.JUDGE)).contains("document-handle");
        assertThat(refusal(act(id, Role.CLERK, IncomingAct.ANSWER, "已办"))).isEqualTo("documents.refused.holderOnly");
        granted(act(id, Role.JUDGE, IncomingAct.ANSWER, "已报送。"));
        assertThat(received(id).late(OffsetDateTime.now(CourtTime.ZONE)))
                .as("answered on the 24th")
                .isTrue();
        granted(act(id, Role.OFFICE_STAFF, IncomingAct.ARCHIVE, ""));
        assertThat(received(id).state()).isEqualTo(IncomingState.ARCHIVED);
    }

    private static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    private DocumentContent notice(String title, String text) {
        return content(DocumentKind.NOTICE, DocumentDirection.DOWNWARD, title, List.of("本院各庭、室"), text);
    }

    private DocumentContent content(
            DocumentKind kind, DocumentDirection direction, String title, List<String> to, String text) {
        return new DocumentContent(
                kind,
                OfficialForm.DOCUMENT,
                direction,
                DocumentUrgency.NONE,
                "试法",
                "云江市青石区人民法院" + title,
                to,
                List.of(new TypedBlock("p", text)),
                List.of(),
                List.of(),
                "",
                court.person(Role.COURT_LEADER).value(),
                List.of(),
                1,
                false,
                "",
                "",
                "",
                "");
    }

    private OutgoingId begin(DocumentContent content) {
        OutgoingId id = new OutgoingId(UUID.randomUUID());
        granted(save(id, 0, content));
        return id;
    }

    private Decision<String> save(OutgoingId id, DocumentContent content) {
        return save(id, found(id).revision(), content);
    }

    private Decision<String> save(OutgoingId id, int revision, DocumentContent content) {
        return desk.save(new SaveDocument(origin(Role.JUDGE), TestCourt.BASIC, id, revision, content));
    }

    private Decision<String> start(OutgoingId id) {
        return slips.start(new StartSlip(
                origin(Role.JUDGE),
                TestCourt.BASIC,
                OfficialDocumentRequest.KIND,
                id.subject(),
                Form.EMPTY,
                List.of()));
    }

    private SlipId submit(OutgoingId id) {
        return new SlipId(UUID.fromString(granted(start(id))));
    }

    private void sign(SlipId slip) {
        for (Role role : List.of(Role.CHIEF_JUDGE, Role.OFFICE_STAFF, Role.COURT_LEADER)) {
            move(slip, role, new Move.Agree(List.of()), "");
        }
    }

    private void move(SlipId slip, Role role, Move move, String opinion) {
        granted(slips.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, move, null, opinion)));
    }

    private Decision<String> handle(OutgoingId id, OfficeAct act, int copies) {
        return office.handle(new HandleDocument(
                origin(Role.OFFICE_STAFF),
                TestCourt.BASIC,
                id,
                found(id).revision(),
                act,
                "",
                copies,
                act == OfficeAct.DISTRIBUTE ? List.of(court.person(Role.CLERK)) : List.of()));
    }

    private Decision<String> receive(IncomingId id, String title, DocumentUrgency urgency, String offline) {
        return incomingDesk.receive(new ReceiveDocument(
                origin(Role.OFFICE_STAFF),
                TestCourt.BASIC,
                id,
                "telegram",
                "云江市中级人民法院",
                "",
                title,
                urgency,
                true,
                offline,
                LocalTime.of(10, 0)));
    }

    private Decision<String> act(IncomingId id, Role role, IncomingAct act, String words) {
        return incomingDesk.handle(new HandleIncoming(
                origin(role),
                TestCourt.BASIC,
                id,
                received(id).revision(),
                act,
                words,
                List.of(court.person(Role.JUDGE)),
                null));
    }

    private Origin origin(Role role) {
        return new Origin(court.actor(role), null, DAY, UUID.randomUUID());
    }

    private Outgoing found(OutgoingId id) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), () -> documents.find(id).orElseThrow());
    }

    private Incoming received(IncomingId id) {
        return boundary.read(CourtScope.of(TestCourt.BASIC), () -> incoming.find(id).orElseThrow());
    }

    private OutgoingState state(OutgoingId id) {
        return found(id).state();
    }

    private List<String> duties(Role role) {
        Actor actor = court.actor(role);
        return boundary.read(
                CourtScope.of(actor),
                () -> Stream.of(WorkView.OWED, WorkView.COPIED)
                        .flatMap(view -> work.open(actor.id(), view, null, 500).stream())
                        .filter(item -> item.kind().startsWith("document"))
                        .map(WorkItem::kind)
                        .toList());
    }

    private static String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    private static String refusal(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "granted";
    }
}
