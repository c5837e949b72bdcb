package org.mingjing.court.justice.hearings;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.mingjing.court.justice.hearings.Occupied.Of;

/** 时间冲突 What a plan would take that another hearing already has. Knows only times; the law is asked elsewhere. */
final class Conflicts {

    private Conflicts() {}

    /** 冲突程度 */
    enum Degree {
        /** 不能安排: nobody is in two places */
        CERTAIN,
        /** 同名且时间重叠: whether it is the same person, or another can be sent, somebody has to say */
        POSSIBLE,
        /** 同日另有庭审 the same day, at another time */
        SAME_DAY
    }

    /** 冲突 */
    record Conflict(Degree degree, Occupied with) {}

    /** In the order in which it was asked; the police are counted apart. */
    static List<Conflict> of(HearingPlan plan, List<Occupied> occupied) {
        return occupied.stream()
                .flatMap(one -> switch (one.of()) {
                    case ROOM -> meets(plan, one) && taken(plan, one) ? certain(one) : Stream.empty();
                    case PERSON -> meets(plan, one) && sits(plan, one) ? certain(one) : Stream.empty();
                    case POLICE -> Stream.empty();
                    case ATTENDANT -> attendant(plan, one);
                })
                .toList();
    }

    /** 可派法警不足 How many officers are free meanwhile, when that is fewer than the plan asks for. */
    static OptionalInt police(HearingPlan plan, List<Occupied> occupied, int officers) {
        List<Occupied> meanwhile = occupied.stream()
                .filter(one -> one.of() == Of.POLICE && meets(plan, one))
                .toList();
        int peak = Stream.concat(
                        Stream.of(plan.time().from()),
                        meanwhile.stream().map(one -> one.time().from()))
                .mapToInt(moment -> meanwhile.stream()
                        .filter(one -> holds(one, moment))
                        .mapToInt(Occupied::police)
                        .sum())
                .max()
                .orElse(0);
        return plan.police() > 0 && peak + plan.police() > officers
                ? OptionalInt.of(Math.max(0, officers - peak))
                : OptionalInt.empty();
    }

    private static boolean holds(Occupied one, LocalTime moment) {
        return !moment.isBefore(one.time().from()) && moment.isBefore(one.time().to());
    }

    private static boolean meets(HearingPlan plan, Occupied one) {
        return plan.time().overlaps(one.time());
    }

    private static boolean taken(HearingPlan plan, Occupied one) {
        return plan.room() != null && one.key().equals(plan.room().toString());
    }

    private static boolean sits(HearingPlan plan, Occupied one) {
        return plan.seats().stream()
                .anyMatch(seat -> one.key().equals(seat.person().value().toString()));
    }

    private static Stream<Conflict> attendant(HearingPlan plan, Occupied one) {
        Attendant other = Objects.requireNonNull(one.attendant());
        if (!plan.time().day().equals(one.time().day())) {
            return Stream.empty();
        }
        return plan.attendants().stream()
                .filter(called -> called.name().equals(other.name()) && !called.surelyNot(other))
                .limit(1)
                .map(called -> new Conflict(degree(plan, one, called, other), one));
    }

    private static Degree degree(HearingPlan plan, Occupied one, Attendant called, Attendant other) {
        if (!meets(plan, one)) {
            return Degree.SAME_DAY;
        }
        return called.surely(other) && called.kind() != AttendantKind.ORGANISATION ? Degree.CERTAIN : Degree.POSSIBLE;
    }

    private static Stream<Conflict> certain(Occupied one) {
        return Stream.of(new Conflict(Degree.CERTAIN, one));
    }
}
