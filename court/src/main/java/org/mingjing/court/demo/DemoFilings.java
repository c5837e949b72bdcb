package org.mingjing.court.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.filing.AcceptFiling;
import org.mingjing.court.justice.filing.FilingChannel;
import org.mingjing.court.justice.filing.FilingDesk;
import org.mingjing.court.justice.filing.FilingId;
import org.mingjing.court.justice.filing.ReceiveFiling;
import org.mingjing.court.justice.filing.TellDefects;
import org.mingjing.kernel.Money;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.filing.FilingKind;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.register.RegisterFile.Row;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示来件 Complaints of the last weeks: some filed, some complete, some with gaps, some waiting for what is missing. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoFilings {

    private static final int WEEK = 7;

    private final FilingDesk desk;
    private final People people;

    DemoFilings(FilingDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    void bring(Bench bench, Days days) {
        Actor clerk = people.actor(
                        bench.seat("basic", "filing", "filing-clerk", 1).id())
                .orElseThrow();
        List<Row> rows = Sheets.rows("filings");
        for (Row row : rows) {
            LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
            UUID key = key("received", rows.indexOf(row));
            Deeds.done(desk.receive(new ReceiveFiling(
                    new Origin(clerk, null, on, key),
                    clerk.court(),
                    FilingChannel.of(row.text("channel")),
                    complaint(row, on))));
            if (row.text("fate").equals("filed")) {
                accept(row, new FilingId(key), clerk, days.working(on, 1), key("filed", rows.indexOf(row)));
            }
            if (row.text("fate").equals("told")) {
                Deeds.done(desk.tell(new TellDefects(
                        new Origin(clerk, null, days.working(on, 1), key("told", rows.indexOf(row))),
                        clerk.court(),
                        new FilingId(key),
                        0,
                        days.today().plusDays(WEEK))));
            }
        }
    }

    /** 分流 All that is not told in the sheet is not so. */
    void accept(Row row, FilingId id, Actor clerk, LocalDate on, UUID key) {
        List<String> yes = facts(row, "yes");
        List<String> open = facts(row, "open");
        Map<TriageFact, Boolean> told = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            boolean follows = fact == TriageFact.BASIC_FACTS_CLEAR && yes.contains(TriageFact.FACTS_CLEAR.name());
            if (!open.contains(fact.name()) && !follows) {
                told.put(fact, yes.contains(fact.name()));
            }
        }
        String[] way = row.text("way").split("-", -1);
        Deeds.done(desk.accept(new AcceptFiling(
                new Origin(clerk, null, on, key),
                clerk.court(),
                id,
                0,
                Procedure.valueOf(way[0]),
                Formation.valueOf(way[1]),
                told,
                row.text("reason"),
                false)));
    }

    private static List<String> facts(Row row, String column) {
        return List.of(row.text(column).split(",", -1));
    }

    static Complaint complaint(Row row, LocalDate on) {
        FilingKind kind = FilingKind.valueOf(row.text("kind"));
        boolean company = !row.text("head").isEmpty();
        String amount = row.text("amount");
        Set<FilingItem> handedIn = new HashSet<>(Complaint.papers(kind));
        Arrays.stream(row.text("lacks").split(",", -1))
                .filter(item -> !item.isEmpty())
                .map(FilingItem::valueOf)
                .forEach(handedIn::remove);
        return new Complaint(
                kind,
                on,
                row.text("cause"),
                row.text("claims"),
                row.text("grounds"),
                row.text("connection"),
                amount.isEmpty() ? null : Money.ofYuan(new BigDecimal(amount)),
                List.of(
                        new Litigant(
                                Side.CLAIMANT,
                                company,
                                row.text("claimant"),
                                row.text("identity"),
                                row.text("address"),
                                row.text("phone"),
                                row.text("head"),
                                "",
                                false),
                        new Litigant(
                                Side.OPPONENT,
                                row.text("nature").equals("organisation"),
                                row.text("opponent"),
                                "",
                                row.text("at"),
                                "",
                                "",
                                "",
                                false)),
                Set.of(),
                handedIn,
                elements(row));
    }

    /** 要素 as key=words, one after the other. */
    private static Map<String, String> elements(Row row) {
        return Arrays.stream(row.cells().getOrDefault("elements", "").split(";", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
    }

    private static UUID key(String act, int no) {
        return Deeds.key(act + " filing " + no);
    }
}
