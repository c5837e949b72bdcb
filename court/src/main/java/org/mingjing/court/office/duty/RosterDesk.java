package org.mingjing.court.office.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 排班 Posts are kept, rosters made by rotation or by hand; nobody at two posts on a day, nobody who is away. */
@Service
public class RosterDesk {

    static final Citation OWN_RULE = Citation.of("docs/duty", "Rosters");
    private static final Citation ACCESS = Citation.of("docs/adr/0003", "access table");
    private static final int LONGEST = 100;

    private final Commands commands;
    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;
    private final WhoCanBeOnDuty can;
    private final DutyNews news;
    private final Clock clock;

    RosterDesk(
            Commands commands,
            DutyPosts posts,
            Shifts shifts,
            Swaps swaps,
            WhoCanBeOnDuty can,
            DutyNews news,
            Clock clock) {
        this.commands = commands;
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
        this.can = can;
        this.news = news;
        this.clock = clock;
    }

    /** 设定岗位 */
    public Decision<String> keep(KeepPost command) {
        return commands.perform(command, () -> {
            if (!mayRoster(command)) {
                return notGranted();
            }
            DutyPost post = command.post();
            DutyPost before = posts.find(post.id()).orElse(null);
            if (before != null && before.revision() != post.revision()) {
                return refused("changedMeanwhile");
            }
            if (post.name().isBlank() || post.name().length() > LONGEST) {
                return refused("name");
            }
            if (posts.of(post.court()).stream()
                    .anyMatch(one -> one.name().equals(post.name()) && !one.id().equals(post.id()))) {
                return refused("nameTaken");
            }
            if (!can.work(post.court(), command.eligible())) {
                return refused("person");
            }
            DutyPost now = new DutyPost(
                    post.id(),
                    command.court(),
                    post.name(),
                    post.place(),
                    post.phone(),
                    post.starts(),
                    post.ends(),
                    post.days(),
                    post.heads(),
                    post.headsOff(),
                    post.inUse(),
                    before == null ? 0 : post.revision() + 1);
            posts.keep(now, command.eligible(), posts.eligible(post.id()));
            return Decision.granted(post.id().toString());
        });
    }

    /** 预排 What the rotation would give to the open places; nothing is written. Called inside CourtBoundary. */
    public List<PlannedTurn> turns(DutyPost post, LocalDate from, LocalDate to) {
        Map<LocalDate, Set<PersonId>> taken = shifts.taken(post.court(), from.minusDays(1), to.plusDays(1));
        Map<LocalDate, List<Shift>> set = new HashMap<>();
        shifts.of(post.id(), from, to)
                .forEach(one ->
                        set.computeIfAbsent(one.day(), day -> new ArrayList<>()).add(one));
        DutyDays days = can.days(post.court());
        List<LocalDate> open = from.datesUntil(to.plusDays(1))
                .filter(day -> set.getOrDefault(day, List.of()).isEmpty())
                .toList();
        Map<LocalDate, Set<PersonId>> away = new HashMap<>();
        open.forEach(day -> away.put(day, can.away(post.court(), day)));
        return new Rotation(List.copyOf(posts.eligible(post.id()).keySet()), can.turns(post, from))
                .fill(open, post, days, Rotation.busy(taken, away));
    }

    /** 按规则排班 The granted result says how many shifts were set. */
    public Decision<String> fill(FillRoster command) {
        return commands.perform(command, () -> {
            if (!mayRoster(command)) {
                return notGranted();
            }
            if (command.to().isBefore(command.from())
                    || command.from().isBefore(LocalDate.now(clock))
                    || command.to().isAfter(command.from().plusDays(LONGEST))) {
                return refused("period", LONGEST);
            }
            posts.hold(command.court());
            DutyPost post = own(command.post(), command);
            if (post == null) {
                return refused("unknown");
            }
            List<Shift> made = new ArrayList<>();
            for (PlannedTurn turn : turns(post, command.from(), command.to())) {
                PersonId person = turn.person();
                if (person != null) {
                    made.add(shift(post, turn.day(), person, "rule", new ShiftId(UUID.randomUUID())));
                }
            }
            shifts.addAll(made);
            return Decision.granted(Integer.toString(made.size()));
        });
    }

    /** 手工排班 In an open place, or in somebody's place. */
    public Decision<String> set(SetShift command) {
        return commands.perform(command, () -> {
            if (!mayRoster(command)) {
                return notGranted();
            }
            posts.hold(command.court());
            DutyPost post = own(command.post(), command);
            if (post == null) {
                return refused("unknown");
            }
            if (command.day().isBefore(LocalDate.now(clock))) {
                return refused("past");
            }
            if (!can.free(command.court(), command.person(), command.day())) {
                return refused("notFree");
            }
            ShiftId instead = command.instead();
            if (instead == null) {
                ShiftId id = new ShiftId(command.origin().clientKey());
                shifts.addAll(List.of(shift(post, command.day(), command.person(), "hand", id)));
                return Decision.granted(id.toString());
            }
            Shift before = shifts.findToChange(instead)
                    .filter(one -> one.post().equals(post.id()) && one.day().equals(command.day()))
                    .orElse(null);
            if (before == null || before.checkedIn() != null) {
                return refused(before == null ? "unknown" : "begun");
            }
            shifts.give(instead, command.person(), "hand");
            PersonId by = command.origin().who().id();
            swaps.open(instead).ifPresent(swap -> {
                swaps.answer(swap.id(), "withdrawn", LocalDate.now(clock));
                news.answered(before, swap, by);
            });
            news.filled(before, by);
            return Decision.granted(instead.toString());
        });
    }

    static Shift shift(DutyPost post, LocalDate day, PersonId person, String made, ShiftId id) {
        return new Shift(id, post.court(), post.id(), day, person, post.startsAt(day), post.endsAt(day), made, null, 0);
    }

    private @Nullable DutyPost own(PostId id, Command command) {
        return posts.find(id).filter(one -> one.court().equals(command.court())).orElse(null);
    }

    private static boolean mayRoster(Command command) {
        return Grants.permits(command.origin().who(), Permission.DUTY_ROSTER);
    }

    private static Decision<String> notGranted() {
        return Decision.refused("access.notGranted", ACCESS);
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("duty.refused." + why, OWN_RULE, arguments);
    }
}
