package org.mingjing.court.demo;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.law.calendar.WorkingCalendar;

/** 一年收案 Twelve months of cases of both courts, numbered as they came. */
final class Docket {

    private final long seed;
    private final Days days;
    private final Practice practice = new Practice();
    private final Town town = new Town(new PeopleNames());
    private final Season season;
    private final FilingDesk desk;
    private final Map<String, CourtCode> codes = new HashMap<>();
    private final Map<String, Town.Inhabitant> prosecution = new HashMap<>();
    private final Map<String, Integer> serials = new HashMap<>();

    private Docket(long seed, LocalDate today, WorkingCalendar calendar, Bench bench) {
        this.seed = seed;
        this.days = new Days(calendar, today);
        this.season = new Season(calendar);
        this.desk = new FilingDesk(days, bench);
        Sheets.rows("courts").forEach(row -> {
            codes.put(row.text("key"), CourtCode.of(row.text("code")));
            prosecution.put(row.text("key"), Town.organisation(row.text("procuratorate")));
        });
    }

    /** All cases up to the day, in the order of filing; the same for the same seed, day, calendar and bench. */
    static List<Filed> draw(long seed, LocalDate today, WorkingCalendar calendar, Bench bench) {
        Docket docket = new Docket(seed, today, calendar, bench);
        List<Filed> first = docket.firstInstance();
        List<Filed> all = new ArrayList<>(first);
        all.addAll(docket.appeals(first));
        return all;
    }

    private List<Filed> firstInstance() {
        List<Arrival> arrivals = new ArrayList<>();
        for (Stream stream : practice.streams()) {
            if (!stream.appeal()) {
                List<LocalDate> filings =
                        season.filings(stream.perYear(), days.today(), Dice.of(seed, stream.key(), -1));
                for (int i = 0; i < filings.size(); i++) {
                    arrivals.add(new Arrival(filings.get(i), stream, i));
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::on));
        return arrivals.stream().map(this::file).toList();
    }

    private Filed file(Arrival arrival) {
        Stream stream = arrival.stream();
        Dice dice = Dice.of(seed, stream.key(), arrival.no());
        Matter matter = practice.matter(stream, dice);
        Sides sides = Sides.draw(matter, town, prosecutionOf(stream), dice);
        Route route = practice.route(stream, matter, dice);
        Course course = CoursePlan.draw(practice, days, dice, matter, route, arrival.on());
        return desk.enter(
                stream, matter, sides, course, number(stream, arrival.on()), title(stream, matter, sides, ""), dice);
    }

    /** 上诉 Of the judgments below some go up, weeks after they were given. */
    private List<Filed> appeals(List<Filed> first) {
        List<Arrival> arrivals = new ArrayList<>();
        Map<Arrival, Filed> below = new HashMap<>();
        for (Stream stream : practice.streams()) {
            if (stream.appeal()) {
                String from = stream.key().substring(0, stream.key().indexOf('-'));
                List<Filed> judged = first.stream()
                        .filter(one -> one.stream().key().equals(from) && one.mayBeAppealed())
                        .toList();
                Dice dice = Dice.of(seed, stream.key(), -1);
                double share = 100.0 * stream.perYear() / judged.size();
                for (Filed one : judged) {
                    LocalDate judgedOn = Objects.requireNonNull(one.course().concludedOn());
                    LocalDate on = days.on(judgedOn.plusDays(dice.between(26, 48)));
                    if (dice.chance(share) && days.past(on)) {
                        Arrival arrival = new Arrival(on, stream, arrivals.size());
                        arrivals.add(arrival);
                        below.put(arrival, one);
                    }
                }
            }
        }
        arrivals.sort(Comparator.comparing(Arrival::on));
        return arrivals.stream()
                .map(arrival -> appeal(arrival, Objects.requireNonNull(below.get(arrival))))
                .toList();
    }

    private Filed appeal(Arrival arrival, Filed below) {
        Stream stream = arrival.stream();
        Dice dice = Dice.of(seed, stream.key(), arrival.no());
        Sides sides = stream.key().startsWith("civil")
                ? below.sides().appealed(dice.chance(72))
                : new Sides(List.of(prosecutionOf(stream)), below.sides().second());
        Route route = practice.route(stream, below.matter(), dice);
        Course course = CoursePlan.draw(practice, days, dice, below.matter(), route, arrival.on());
        String title =
                title(stream, below.matter(), sides, below.entry().number().toString());
        return desk.enter(stream, below.matter(), sides, course, number(stream, arrival.on()), title, dice);
    }

    private String title(Stream stream, Matter matter, Sides sides, String below) {
        return MessageFormat.format(
                stream.title(), town.listed(sides.first()), town.listed(sides.second()), matter.brief(), below);
    }

    /** Numbers follow one another within the court, the year and the type; the first year began before our first day. */
    private CaseNumber number(Stream stream, LocalDate filed) {
        LocalDate firstDay = days.today().minusYears(1).plusDays(1);
        String key = stream.key() + filed.getYear();
        boolean began = filed.getYear() == firstDay.getYear();
        int serial = 1 + serials.computeIfAbsent(key, first -> began ? season.before(firstDay, stream.perYear()) : 0);
        serials.put(key, serial);
        return CaseNumber.of(
                filed.getYear(), Objects.requireNonNull(codes.get(stream.court())), stream.typeWord(), serial);
    }

    private Town.Inhabitant prosecutionOf(Stream stream) {
        return Objects.requireNonNull(prosecution.get(stream.court()));
    }

    /** 收到 A case at the door. */
    private record Arrival(LocalDate on, Stream stream, int no) {}
}
