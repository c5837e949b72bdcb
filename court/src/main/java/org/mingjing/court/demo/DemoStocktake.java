package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.office.stocktake.CompleteStocktake;
import org.mingjing.court.office.stocktake.DayDraft;
import org.mingjing.court.office.stocktake.FollowRemark;
import org.mingjing.court.office.stocktake.RemarkDesk;
import org.mingjing.court.office.stocktake.RemarkOnStocktake;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeWords;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示日盘点 A month of days of every division: most in time, some late, a few missing; leaders comment, divisions answer. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoStocktake {

    private static final String COURT = "basic";
    private static final int DAYS = 22;

    private final Stocktakes stocktakes;
    private final StocktakeDesk desk;
    private final RemarkDesk matters;
    private final StocktakeRules rules;
    private final DayDraft draft;
    private final People people;
    private List<Row> said = List.of();

    DemoStocktake(
            Stocktakes stocktakes,
            StocktakeDesk desk,
            RemarkDesk matters,
            StocktakeRules rules,
            DayDraft draft,
            People people) {
        this.stocktakes = stocktakes;
        this.desk = desk;
        this.matters = matters;
        this.rules = rules;
        this.draft = draft;
        this.people = people;
    }

    void take(Bench bench, Days days) {
        said = Sheets.rows("stocktake-words");
        Actor reader = people.actor(
                        bench.seat(COURT, "office", "office-staff", 1).id())
                .orElseThrow();
        CourtId court = reader.court();
        LocalDate today = days.by(days.today());
        stocktakes.begin(court, days.working(today, -DAYS));
        List<Row> divisions = Sheets.rows("divisions").stream()
                .filter(row ->
                        row.text("court").equals(COURT) && !row.text("key").equals("leaders"))
                .toList();
        List<StocktakeSheet> sheets = new ArrayList<>();
        LocalDate last = days.working(days.today(), -1);
        for (LocalDate day = days.working(today, -DAYS); !day.isAfter(last); day = days.working(day, 1)) {
            List<DayFigure> figures = draft.of(court, day, reader);
            for (int no = 0; no < divisions.size(); no++) {
                Row row = divisions.get(no);
                Dice dice = Dice.of(DemoCourt.SEED, "stocktake " + day, no);
                int luck = dice.between(1, 100);
                boolean missing =
                        luck > 98 || (day.equals(last) && row.text("key").equals("tribunal2"));
                if (!missing) {
                    sheets.add(sheet(court, bench, row, day, figures, luck > 92, days, dice));
                }
            }
        }
        stocktakes.addAll(sheets);
        for (Row row : Sheets.rows("stocktake-remarks")) {
            remark(bench, row, days);
        }
    }

    private StocktakeSheet sheet(
            CourtId court,
            Bench bench,
            Row row,
            LocalDate day,
            List<DayFigure> figures,
            boolean late,
            Days days,
            Dice dice) {
        DivisionId division = bench.division(COURT, row.text("key"));
        Seat by = first(bench, row.text("key"));
        var at = late
                ? days.working(day, 1).atTime(8, dice.between(31, 58))
                : day.atTime(16, 20).plusMinutes(dice.between(0, 68));
        return new StocktakeSheet(
                court,
                division,
                day,
                1,
                new StocktakeWords(
                        words(row, "done", 75, dice),
                        words(row, "difficulties", 25, dice),
                        words(row, "tomorrow", 80, dice)),
                DayDraft.counts(figures, division),
                at.atZone(CourtTime.ZONE).toOffsetDateTime(),
                by.id(),
                rules.dueAt(day));
    }

    private static Seat first(Bench bench, String division) {
        return bench.seats().stream()
                .filter(seat -> seat.at(COURT, division))
                .findFirst()
                .orElseThrow();
    }

    private String words(Row division, String turn, int often, Dice dice) {
        String whose = division.text("key").equals("bailiffs") ? "bailiffs" : division.text("kind");
        List<String> fitting = said.stream()
                .filter(row -> row.text("of").equals(whose) && row.text("turn").equals(turn))
                .map(row -> row.text("words"))
                .toList();
        return !dice.chance(often) || fitting.isEmpty() ? "" : dice.pick(fitting);
    }

    private void remark(Bench bench, Row row, Days days) {
        LocalDate day = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
        LocalDate morning = days.working(day, 1);
        DivisionId division = bench.division(COURT, row.text("division"));
        String[] leader = row.text("by").split("/", -1);
        Actor by = people.actor(bench.seat(COURT, "leaders", leader[0], Integer.parseInt(leader[1]))
                        .id())
                .orElseThrow();
        UUID key = Deeds.key("remark " + row.text("text"));
        DemoTime.at(
                day.atTime(LocalTime.of(19, 10)).atZone(CourtTime.ZONE).toInstant(),
                () -> Deeds.done(desk.remark(new RemarkOnStocktake(
                        new Origin(by, null, day, key), by.court(), division, day, row.text("text")))));
        if (row.text("follow").equals("yes")) {
            DemoTime.at(
                    morning.atTime(LocalTime.of(8, 40)).atZone(CourtTime.ZONE).toInstant(),
                    () -> Deeds.done(matters.follow(new FollowRemark(
                            new Origin(by, null, morning, Deeds.key("follow " + key)), by.court(), key))));
        }
        if (!row.text("answer").isEmpty()) {
            Actor self = people.actor(first(bench, row.text("division")).id()).orElseThrow();
            int seen = stocktakes.versions(division, morning).size();
            DemoTime.at(
                    morning.atTime(LocalTime.of(17, 29)).atZone(CourtTime.ZONE).toInstant(),
                    () -> Deeds.done(desk.complete(new CompleteStocktake(
                            new Origin(self, null, morning, Deeds.key("answer " + key)),
                            by.court(),
                            division,
                            morning,
                            seen,
                            stocktakes.versions(division, morning).stream()
                                    .reduce((one, other) -> other)
                                    .map(StocktakeSheet::words)
                                    .orElse(StocktakeWords.NONE),
                            Map.of(key, row.text("answer"))))));
        }
    }
}
