package org.mingjing.court.office.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.Deputies;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
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
import org.springframework.boot.test.context.TestComponent;

/** 公文之手 What people do with documents, for the tests. */
@TestComponent
class DocumentHands {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final TestCourt court;
    private final CourtBoundary boundary;
    private final DocumentDesk desk;
    private final DocumentOffice office;
    private final IncomingDesk incomingDesk;
    private final OutgoingDocuments documents;
    private final IncomingDocuments incoming;
    private final SlipDesk slips;
    private final WorkList work;
    private final Deputies deputies;
    private final DocumentCourse course;

    DocumentHands(
            TestCourt court,
            CourtBoundary boundary,
            DocumentDesk desk,
            DocumentOffice office,
            IncomingDesk incomingDesk,
            OutgoingDocuments documents,
            IncomingDocuments incoming,
            SlipDesk slips,
            WorkList work,
            Deputies deputies,
            DocumentCourse course) {
        this.court = court;
        this.boundary = boundary;
        this.desk = desk;
        this.office = office;
        this.incomingDesk = incomingDesk;
        this.documents = documents;
        this.incoming = incoming;
        this.slips = slips;
        this.work = work;
        this.deputies = deputies;
        this.course = course;
    }

    OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(CourtTime.ZONE).toOffsetDateTime();
    }

    DocumentContent notice(String title, String text) {
        return content(DocumentKind.NOTICE, DocumentDirection.DOWNWARD, title, List.of("本院各庭、室"), text);
    }

    /** The same, to be countersigned by the heads of these divisions. */
    DocumentContent countersigned(DocumentContent one, DivisionId... divisions) {
        return new DocumentContent(
                one.kind(),
                one.form(),
                one.direction(),
                one.urgency(),
                one.word(),
                one.title(),
                one.recipients(),
                one.blocks(),
                one.attachments(),
                one.copies(),
                one.note(),
                one.signer(),
                Stream.of(divisions).map(DivisionId::value).toList(),
                one.matters(),
                one.assigned(),
                one.replyBy(),
                one.present(),
                one.absent(),
                one.observers());
    }

    DocumentContent content(
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

    OutgoingId begin(DocumentContent content) {
        OutgoingId id = new OutgoingId(UUID.randomUUID());
        granted(save(id, 0, content));
        return id;
    }

    Decision<String> save(OutgoingId id, DocumentContent content) {
        return save(id, found(id).revision(), content);
    }

    Decision<String> save(OutgoingId id, int revision, DocumentContent content) {
        return desk.save(new SaveDocument(origin(Role.JUDGE), TestCourt.BASIC, id, revision, content));
    }

    Decision<String> start(OutgoingId id) {
        return slips.start(new StartSlip(
                origin(Role.JUDGE),
                TestCourt.BASIC,
                OfficialDocumentRequest.KIND,
                id.subject(),
                Form.EMPTY,
                List.of()));
    }

    SlipId submit(OutgoingId id) {
        return new SlipId(UUID.fromString(granted(start(id))));
    }

    void sign(SlipId slip) {
        for (Role role : List.of(Role.CHIEF_JUDGE, Role.OFFICE_STAFF, Role.COURT_LEADER)) {
            move(slip, role, new Move.Agree(List.of()), "");
        }
    }

    void move(SlipId slip, Role role, Move move, String opinion) {
        granted(slips.move(new MoveSlip(origin(role), TestCourt.BASIC, slip, move, null, opinion)));
    }

    /** 代签 The deputy's hand, for the one who is away. */
    void agreeFor(SlipId slip, Role deputy, Role principal) {
        Origin origin = new Origin(court.actor(deputy), court.person(principal), DAY, UUID.randomUUID());
        granted(slips.move(new MoveSlip(origin, TestCourt.BASIC, slip, new Move.Agree(List.of()), null, "")));
    }

    void deputise(Role principal, Role deputy) {
        boundary.write(CourtScope.of(TestCourt.BASIC), () -> {
            deputies.grant(
                    TestCourt.BASIC,
                    new Deputyship(
                            UUID.randomUUID(),
                            court.person(principal),
                            court.person(deputy),
                            Set.of(),
                            null,
                            DAY,
                            DAY.plusDays(10),
                            "test",
                            false));
            return principal;
        });
    }

    List<String> steps(OutgoingId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC),
                () -> course.steps(id.value()).stream().map(DocumentStep::kind).toList());
    }

    Decision<String> handle(OutgoingId id, OfficeAct act, int copies) {
        return office.handle(new HandleDocument(
                origin(Role.OFFICE_STAFF),
                TestCourt.BASIC,
                id,
                found(id).revision(),
                act,
                "",
                copies,
                act == OfficeAct.DISTRIBUTE ? List.of(court.person(Role.CLERK)) : List.of(),
                null));
    }

    Decision<String> receive(IncomingId id, String title, DocumentUrgency urgency, String offline) {
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

    Decision<String> act(IncomingId id, Role role, IncomingAct act, String words) {
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

    Origin origin(Role role) {
        return new Origin(court.actor(role), null, DAY, UUID.randomUUID());
    }

    /** What of the documents under way stands in his register. */
    List<OutgoingId> register(Role role) {
        Actor actor = court.actor(role);
        var search = new DocumentSearch(actor.court(), actor.id(), DocumentDoor.all(actor), "", 0, true);
        return boundary.read(
                CourtScope.of(actor),
                () -> documents.list(search, 0, 500).stream().map(Outgoing::id).toList());
    }

    Outgoing found(OutgoingId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC), () -> documents.find(id).orElseThrow());
    }

    Incoming received(IncomingId id) {
        return boundary.read(
                CourtScope.of(TestCourt.BASIC), () -> incoming.find(id).orElseThrow());
    }

    OutgoingState state(OutgoingId id) {
        return found(id).state();
    }

    List<String> duties(Role role) {
        Actor actor = court.actor(role);
        return boundary.read(
                CourtScope.of(actor),
                () -> Stream.of(WorkView.OWED, WorkView.COPIED)
                        .flatMap(view -> work.open(actor.id(), view, null, 500).stream())
                        .filter(item -> item.kind().startsWith("document"))
                        .map(WorkItem::kind)
                        .toList());
    }

    String granted(Decision<String> decision) {
        assertThat(decision).isInstanceOf(Decision.Granted.class);
        return decision instanceof Decision.Granted<String>(String result) ? result : "";
    }

    String refusal(Decision<String> decision) {
        return decision instanceof Decision.Refused<String> refused ? refused.code() : "granted";
    }
}
