package org.mingjing.court.office.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.AbsenceEffects;
import org.mingjing.court.foundation.effects.EffectTime;
import org.mingjing.court.foundation.effects.ForeseenEffect;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 缺勤之值班 A named colleague is asked to take each shift of the days; where nobody can, the office finds somebody. */
@Component
@Order(40)
class AbsentFromDuty implements AbsenceEffects {

    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;
    private final WhoCanBeOnDuty can;
    private final DutyNews news;
    private final People people;
    private final Clock clock;

    AbsentFromDuty(
            DutyPosts posts,
            Shifts shifts,
            Swaps swaps,
            WhoCanBeOnDuty can,
            DutyNews news,
            People people,
            Clock clock) {
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
        this.can = can;
        this.news = news;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<ForeseenEffect> of(PlannedAbsence absence, Actor reader) {
        List<ForeseenEffect> effects = new ArrayList<>();
        for (Shift one : hit(absence)) {
            DutyPost post = posts.find(one.post()).orElseThrow();
            effects.add(ForeseenEffect.of(
                            "duty",
                            new EffectTime(one.day(), one.day(), post.starts(), post.ends()),
                            "duty.effect.shift",
                            post.name())
                    .at("/duty/shifts/" + one.id())
                    .with(List.of(proposal(one, absence))));
        }
        return effects;
    }

    private Proposal proposal(Shift shift, PlannedAbsence absence) {
        Swap asked = swaps.open(shift.id()).orElse(null);
        PersonId other = asked == null ? substitute(shift, absence) : asked.other();
        if (other == null) {
            return Proposal.of("duty.effect.nobody", null);
        }
        String name = people.names(Set.of(other)).getOrDefault(other, "");
        return Proposal.of(asked == null ? "duty.effect.swap" : "duty.effect.asked", null, name);
    }

    @Override
    public void begin(PlannedAbsence absence, SubjectRef cause, PersonId by) {
        for (Shift one : hit(absence)) {
            if (swaps.open(one.id()).isPresent()) {
                continue;
            }
            PersonId other = substitute(one, absence);
            if (other == null) {
                news.gap(one, by);
                continue;
            }
            Swap swap = new Swap(
                    UUID.randomUUID(),
                    one.id(),
                    absence.person(),
                    other,
                    null,
                    "",
                    cause.toString(),
                    "asked",
                    LocalDate.now(clock));
            swaps.add(absence.court(), swap);
            news.asked(one, swap, by);
        }
    }

    /** A colleague who has agreed keeps the shift; who was only asked is asked no longer. */
    @Override
    public void end(PlannedAbsence absence, SubjectRef cause, LocalDate back) {
        for (Swap swap : swaps.openOf(cause)) {
            shifts.find(swap.shift()).filter(one -> !one.day().isBefore(back)).ifPresent(one -> {
                swaps.answer(swap.id(), "withdrawn", LocalDate.now(clock));
                news.answered(one, swap, null);
            });
        }
        hit(absence).stream().filter(one -> !one.day().isBefore(back)).forEach(one -> news.filled(one, null));
    }

    /** Of those who take part in the post: whoever is free on the day and had fewest turns in the year. */
    private @Nullable PersonId substitute(Shift shift, PlannedAbsence absence) {
        DutyPost post = posts.find(shift.post()).orElseThrow();
        List<PersonId> eligible = posts.eligible(post.id()).keySet().stream()
                .filter(one -> !one.equals(absence.person()))
                .toList();
        Map<PersonId, Rotation.Turns> turns = can.turns(post, shift.day());
        DutyPost alone = new DutyPost(
                post.id(),
                post.court(),
                post.name(),
                post.place(),
                post.phone(),
                post.starts(),
                post.ends(),
                PostDays.EVERY,
                1,
                1,
                true,
                post.revision());
        return new Rotation(eligible, turns)
                .fill(
                        List.of(shift.day()),
                        alone,
                        can.days(post.court()),
                        (person, day) -> !can.free(post.court(), person, day))
                .getFirst()
                .person();
    }

    private List<Shift> hit(PlannedAbsence absence) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = absence.since().isBefore(today) ? today : absence.since();
        return shifts.of(absence.person(), from, absence.until());
    }
}
