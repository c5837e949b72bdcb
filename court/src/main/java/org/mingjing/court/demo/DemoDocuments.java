package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.office.documents.DocumentContent;
import org.mingjing.court.office.documents.DocumentContent.TypedBlock;
import org.mingjing.court.office.documents.DocumentDesk;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.DocumentOffice;
import org.mingjing.court.office.documents.HandleDocument;
import org.mingjing.court.office.documents.OfficeAct;
import org.mingjing.court.office.documents.OfficialDocumentRequest;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.documents.SaveDocument;
import org.mingjing.court.office.documents.WithdrawDocument;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示发文 A year of outgoing documents, each as far as its row says: drafts, on their way, signed, numbered, distributed, archived. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoDocuments {

    private final DocumentDesk desk;
    private final DocumentOffice office;
    private final DocumentDoor door;
    private final OutgoingDocuments documents;
    private final OfficialSheets sheets;
    private final SlipDesk slips;
    private final SlipReading reading;
    private final People people;
    private final DemoSeals seals;
    private int moment;
    private int deeds;

    DemoDocuments(
            DocumentDesk desk,
            DocumentOffice office,
            DocumentDoor door,
            OutgoingDocuments documents,
            OfficialSheets sheets,
            SlipDesk slips,
            SlipReading reading,
            People people,
            DemoSeals seals) {
        this.desk = desk;
        this.office = office;
        this.door = door;
        this.documents = documents;
        this.sheets = sheets;
        this.slips = slips;
        this.reading = reading;
        this.people = people;
        this.seals = seals;
    }

    void send(Bench bench, Days days) {
        Sheets.rows("documents").stream()
                .filter(row -> row.text("side").equals("out"))
                .forEach(row -> send(row, bench, days));
    }

    private void send(Row row, Bench bench, Days days) {
        LocalDate day = days.working(days.today(), -Sheets.number(row, "ago"));
        Actor drafter = actor(seat(bench, row.text("by")).id());
        OutgoingId id = new OutgoingId(Deeds.key("document " + row.text("title")));
        String state = row.text("state");
        moment = 0;
        done(
                day,
                drafter,
                origin -> desk.save(new SaveDocument(origin, drafter.court(), id, 0, content(row, bench, drafter))));
        switch (state) {
            case "draft" -> {}
            case "withdrawn" ->
                done(
                        day,
                        drafter,
                        origin ->
                                desk.withdraw(new WithdrawDocument(origin, drafter.court(), id, 0, row.text("body"))));
            default -> {
                SlipId slip = new SlipId(UUID.fromString(done(
                        day,
                        drafter,
                        origin -> slips.start(new StartSlip(
                                origin,
                                drafter.court(),
                                OfficialDocumentRequest.KIND,
                                id.subject(),
                                Form.EMPTY,
                                List.of())))));
                goRound(slip, drafter, day, state);
                finish(id, state, bench, days, day);
            }
        }
    }

    /** Agreed to by everybody asked; {@code round1} waits for the first, {@code round2} for the second, {@code returned} came back. */
    private void goRound(SlipId slip, Actor drafter, LocalDate day, String state) {
        int most = state.equals("round1") ? 0 : state.equals("round2") || state.equals("returned") ? 1 : 20;
        for (int turn = 0; turn < most; turn++) {
            FiledSlip filed = reading.known(drafter, Set.of(slip)).get(slip);
            if (filed == null || filed.slip().state() != SlipState.UNDER_WAY) {
                return;
            }
            Turn open = filed.slip()
                    .live()
                    .filter(one -> one.is(TurnState.OPEN))
                    .findFirst()
                    .orElseThrow();
            Actor who = actor(open.holder());
            boolean back = state.equals("returned");
            Move move = back ? new Move.Return(Move.TO_REQUESTER) : new Move.Agree(List.of());
            done(
                    day,
                    who,
                    origin -> slips.move(new MoveSlip(
                            origin, who.court(), slip, move, null, back ? "\u6570\u636e\u8bf7\u6838\u5b9e" : "")));
        }
    }

    private void finish(OutgoingId id, String state, Bench bench, Days days, LocalDate signed) {
        List<String> order = List.of("signed", "numbered", "proofed", "sealed", "distributed", "archived");
        List<OfficeAct> acts = List.of(OfficeAct.values());
        int far = order.indexOf(state);
        Actor clerk = actor(bench.seat("basic", "office", "office-staff", 1).id());
        List<Seat> readers = List.of(
                bench.judges("basic", "civil1").getFirst(),
                bench.seat("basic", "civil1", "chief-judge", 1),
                bench.seat("basic", "civil2", "chief-judge", 1));
        for (int step = 0; step < far; step++) {
            OfficeAct act = acts.get(step);
            if (act == OfficeAct.ARCHIVE && !sheets.ready()) {
                return;
            }
            LocalDate on = days.working(signed, 1 + (step + 1) / 2);
            done(
                    on,
                    clerk,
                    origin -> office.handle(new HandleDocument(
                            origin,
                            clerk.court(),
                            id,
                            documents.find(id).orElseThrow().revision(),
                            act,
                            "",
                            act == OfficeAct.SEAL ? 20 : 0,
                            act == OfficeAct.DISTRIBUTE
                                    ? readers.stream().map(Seat::id).toList()
                                    : List.of(),
                            wish(act, id))));
            Outgoing.Sealing sealing = documents.find(id).orElseThrow().sealing();
            if (act == OfficeAct.SEAL && sealing != null) {
                seals.put(sealing.use(), on, bench, days);
            }
            if (act == OfficeAct.DISTRIBUTE) {
                Actor reader = actor(readers.get(1).id());
                at(days.working(on, 1), () -> door.outgoing(reader, id.value(), "OfficialDocument"));
            }
        }
    }

    /** 纪要不加盖印章 */
    private @Nullable SealWish wish(OfficeAct act, OutgoingId id) {
        boolean bears =
                act == OfficeAct.SEAL && documents.find(id).orElseThrow().kind() != DocumentKind.MINUTES;
        return bears ? seals.whole() : null;
    }

    private DocumentContent content(Row row, Bench bench, Actor drafter) {
        DocumentKind kind = DocumentKind.valueOf(row.text("kind"));
        DocumentDirection direction = DocumentDirection.valueOf(row.text("direction"));
        boolean upward = direction == DocumentDirection.UPWARD;
        boolean plain = kind == DocumentKind.MINUTES;
        Seat signer = bench.seat("basic", "leaders", upward ? "president" : "vice-president", 1);
        return new DocumentContent(
                kind,
                kind == DocumentKind.LETTER
                        ? OfficialForm.LETTER
                        : plain ? OfficialForm.MINUTES : OfficialForm.DOCUMENT,
                direction,
                DocumentUrgency.valueOf(row.text("urgency")),
                row.text("word"),
                (plain ? "" : drafter.courtName()) + row.text("title"),
                recipients(row.text("to"), kind),
                blocks(row.text("body")),
                List.of(),
                List.of(),
                "",
                signer.id().value(),
                List.of(),
                1,
                false,
                "",
                plain ? signer.name() : "",
                "",
                "");
    }

    /** The draft of a request that names two is the one to be mended. */
    private static List<String> recipients(String to, DocumentKind kind) {
        return to.equals("-")
                ? List.of()
                : kind == DocumentKind.REQUEST ? List.of(to.split("\u3001", -1)) : List.of(to);
    }

    private static List<TypedBlock> blocks(String body) {
        return Arrays.stream(body.split("/", -1))
                .map(part ->
                        part.startsWith("h1 ") ? new TypedBlock("h1", part.substring(3)) : new TypedBlock("p", part))
                .toList();
    }

    static Seat seat(Bench bench, String words) {
        String[] parts = words.split("/", -1);
        return bench.seat("basic", parts[0], parts[1], Integer.parseInt(parts[2]));
    }

    private String done(LocalDate day, Actor who, Function<Origin, Decision<String>> deed) {
        Origin origin = new Origin(who, null, day, Deeds.key("documents " + ++deeds));
        AtomicReference<String> answer = new AtomicReference<>("");
        at(day, () -> answer.set(Deeds.done(deed.apply(origin))));
        return answer.get();
    }

    private void at(LocalDate day, Runnable work) {
        LocalTime time = LocalTime.of(9, 5).plusMinutes(37L * Math.min(moment++, 13));
        DemoTime.at(day.atTime(time).atZone(CourtTime.ZONE).toInstant(), work);
    }

    private Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }
}
