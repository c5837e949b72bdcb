package org.mingjing.court.office.duty.web.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.DutyDays;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.DutyPosts;
import org.mingjing.court.office.duty.PostId;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.office.duty.Shifts;
import org.mingjing.court.office.duty.Swaps;
import org.mingjing.court.office.duty.WhoCanBeOnDuty;
import org.mingjing.court.office.duty.web.DutyWords;
import org.mingjing.court.office.duty.web.board.DutyBoard.Own;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Component;

/** 值班台的编排 */
@Component
class DutyBoardViews {

    private static final int AHEAD = 60;

    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;
    private final WhoCanBeOnDuty can;
    private final People people;
    private final Clock clock;

    DutyBoardViews(DutyPosts posts, Shifts shifts, Swaps swaps, WhoCanBeOnDuty can, People people, Clock clock) {
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
        this.can = can;
        this.people = people;
        this.clock = clock;
    }

    DutyBoard of(Actor actor, @Nullable PostId asked, YearMonth month, Frame frame) {
        Text text = frame.text();
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<DutyPost> all =
                posts.of(actor.court()).stream().filter(DutyPost::inUse).toList();
        Map<PostId, DutyPost> byId = all.stream().collect(Collectors.toMap(DutyPost::id, one -> one));
        DutyPost shown =
                asked != null && byId.containsKey(asked) ? byId.get(asked) : all.isEmpty() ? null : all.getFirst();
        boolean keeps = Grants.permits(actor, Permission.DUTY_ROSTER);
        LocalDate today = frame.today();
        return new DutyBoard(
                present(actor, byId, now, text),
                shifts.of(actor.id(), today.minusDays(1), today.plusDays(AHEAD)).stream()
                        .filter(one -> !one.over(now))
                        .map(one -> own(one, byId, DutyWords.checkIn(one, now, text), text))
                        .toList(),
                swaps.waitingFor(actor.id()).stream()
                        .map(swap -> shifts.find(swap.shift()).orElse(null))
                        .filter(Objects::nonNull)
                        .map(one -> own(one, byId, Chip.of(text.of("duty.swap.asked")), text))
                        .toList(),
                all.stream()
                        .map(one -> Tab.of(one.name(), address(one.id(), month), one.equals(shown)))
                        .toList(),
                shown == null ? null : month(shown, month, now, today, keeps, text),
                keeps);
    }

    private static Own own(Shift shift, Map<PostId, DutyPost> posts, Chip chip, Text text) {
        DutyPost post = posts.get(shift.post());
        return new Own(
                DutyWords.day(shift.day(), text), post == null ? "" : post.name(), "/duty/shifts/" + shift.id(), chip);
    }

    private List<DutyBoard.Present> present(Actor actor, Map<PostId, DutyPost> posts, OffsetDateTime now, Text text) {
        List<Shift> on = shifts.on(actor.court(), now);
        Map<PersonId, String> names =
                people.names(on.stream().map(Shift::person).distinct().toList());
        Map<PostId, List<Shift>> byPost =
                on.stream().collect(Collectors.groupingBy(Shift::post, LinkedHashMap::new, Collectors.toList()));
        List<DutyBoard.Present> present = new ArrayList<>();
        for (DutyPost post : posts.values().stream()
                .sorted(Comparator.comparing(DutyPost::name))
                .toList()) {
            List<Shift> there = byPost.getOrDefault(post.id(), List.of());
            if (!there.isEmpty()) {
                Map<PersonId, String> phones = this.posts.eligible(post.id());
                present.add(new DutyBoard.Present(
                        post.name(),
                        post.place(),
                        DutyWords.hours(post, text),
                        post.phone(),
                        there.stream()
                                .map(one -> new DutyBoard.Who(
                                        names.getOrDefault(one.person(), ""),
                                        phones.getOrDefault(one.person(), ""),
                                        "/duty/shifts/" + one.id(),
                                        DutyWords.checkIn(one, now, text)))
                                .toList()));
            }
        }
        return present;
    }

    private DutyBoard.Month month(
            DutyPost post, YearMonth month, OffsetDateTime now, LocalDate today, boolean keeps, Text text) {
        DutyDays days = can.days(post.court());
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        Map<LocalDate, List<Shift>> set =
                shifts.of(post.id(), first, last).stream().collect(Collectors.groupingBy(Shift::day));
        Set<PersonId> eligible = posts.eligible(post.id()).keySet();
        List<Shift> year = shifts.of(post.id(), today.minusYears(1).plusDays(1), last);
        Set<PersonId> named = new LinkedHashSet<>(eligible);
        year.forEach(one -> named.add(one.person()));
        Map<PersonId, String> names = people.names(named);
        List<DutyBoard.Line> lines = new ArrayList<>();
        for (LocalDate day : first.datesUntil(last.plusDays(1)).toList()) {
            List<Shift> there = set.getOrDefault(day, List.of());
            int heads = post.headsOn(day, days);
            if (heads > 0 || !there.isEmpty()) {
                lines.add(new DutyBoard.Line(
                        DutyWords.day(day, text),
                        DutyWords.kind(day, days, text),
                        day.equals(today),
                        there.stream()
                                .map(one -> new DutyBoard.Who(
                                        names.getOrDefault(one.person(), ""),
                                        "",
                                        "/duty/shifts/" + one.id(),
                                        day.isAfter(today) ? null : DutyWords.checkIn(one, now, text)))
                                .toList(),
                        Math.max(0, heads - there.size())));
            }
        }
        return new DutyBoard.Month(
                text.of("duty.month", post.name(), month.toString()),
                text.of("duty.post.facts", post.place(), DutyWords.hours(post, text), post.phone()),
                address(post.id(), month.minusMonths(1)),
                address(post.id(), month.plusMonths(1)),
                lines,
                shares(eligible, year, days, names),
                keeps ? "/duty/roster?post=" + post.id() : null);
    }

    private static List<DutyBoard.Share> shares(
            Set<PersonId> eligible, List<Shift> year, DutyDays days, Map<PersonId, String> names) {
        Map<PersonId, List<Shift>> of = year.stream().collect(Collectors.groupingBy(Shift::person));
        return eligible.stream()
                .map(one -> {
                    List<Shift> own = of.getOrDefault(one, List.of());
                    return new DutyBoard.Share(
                            names.getOrDefault(one, ""),
                            own.size(),
                            (int) own.stream()
                                    .filter(shift -> !days.working(shift.day()))
                                    .count(),
                            (int) own.stream()
                                    .filter(shift -> days.holiday(shift.day()))
                                    .count());
                })
                .toList();
    }

    private static String address(PostId post, YearMonth month) {
        return "/duty?post=" + post + "&month=" + month;
    }
}
