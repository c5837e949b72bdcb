package org.mingjing.court.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.office.followup.AskClosing;
import org.mingjing.court.office.followup.AskExtension;
import org.mingjing.court.office.followup.CheckMatter;
import org.mingjing.court.office.followup.DecideExtension;
import org.mingjing.court.office.followup.LeadDesk;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterDesk;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.MatterSight;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.Matters;
import org.mingjing.court.office.followup.Milestone;
import org.mingjing.court.office.followup.OpenMatter;
import org.mingjing.court.office.followup.ReportProgress;
import org.mingjing.court.office.followup.SourceKind;
import org.mingjing.court.office.followup.UrgeMatter;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示督办 A year of matters: most are closed, some late or after a return; some are red, silent, asked to be closed or for more time. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoFollowUps {

    private static final int REPORT_EVERY = 6;

    private final MatterDesk office;
    private final LeadDesk leads;
    private final Matters matters;
    private final MadeDocuments papers;
    private final People people;
    private final Map<Seat, Actor> actors = new HashMap<>();
    private final Map<String, Integer> said = new HashMap<>();

    DemoFollowUps(MatterDesk office, LeadDesk leads, Matters matters, MadeDocuments papers, People people) {
        this.office = office;
        this.leads = leads;
        this.matters = matters;
        this.papers = papers;
        this.people = people;
    }

    void open(Bench bench, Days days) {
        said.clear();
        Actor keeper = actor(bench.seat("basic", "office", "office-staff", 1));
        for (Row row : Sheets.rows("followups")) {
            tell(new Story(row, bench, days, keeper));
        }
    }

    private void tell(Story story) {
        int span = Sheets.number(story.row, "span");
        int ago = Sheets.number(story.row, "ago");
        story.open();
        switch (story.row.text("fate")) {
            case "closed" -> {
                story.reports(REPORT_EVERY, span - 4);
                story.close(span - 2, "close");
                story.check(span - 1, true);
            }
            case "late" -> {
                story.reports(REPORT_EVERY, span);
                story.close(span + 3, "close");
                story.check(span + 4, true);
            }
            case "twice" -> {
                story.reports(REPORT_EVERY, span - 6);
                story.close(span - 5, "thin");
                story.check(span - 4, false);
                story.close(span - 2, "again");
                story.check(span - 1, true);
            }
            case "returned" -> {
                story.reports(REPORT_EVERY, ago - 4);
                story.close(ago - 2, "thin");
                story.check(ago - 1, false);
            }
            case "checking" -> {
                story.reports(REPORT_EVERY, ago - 3);
                story.close(ago - 1, "close");
            }
            case "silent" -> story.reports(3, 4);
            case "urged" -> {
                story.reports(3, 4);
                story.urge(ago - 1);
            }
            case "asks" -> {
                story.reports(4, ago - 2);
                story.askMore(ago - 1, span + 8);
            }
            case "extended" -> {
                story.reports(REPORT_EVERY, ago - 4);
                story.askMore(ago - 3, span + 10);
                story.grant(ago - 2);
            }
            default -> story.reports(3, ago - 1);
        }
    }

    private Actor actor(Seat seat) {
        return actors.computeIfAbsent(seat, one -> people.actor(one.id()).orElseThrow());
    }

    private String words(String turn) {
        List<String> all = Sheets.rows("followup-words").stream()
                .filter(row -> row.text("turn").equals(turn))
                .map(row -> row.text("words"))
                .toList();
        return all.get((said.merge(turn, 1, Integer::sum) - 1) % all.size());
    }

    /** 一项 One matter as it is told, by working days from its opening. */
    private final class Story {

        private final Row row;
        private final Days days;
        private final Bench bench;
        private final Actor keeper;
        private final Actor lead;
        private final LocalDate opened;
        private final MatterId id;

        Story(Row row, Bench bench, Days days, Actor keeper) {
            this.row = row;
            this.days = days;
            this.bench = bench;
            this.keeper = keeper;
            this.lead = actor(seat(row.text("lead")));
            this.opened = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
            this.id = new MatterId(Deeds.key("matter " + row.text("title")));
            said.remove("report"); // those of one matter go forward
        }

        private Seat seat(String place) {
            String[] parts = place.split("/", -1);
            return parts.length == 2
                    ? bench.seat("basic", "leaders", parts[0], Integer.parseInt(parts[1]))
                    : bench.seat("basic", parts[0], parts[1], Integer.parseInt(parts[2]));
        }

        void open() {
            List<Milestone> milestones = new ArrayList<>();
            for (String one : list(row.text("milestones"), ";")) {
                String[] parts = one.split(":", -1);
                milestones.add(new Milestone(milestones.size() + 1, parts[0], on(Integer.parseInt(parts[1])), null));
            }
            String year = Integer.toString(opened.getYear());
            act(
                    0,
                    keeper,
                    origin -> office.open(new OpenMatter(
                            origin,
                            keeper.court(),
                            id,
                            new MatterSource(
                                    SourceKind.valueOf(row.text("source").toUpperCase(Locale.ROOT)),
                                    null,
                                    row.text("from").replace("{Y}", year),
                                    null),
                            row.text("title"),
                            row.text("requirement"),
                            lead.id(),
                            list(row.text("assisting"), " ").stream()
                                    .map(one -> seat(one).id())
                                    .toList(),
                            seat(row.text("leader")).id(),
                            on(Sheets.number(row, "span")),
                            milestones)));
        }

        void reports(int every, int until) {
            for (int day = every; day <= until; day += every) {
                report(day);
            }
        }

        /** With the milestones that are due by then. */
        private void report(int day) {
            HashSet<Integer> done = new HashSet<>();
            matter().milestones().stream()
                    .filter(one -> !one.dueOn().isAfter(on(day + 1)))
                    .forEach(one -> done.add(one.no()));
            act(
                    day,
                    lead,
                    origin -> leads.report(
                            new ReportProgress(origin, lead.court(), id, matter().revision(), words("report"), done)));
        }

        void close(int day, String turn) {
            if (matter().milestones().stream().anyMatch(one -> !one.done())) {
                HashSet<Integer> all = new HashSet<>();
                matter().milestones().forEach(one -> all.add(one.no()));
                act(
                        day,
                        lead,
                        origin -> leads.report(new ReportProgress(
                                origin, lead.court(), id, matter().revision(), words("report"), all)));
            }
            if (!turn.equals("thin")) {
                act(day, lead, this::paper);
            }
            act(
                    day,
                    lead,
                    origin -> leads.askClosing(
                            new AskClosing(origin, lead.court(), id, matter().revision(), words(turn))));
        }

        private Decision<String> paper(Origin origin) {
            byte[] bytes =
                    (row.text("title") + "\n\n" + row.text("requirement") + "\n").getBytes(StandardCharsets.UTF_8);
            return papers.keep(origin, lead.court(), id.subject(), row.text("title"), row.text("title") + ".txt", bytes)
                    .map(DocumentId::toString);
        }

        void check(int day, boolean enough) {
            act(
                    day,
                    keeper,
                    origin -> office.check(new CheckMatter(
                            origin,
                            keeper.court(),
                            id,
                            matter().revision(),
                            enough,
                            words(enough ? "enough" : "return"))));
        }

        void urge(int day) {
            act(
                    day,
                    keeper,
                    origin -> office.urge(
                            new UrgeMatter(origin, keeper.court(), id, matter().revision(), words("urge"))));
        }

        void askMore(int day, int until) {
            act(
                    day,
                    lead,
                    origin -> leads.askExtension(
                            new AskExtension(origin, lead.court(), id, matter().revision(), on(until), words("ask"))));
        }

        void grant(int day) {
            act(
                    day,
                    keeper,
                    origin -> office.decide(new DecideExtension(
                            origin, keeper.court(), id, matter().revision(), true, words("grant"))));
        }

        private LocalDate on(int day) {
            return days.working(opened, day);
        }

        private Matter matter() {
            return matters.find(id, MatterSight.of(keeper)).orElseThrow();
        }

        private void act(int day, Actor who, Function<Origin, Decision<String>> deed) {
            LocalDate on = on(day);
            int turn = said.merge("turn " + id, 1, Integer::sum);
            Origin origin = new Origin(who, null, on, Deeds.key("matter " + id + " " + turn));
            DemoTime.at(
                    on.atTime(LocalTime.of(9, 0).plusMinutes(turn))
                            .atZone(CourtTime.ZONE)
                            .toInstant(),
                    () -> Deeds.done(deed.apply(origin)));
        }
    }

    private static List<String> list(String words, String between) {
        return Arrays.stream(words.split(between, -1))
                .filter(one -> !one.isBlank())
                .toList();
    }
}
