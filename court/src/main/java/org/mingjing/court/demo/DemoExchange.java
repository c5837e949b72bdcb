package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.AnswerParcel;
import org.mingjing.court.office.exchange.ArrivalId;
import org.mingjing.court.office.exchange.BringPackage;
import org.mingjing.court.office.exchange.PackageDesk;
import org.mingjing.court.office.exchange.ParcelDelivery;
import org.mingjing.court.office.exchange.ParcelDesk;
import org.mingjing.court.office.exchange.ParcelId;
import org.mingjing.court.office.exchange.ParcelRecipient;
import org.mingjing.court.office.exchange.Parcels;
import org.mingjing.court.office.exchange.RegisterPackage;
import org.mingjing.court.office.exchange.SendParcel;
import org.mingjing.court.office.exchange.WithdrawParcel;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.court.office.exchange.pack.PackedSeal;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示资料交换 A year of parcels between divisions and the two courts, most received, one overdue, some returned; packages of another organ. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoExchange {

    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 20);

    private final CourtBoundary boundary;
    private final ParcelDesk desk;
    private final Parcels parcels;
    private final PackageDesk packages;
    private final OfficialSheets sheets;
    private final People people;
    private final Map<Seat, Actor> actors = new HashMap<>();
    private int deeds;

    DemoExchange(
            CourtBoundary boundary,
            ParcelDesk desk,
            Parcels parcels,
            PackageDesk packages,
            OfficialSheets sheets,
            People people) {
        this.boundary = boundary;
        this.desk = desk;
        this.parcels = parcels;
        this.packages = packages;
        this.sheets = sheets;
        this.people = people;
    }

    void exchange(Bench bench, Days days) {
        for (Row row : Sheets.rows("parcels")) {
            if (row.text("document").equals("-") || sheets.ready()) {
                send(row, bench, days);
            }
        }
        if (sheets.ready()) {
            Sheets.rows("packages").forEach(row -> bring(row, bench, days));
        }
    }

    private void send(Row row, Bench bench, Days days) {
        LocalDate day = days.working(days.today(), -Sheets.number(row, "ago"));
        String[] from = row.text("from").split("/", -1);
        Actor sender = actor(bench.seat(from[0], from[1], from[2], Integer.parseInt(from[3])));
        ParcelId id = new ParcelId(Deeds.key("parcel " + row.text("title")));
        List<SendParcel.Named> named = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        if (!row.text("file").equals("-")) {
            byte[] bytes = PlainPdf.of(row.text("title"));
            named.add(new SendParcel.Named(row.text("file"), PackageWriter.digest(bytes)));
            contents.add(bytes);
        }
        String document = row.text("document");
        done(
                day,
                MORNING,
                sender,
                origin -> desk.send(
                        new SendParcel(
                                origin,
                                sender.court(),
                                id,
                                row.text("title"),
                                row.text("note").equals("-") ? "" : row.text("note"),
                                recipients(row.text("to"), from[0], bench),
                                named,
                                document.equals("-") ? null : new OutgoingId(Deeds.key("document " + document))),
                        contents));
        LocalDate next = days.working(day, 1);
        String fate = row.text("fate");
        if (fate.equals("withdrawn")) {
            done(next, AFTERNOON, sender, origin -> desk.withdraw(new WithdrawParcel(origin, sender.court(), id)));
        } else if (!fate.equals("waiting")) {
            List<ParcelDelivery> all = deliveries(sender.court(), id);
            List<ParcelDelivery> answered = fate.equals("mixed") ? all.subList(0, 1) : all;
            answered.forEach(one -> answer(one, id, row, bench, next.isBefore(days.today()) ? next : day));
        }
    }

    private void answer(ParcelDelivery delivery, ParcelId id, Row row, Bench bench, LocalDate on) {
        ParcelRecipient to = delivery.to();
        Actor who = bench.seats().stream()
                .map(this::actor)
                .filter(one -> one.court().equals(to.court()) && one.colleague())
                .filter(one -> to.division() == null
                        ? one.post().equals("office-staff")
                        : to.division().equals(one.division()))
                .findFirst()
                .orElseThrow();
        boolean received = !row.text("fate").equals("returned");
        LocalTime at = AFTERNOON.plusMinutes(35);
        done(
                on,
                at,
                who,
                origin -> desk.answer(new AnswerParcel(
                        origin, who.court(), id, delivery.id(), received, received ? "" : row.text("words"))));
        if (row.text("fate").equals("registered")) {
            done(
                    on,
                    at.plusMinutes(10),
                    who,
                    origin -> packages.register(new RegisterPackage(
                            origin, who.court(), new ArrivalId(delivery.id()), false, at.plusMinutes(10))));
        }
    }

    private void bring(Row row, Bench bench, Days days) {
        LocalDate day = days.working(days.today(), -Sheets.number(row, "ago"));
        Actor clerk = actor(bench.seat("basic", "office", "office-staff", 1));
        byte[] bytes = packed(row, days.working(day, -2));
        ArrivalId id = new ArrivalId(Deeds.key("package " + row.text("number")));
        done(
                day,
                MORNING,
                clerk,
                origin -> packages.bring(
                        new BringPackage(origin, clerk.court(), id, PackageWriter.digest(bytes)), bytes));
        if (row.text("fate").equals("registered")) {
            done(
                    day,
                    AFTERNOON,
                    clerk,
                    origin -> packages.register(new RegisterPackage(origin, clerk.court(), id, true, AFTERNOON)));
        }
    }

    private byte[] packed(Row row, LocalDate dated) {
        String sender = row.text("sender");
        OfficialPaper paper = new OfficialPaper(
                OfficialForm.LETTER,
                new OfficialPaper.Head(null, "", sender, row.text("number"), ""),
                sender + row.text("title"),
                List.of(row.text("to")),
                Arrays.stream(row.text("body").split("/", -1))
                        .<OfficialPart>map(OfficialPart.Paragraph::new)
                        .toList(),
                List.of(),
                OfficialPaper.Closing.of(sender, dated),
                "",
                new OfficialPaper.Imprint(List.of(), "", null));
        byte[] ofd = sheets.ofd(sheets.lay(paper));
        return PackageWriter.write(DocumentPackage.of(
                new PackedDocument(DocumentKind.LETTER, DocumentUrgency.NONE, "", sender, "", PackedSeal.PAPER, paper),
                Map.of(DocumentPackage.OFD, ofd)));
    }

    private static List<ParcelRecipient> recipients(String to, String from, Bench bench) {
        boolean other = to.equals("intermediate") || to.equals("basic");
        return other
                ? List.of(new ParcelRecipient(court(to), null))
                : Arrays.stream(to.split(",", -1))
                        .map(one -> new ParcelRecipient(court(from), bench.division(from, one)))
                        .toList();
    }

    private static CourtId court(String key) {
        return Sheets.rows("courts").stream()
                .filter(row -> row.text("key").equals(key))
                .map(row -> new CourtId(row.text("code")))
                .findFirst()
                .orElseThrow();
    }

    private List<ParcelDelivery> deliveries(CourtId court, ParcelId id) {
        return boundary.read(
                CourtScope.of(court), () -> parcels.find(id).orElseThrow().deliveries());
    }

    private void done(LocalDate day, LocalTime at, Actor who, Function<Origin, Decision<String>> deed) {
        Origin origin = new Origin(who, null, day, Deeds.key("exchange " + ++deeds));
        DemoTime.at(day.atTime(at).atZone(CourtTime.ZONE).toInstant(), () -> Deeds.done(deed.apply(origin)));
    }

    private Actor actor(Seat seat) {
        return actors.computeIfAbsent(seat, one -> people.actor(one.id()).orElseThrow());
    }
}
