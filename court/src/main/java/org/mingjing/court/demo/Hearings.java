package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.demo.CoursePlan.Passage;

/** 开庭日 Fixes hearings on working days on which the case does not stand still. */
final class Hearings {

    private final Days days;
    private final Dice dice;
    private final LocalDate filed;
    private final LocalDate end;
    private final List<Passage> passages;

    Hearings(Days days, Dice dice, LocalDate filed, LocalDate end, List<Passage> passages) {
        this.days = days;
        this.dice = dice;
        this.filed = filed;
        this.end = end;
        this.passages = passages;
    }

    /**
     * None, one or two.
     *
     * @param work days the case takes
     * @param usual days such cases take
     */
    List<LocalDate> fix(Ending ending, int work, double usual) {
        List<LocalDate> hearings = new ArrayList<>();
        if (dice.chance(ending.hearing())) {
            int notice = usual < 25 ? 3 : 14;
            int first = Math.max(notice, (int) (work * (0.35 + 0.4 * dice.share())));
            add(hearings, first);
            if (usual > 40 && dice.chance(16)) {
                add(hearings, first + Math.max(7, (int) (work * 0.2)));
            }
            if (hearings.isEmpty() && ending.hearing() == 100) {
                hearings.add(lastMoment());
            }
        }
        return hearings;
    }

    /** Nothing is judged unheard: shortly before the end, or on the day itself with the judgment pronounced in court. */
    private LocalDate lastMoment() {
        LocalDate day = days.by(end.minusDays(dice.between(2, 9)));
        boolean free = passages.stream().noneMatch(passage -> !day.isAfter(passage.to()));
        return free && day.isAfter(filed) ? day : end;
    }

    private void add(List<LocalDate> hearings, int offset) {
        LocalDate day = filed.plusDays(offset);
        for (Passage passage : passages) {
            if (!day.isBefore(passage.from())) {
                day = day.plusDays(passage.to().toEpochDay() - passage.from().toEpochDay() + 1);
            }
        }
        day = days.on(day);
        if (!day.isAfter(end) && day.isAfter(filed) && !hearings.contains(day)) {
            hearings.add(day);
        }
    }
}
