package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.DutyDays;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.DutyPosts;
import org.mingjing.court.office.duty.Handover;
import org.mingjing.court.office.duty.PostDays;
import org.mingjing.court.office.duty.PostId;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.office.duty.ShiftId;
import org.mingjing.court.office.duty.Shifts;
import org.mingjing.court.office.duty.Swaps;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示值班 A year of rosters and the weeks ahead: most check in in time, some late, a few not at all; each night hands over to the next. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoDuty {

    private static final String COURT = "basic";
    private static final int AHEAD = 40;
    private static final int LOGGED = 30;

    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;

    DemoDuty(DutyPosts posts, Shifts shifts, Swaps swaps) {
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
    }

    /** @param always who is on duty on this day, at the post whose pool he is in */
    void keep(Bench bench, Days days, CourtId court, Seat always, LocalDate on) {
        DutyDays calendar = new DutyDays(days.calendar());
        Map<LocalDate, Set<PersonId>> taken = new HashMap<>();
        LocalDate first = days.today().minusYears(1);
        List<Row> rows = Sheets.rows("duty-posts");
        for (int no = 0; no < rows.size(); no++) {
            Row row = rows.get(no);
            DutyPost post = post(row, court);
            List<Seat> pool = pool(bench, row.text("pool"));
            posts.keep(post, pool.stream().map(Seat::id).toList(), phones(pool));
            Dice dice = Dice.of(DemoCourt.SEED, "duty", no);
            Turns turns = new Turns(new ArrayList<>(pool), taken);
            List<Shift> made = new ArrayList<>();
            for (LocalDate day = first; !day.isAfter(days.today().plusDays(AHEAD)); day = day.plusDays(1)) {
                int heads = post.headsOn(day, calendar);
                if (day.equals(on) && heads > 0 && pool.contains(always)) {
                    turns.first(always);
                }
                for (PersonId person : turns.of(day, heads)) {
                    made.add(shift(post, day, person, days.today(), dice));
                }
            }
            shifts.addAll(made);
            if (no == 1) {
                log(court, made, days.today());
            }
        }
    }

    private static DutyPost post(Row row, CourtId court) {
        return new DutyPost(
                new PostId(Deeds.key("duty post " + row.text("name"))),
                court,
                row.text("name"),
                row.text("place"),
                row.text("phone"),
                LocalTime.parse(row.text("starts")),
                LocalTime.parse(row.text("ends")),
                PostDays.valueOf(row.text("days")),
                Sheets.number(row, "heads"),
                Sheets.number(row, "headsOff"),
                true,
                0);
    }

    private static List<Seat> pool(Bench bench, String words) {
        return Stream.of(words.split(" ", -1))
                .flatMap(one -> {
                    String[] parts = one.split("/", -1);
                    return bench.seats().stream()
                            .filter(seat -> seat.at(COURT, parts[0])
                                    && (parts.length == 1
                                            ? !seat.post().endsWith("administrator")
                                            : seat.post().equals(parts[1])));
                })
                .toList();
    }

    /** Numbers of nobody. */
    private static Map<PersonId, String> phones(List<Seat> pool) {
        return pool.stream().collect(Collectors.toMap(Seat::id, seat -> "1990000" + last(seat.staffNumber())));
    }

    private static String last(String staffNumber) {
        String digits = "0000" + staffNumber.replaceAll("\\D", "");
        return digits.substring(digits.length() - 4);
    }

    private static Shift shift(DutyPost post, LocalDate day, PersonId person, LocalDate today, Dice dice) {
        OffsetDateTime starts = post.startsAt(day);
        int luck = dice.between(1, 100);
        OffsetDateTime in = !day.isBefore(today) || luck > 98
                ? null
                : luck > 94 ? starts.plusMinutes(dice.between(12, 40)) : starts.minusMinutes(dice.between(0, 25));
        return new Shift(
                new ShiftId(Deeds.key("shift " + post.name() + " " + day + " " + person.value())),
                post.court(),
                post.id(),
                day,
                person,
                starts,
                post.endsAt(day),
                "rule",
                in,
                0);
    }

    /** The last one waits to be signed. */
    private void log(CourtId court, List<Shift> made, LocalDate today) {
        List<Row> words = Sheets.rows("duty-words").stream()
                .filter(row -> row.text("turn").equals("happened"))
                .toList();
        for (int i = 0; i + 1 < made.size(); i++) {
            Shift one = made.get(i);
            Shift next = made.get(i + 1);
            if (one.day().isBefore(today) && one.day().isAfter(today.minusDays(LOGGED))) {
                Row said = words.get(i % words.size());
                boolean signed = next.day().isBefore(today);
                swaps.add(
                        court,
                        new Handover(
                                Deeds.key("handover " + one.id()),
                                one.post(),
                                one.id(),
                                next.id(),
                                one.person(),
                                one.endsAt(),
                                said.text("words"),
                                said.text("more"),
                                signed ? next.person() : null,
                                signed ? next.startsAt() : null));
            }
        }
    }

    /** 轮流 In a ring; whoever is on duty elsewhere that day, or was yesterday, is passed over. */
    private static final class Turns {

        private final List<Seat> ring;
        private final Map<LocalDate, Set<PersonId>> taken;

        Turns(List<Seat> ring, Map<LocalDate, Set<PersonId>> taken) {
            this.ring = ring;
            this.taken = taken;
        }

        void first(Seat seat) {
            ring.remove(seat);
            ring.addFirst(seat);
        }

        List<PersonId> of(LocalDate day, int heads) {
            Set<PersonId> busy = new HashSet<>(taken.getOrDefault(day, Set.of()));
            busy.addAll(taken.getOrDefault(day.minusDays(1), Set.of()));
            List<Seat> chosen = ring.stream()
                    .filter(seat -> !busy.contains(seat.id()))
                    .limit(heads)
                    .toList();
            ring.removeAll(chosen);
            ring.addAll(chosen);
            List<PersonId> people = chosen.stream().map(Seat::id).toList();
            taken.computeIfAbsent(day, one -> new HashSet<>()).addAll(people);
            return people;
        }
    }
}
