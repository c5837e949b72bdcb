package org.mingjing.court.justice.preservation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.preservation.LiftGround;
import org.mingjing.law.preservation.MeasureCourse;
import org.mingjing.law.preservation.MeasureCourse.Renewal;
import org.mingjing.law.preservation.MeasureKind;

/**
 * 已采取的措施 One thing frozen, sealed, detained, ordered or forbidden.
 *
 * @param authority 协助执行单位 who was told to help: bank, registry
 * @param until last day as first set; null: the law sets no length
 * @param enforcement the enforcement case it passed into; empty for none
 * @param ground of lifting
 */
@Term("已采取的保全措施")
public record Measure(
        MeasureId id,
        int no,
        MeasureKind kind,
        String asset,
        String place,
        @Nullable Money amount,
        String authority,
        LocalDate since,
        @Nullable LocalDate until,
        List<Renewal> renewals,
        MeasureState state,
        String enforcement,
        @Nullable LocalDate endedOn,
        @Nullable LiftGround ground,
        String reasons) {

    public Measure {
        renewals = List.copyOf(renewals);
    }

    /** The last day as it stands; null where it does not end by itself. */
    public @Nullable LocalDate expiresOn() {
        return renewals.isEmpty() ? until : renewals.getLast().until();
    }

    public boolean inForce() {
        return state == MeasureState.IN_FORCE;
    }

    /** 期限已届满 Nobody renewed it, and its last day is over: it has no effect (查扣冻规定 27). */
    public boolean over(LocalDate today) {
        LocalDate last = expiresOn();
        return last != null && last.isBefore(today);
    }

    public Optional<MeasureCourse> course(WorkingCalendar calendar) {
        return until == null ? Optional.empty() : Optional.of(MeasureCourse.of(kind, since, until, renewals, calendar));
    }

    Measure renewed(Renewal renewal) {
        List<Renewal> all = new ArrayList<>(renewals);
        all.add(renewal);
        return with(all, state, enforcement, endedOn, ground, reasons);
    }

    Measure lifted(LocalDate on, LiftGround why, String words) {
        return with(renewals, MeasureState.LIFTED, enforcement, on, why, words);
    }

    Measure lapsed(LocalDate on, String words) {
        return with(renewals, MeasureState.LAPSED, enforcement, on, null, words);
    }

    Measure passedInto(String number) {
        return with(renewals, state, number, endedOn, ground, reasons);
    }

    private Measure with(
            List<Renewal> all,
            MeasureState now,
            String into,
            @Nullable LocalDate on,
            @Nullable LiftGround why,
            String words) {
        return new Measure(id, no, kind, asset, place, amount, authority, since, until, all, now, into, on, why, words);
    }
}
