package org.mingjing.court.office.duty;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.duties.TodayLine;
import org.mingjing.court.foundation.duties.TodayLines;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 今日值班 One's own shifts of today, and who is on duty now at the first posts of the list. */
@Component
@Order(40)
class OnDutyToday implements TodayLines {

    private static final int FIRST = 2;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_HOUR = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);

    private final DutyPosts posts;
    private final Shifts shifts;
    private final People people;

    OnDutyToday(DutyPosts posts, Shifts shifts, People people) {
        this.posts = posts;
        this.shifts = shifts;
        this.people = people;
    }

    @Override
    public List<TodayLine> of(Actor reader, OffsetDateTime now) {
        LocalDate today = now.atZoneSameInstant(CourtTime.ZONE).toLocalDate();
        Map<PostId, DutyPost> all = new LinkedHashMap<>();
        posts.of(reader.court()).forEach(one -> all.put(one.id(), one));
        List<TodayLine> lines = new ArrayList<>();
        List<Shift> around = shifts.between(reader.court(), today.minusDays(1), today);
        for (Shift one : around) {
            DutyPost post = all.get(one.post());
            if (one.person().equals(reader.id()) && post != null && !one.over(now)) {
                lines.add(new TodayLine(
                        "duty.today." + one.checkIn(now).name(),
                        List.of(post.name(), hours(one)),
                        "/duty/shifts/" + one.id(),
                        true));
            }
        }
        List<Shift> on = around.stream().filter(one -> one.on(now)).toList();
        if (!on.isEmpty()) {
            lines.add(present(all, on));
        }
        return lines;
    }

    private TodayLine present(Map<PostId, DutyPost> all, List<Shift> on) {
        Map<PostId, List<Shift>> byPost = on.stream().collect(Collectors.groupingBy(Shift::post));
        Map<PersonId, String> names =
                people.names(on.stream().map(Shift::person).distinct().toList());
        List<String> first = all.values().stream()
                .filter(post -> byPost.containsKey(post.id()))
                .limit(FIRST)
                .map(post -> post.name() + " "
                        + byPost.getOrDefault(post.id(), List.of()).stream()
                                .map(one -> names.getOrDefault(one.person(), ""))
                                .collect(Collectors.joining(" ")))
                .toList();
        return first.size() < FIRST
                ? new TodayLine("duty.today.one", List.of(first.getFirst(), on.size()), "/duty", false)
                : new TodayLine(
                        "duty.today.now", List.of(first.getFirst(), first.getLast(), on.size()), "/duty", false);
    }

    private static String hours(Shift one) {
        ZonedDateTime from = one.startsAt().atZoneSameInstant(CourtTime.ZONE);
        ZonedDateTime to = one.endsAt().atZoneSameInstant(CourtTime.ZONE);
        return from.toLocalDate().equals(to.toLocalDate())
                ? HOUR.format(from) + "–" + HOUR.format(to)
                : DAY_AND_HOUR.format(from) + " – " + DAY_AND_HOUR.format(to);
    }
}
