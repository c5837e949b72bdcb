package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.paper.SealDrawing;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.office.seals.AskSealUse;
import org.mingjing.court.office.seals.EndSealUse;
import org.mingjing.court.office.seals.PutSeal;
import org.mingjing.court.office.seals.RegisterSeal;
import org.mingjing.court.office.seals.SealDesk;
import org.mingjing.court.office.seals.SealId;
import org.mingjing.court.office.seals.SealPiece;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseCategory;
import org.mingjing.court.office.seals.SealUseDesk;
import org.mingjing.court.office.seals.SealUseState;
import org.mingjing.court.office.seals.SealUses;
import org.mingjing.court.office.seals.StampDesk;
import org.mingjing.court.office.seals.UseId;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示印章 Six seals and a year of their register: by hand on paper, but for the official documents, which are sealed as files. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoSeals {

    private static final int YEARS = 5;
    /** The seals are as old as the demo's story. */
    private static final int BEFORE = 260;

    private final SealDesk desk;
    private final SealUseDesk asking;
    private final StampDesk stamps;
    private final SealUses uses;
    private final SealDrawing drawing;
    private final MadeDocuments files;
    private final HeldDocuments held;
    private final Numbering numbering;
    private final People people;
    private final DemoSealRounds rounds;
    private final Map<String, SealId> seals = new HashMap<>();
    private final Map<String, Row> kept = new HashMap<>();
    private final Deque<Row> done = new ArrayDeque<>();
    private int deeds;

    DemoSeals(
            SealDesk desk,
            SealUseDesk asking,
            StampDesk stamps,
            SealUses uses,
            SealDrawing drawing,
            MadeDocuments files,
            HeldDocuments held,
            Numbering numbering,
            People people,
            DemoSealRounds rounds) {
        this.desk = desk;
        this.asking = asking;
        this.stamps = stamps;
        this.uses = uses;
        this.drawing = drawing;
        this.files = files;
        this.held = held;
        this.numbering = numbering;
        this.people = people;
        this.rounds = rounds;
    }

    /** Before any document is sealed. Without fonts no seal can be drawn, and none is registered. */
    void register(Bench bench, Days days) {
        if (!drawing.ready()) {
            return;
        }
        LocalDate day = days.working(days.today(), -BEFORE);
        Actor clerk = actor(bench.seat("basic", "office", "office-staff", 1));
        for (Row row : Sheets.rows("seals")) {
            SealId id = new SealId(Deeds.key("seal " + row.text("key")));
            String division = row.text("division");
            done(
                    day,
                    clerk,
                    origin -> desk.register(
                            new RegisterSeal(
                                    origin,
                                    clerk.court(),
                                    id,
                                    division.equals("-") ? null : bench.division("basic", division),
                                    "",
                                    row.text("code"),
                                    DemoDocuments.seat(bench, row.text("keeper"))
                                            .id(),
                                    DemoDocuments.seat(bench, row.text("deputy"))
                                            .id(),
                                    day,
                                    day.plusYears(YEARS).minusDays(1),
                                    null),
                            null));
            seals.put(row.text("key"), id);
            kept.put(row.text("key"), row);
        }
        Sheets.rows("seal-uses").stream()
                .filter(row -> row.text("fate").equals("done"))
                .forEach(done::add);
    }

    /** The seal of the court, electronic; null where none is registered. */
    @Nullable
    SealWish whole() {
        SealId court = seals.get("court");
        return court == null ? null : new SealWish(court.value(), true);
    }

    /** What the office sent is sealed by the keeper on that day; what was sealed on paper before it comes first in the register. */
    void put(UUID use, LocalDate day, Bench bench, Days days) {
        enterUntil(day, bench, days);
        Actor keeper = keeper("court", bench);
        SealUse found = uses.find(new UseId(use)).orElseThrow();
        done(
                day,
                keeper,
                origin -> stamps.put(new PutSeal(origin, found.court(), found.id(), found.revision(), found.copies())));
    }

    /** The rest of the year, and what is under way. */
    void finish(Bench bench, Days days) {
        if (seals.isEmpty()) {
            return;
        }
        enterUntil(days.today(), bench, days);
        Sheets.rows("seal-uses").stream()
                .filter(row -> !row.text("fate").equals("done"))
                .forEach(row -> ask(row, bench, days));
    }

    private void enterUntil(LocalDate day, Bench bench, Days days) {
        List<SealUse> entries = new ArrayList<>();
        while (!done.isEmpty() && !day(done.peek(), days).isAfter(day)) {
            entries.add(entry(done.remove(), bench, days));
        }
        uses.enter(entries);
    }

    private static LocalDate day(Row row, Days days) {
        return days.working(days.today(), -Sheets.number(row, "ago"));
    }

    /** Asked for on the day before, put by hand on its day. */
    private SealUse entry(Row row, Bench bench, Days days) {
        LocalDate day = day(row, days);
        LocalDate asked = days.working(day, -1);
        Actor who = actor(DemoDocuments.seat(bench, row.text("by")));
        Actor keeper = keeper(row.text("seal"), bench);
        Seat leader = bench.seat("basic", "leaders", "vice-president", 1);
        UseId id = new UseId(Deeds.key("seal use " + row.text("title") + row.text("ago")));
        OffsetDateTime at =
                day.atTime(LocalTime.of(10, 20)).atZone(CourtTime.ZONE).toOffsetDateTime();
        int serial = numbering.next(who.court(), "seal-use", day.getYear());
        return new SealUse(
                id,
                who.court(),
                Objects.requireNonNull(seals.get(row.text("seal"))),
                false,
                SealUseCategory.of(row.text("category")).orElseThrow(),
                row.text("title"),
                row.text("purpose"),
                Sheets.number(row, "copies"),
                id.subject(),
                id.link(),
                null,
                SealUseState.DONE,
                who.id(),
                who.division(),
                asked,
                null,
                new SealUse.Leave(leader.id(), day),
                new SealUse.Put(day.getYear(), serial, keeper.id(), at),
                null,
                at,
                0,
                pieces(row, id, who, asked));
    }

    private List<SealPiece> pieces(Row row, UseId id, Actor who, LocalDate asked) {
        List<SealPiece> pieces = new ArrayList<>();
        for (AskSealUse.Named named : names(row)) {
            Origin origin = new Origin(who, null, asked, Deeds.key("seals " + ++deeds));
            byte[] bytes = paper(row, named.name());
            UUID file = UUID.fromString(Deeds.done(files.take(origin, who.court(), id.subject(), named.name(), bytes)
                    .map(kept -> kept.value().toString())));
            var stored = held.latest(new DocumentId(file)).orElseThrow().document();
            pieces.add(new SealPiece(
                    pieces.size() + 1,
                    !pieces.isEmpty(),
                    stored.id(),
                    stored.sha256(),
                    stored.name(),
                    stored.mediaType(),
                    null));
        }
        return pieces;
    }

    private static List<AskSealUse.Named> names(Row row) {
        List<String> names = row.text("category").equals("contract")
                ? List.of(row.text("title") + ".pdf", DemoSealRounds.words("review") + ".pdf")
                : List.of(row.text("title") + ".pdf");
        return names.stream()
                .map(name -> new AskSealUse.Named(name, Sha256.of(row.text("title") + name)))
                .toList();
    }

    private static byte[] paper(Row row, String name) {
        return PlainPdf.of(name.replace(".pdf", "") + "\n\n" + row.text("purpose"));
    }

    private void ask(Row row, Bench bench, Days days) {
        LocalDate day = day(row, days);
        Actor who = actor(DemoDocuments.seat(bench, row.text("by")));
        UseId id = new UseId(Deeds.key("seal use " + row.text("title") + row.text("ago")));
        List<AskSealUse.Named> names = names(row);
        SealId seal = Objects.requireNonNull(seals.get(row.text("seal")));
        done(
                day,
                who,
                origin -> asking.ask(
                        new AskSealUse(
                                origin,
                                who.court(),
                                id,
                                seal.value(),
                                SealUseCategory.of(row.text("category")).orElseThrow(),
                                row.text("title"),
                                row.text("purpose"),
                                Sheets.number(row, "copies"),
                                new StampPlace(1, 140, 230),
                                names),
                        names.stream().map(named -> paper(row, named.name())).toList()));
        String fate = row.text("fate");
        if (fate.equals("draft")) {
            return;
        }
        rounds.send(id, who, day, fate);
        if (fate.equals("declined")) {
            Actor keeper = keeper(row.text("seal"), bench);
            int revision = uses.find(id).orElseThrow().revision();
            done(
                    day,
                    keeper,
                    origin -> asking.end(
                            new EndSealUse(origin, who.court(), id, revision, DemoSealRounds.words("declined"))));
        }
        if (fate.equals("changed")) {
            rounds.change(id, who, day, PlainPdf.of(row.text("title") + "\n\n" + row.text("purpose") + "\n2."));
        }
    }

    private Actor keeper(String seal, Bench bench) {
        Row row = Objects.requireNonNull(kept.get(seal));
        return actor(DemoDocuments.seat(bench, row.text("keeper")));
    }

    private void done(LocalDate day, Actor who, Function<Origin, Decision<String>> deed) {
        Origin origin = new Origin(who, null, day, Deeds.key("seals " + ++deeds));
        AtomicReference<String> answer = new AtomicReference<>("");
        DemoTime.at(
                day.atTime(LocalTime.of(17, 20)).atZone(CourtTime.ZONE).toInstant(),
                () -> answer.set(Deeds.done(deed.apply(origin))));
    }

    private Actor actor(Seat seat) {
        return people.actor(seat.id()).orElseThrow();
    }
}
