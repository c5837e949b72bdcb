package org.mingjing.law.hearing;

import static org.mingjing.law.hearing.HearingPoint.broken;
import static org.mingjing.law.hearing.HearingPoint.decide;
import static org.mingjing.law.hearing.HearingPoint.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.trace.Ledger;

/** 开庭日审查 Holds a day for a hearing against every rule that has a word on it. */
@Term("开庭日审查")
public final class HearingReview {

    private static final Citation PREPARED = Citation.of("民诉解释", "224");
    private static final Citation NO_PERIOD_NEEDED = Citation.of("民诉解释", "266");
    private static final Citation GAP = Citation.of("延审规定", "5");
    private static final Citation COURT_DAYS = Citation.of("民诉法", "85");

    private HearingReview() {}

    /** All that the law says about hearing the case on this day, in the order in which a clerk works it off. */
    public static List<HearingPoint> of(HearingFacts facts, LocalDate day, WorkingCalendar calendar) {
        List<HearingPoint> points = new ArrayList<>();
        points.add(notice(facts, day, calendar));
        if (facts.kind() == HearingKind.HEARING) {
            announcement(facts, day, calendar).ifPresent(points::add);
            answer(facts, day, calendar).ifPresent(points::add);
            gap(facts, day).ifPresent(points::add);
        }
        return points;
    }

    private static HearingPoint notice(HearingFacts facts, LocalDate day, WorkingCalendar calendar) {
        NoticeRule rule = NoticeRule.of(facts).orElse(null);
        if (rule == null) {
            return kept(
                    "hearing.notice.none",
                    NoticeRule.publicity(facts.category()),
                    facts.kind().phrase());
        }
        LocalDate latest = rule.latest(day, calendar);
        if (facts.noticeOn().isAfter(latest)) {
            return broken("hearing.notice.late", rule.citation(), latest, facts.noticeOn());
        }
        return rule.days() == 0
                ? kept("hearing.notice.simple", rule.citation())
                : kept("hearing.notice.by", rule.citation(), latest);
    }

    private static Optional<HearingPoint> announcement(HearingFacts facts, LocalDate day, WorkingCalendar calendar) {
        if (!facts.publicly()) {
            return Optional.of(kept("hearing.public.closed", NoticeRule.publicity(facts.category())));
        }
        return NoticeRule.of(facts)
                .map(rule -> rule.days() == 0
                        ? kept("hearing.public.free", rule.announced())
                        : kept("hearing.public.by", rule.announced(), rule.latest(day, calendar)));
    }

    private static Optional<HearingPoint> answer(HearingFacts facts, LocalDate day, WorkingCalendar calendar) {
        AnswerPeriod period = AnswerPeriod.of(facts.category()).orElse(null);
        LocalDate served = facts.copyServedOn();
        if (period == null || !(facts.ordinary() || summaryCivil(facts))) {
            return Optional.empty();
        }
        if (served == null) {
            return Optional.of(
                    facts.waived() && facts.category() != CaseCategory.CRIMINAL
                            ? waived(facts)
                            : decide("hearing.answer.unknown", period.citation()));
        }
        LocalDate ends = period.ends(served, calendar);
        if (facts.category() == CaseCategory.CRIMINAL) {
            return Optional.of(
                    day.isBefore(served.plusDays(period.days()))
                            ? broken("hearing.indictment.early", period.citation(), served, day)
                            : kept("hearing.indictment.kept", period.citation(), served));
        }
        if (day.isAfter(ends)) {
            return Optional.of(kept("hearing.answer.over", period.citation(), served, ends));
        }
        if (facts.waived()) {
            return Optional.of(waived(facts));
        }
        return Optional.of(
                facts.ordinary()
                        ? broken("hearing.answer.running", PREPARED, served, ends)
                        : decide("hearing.answer.summary", NO_PERIOD_NEEDED, ends));
    }

    /** The text on waiving is one of the summary procedure; in the ordinary one the judge says whether it will do. */
    private static HearingPoint waived(HearingFacts facts) {
        return facts.ordinary()
                ? decide("hearing.answer.waivedOrdinary", NO_PERIOD_NEEDED)
                : kept("hearing.answer.waived", NO_PERIOD_NEEDED);
    }

    private static boolean summaryCivil(HearingFacts facts) {
        return facts.category() == CaseCategory.CIVIL && facts.simplified();
    }

    private static Optional<HearingPoint> gap(HearingFacts facts, LocalDate day) {
        LocalDate last = facts.lastHeardOn();
        if (last == null || facts.category() != CaseCategory.CIVIL) {
            return Optional.empty();
        }
        LocalDate latest = last.plusMonths(1);
        if (!day.isAfter(latest)) {
            return Optional.of(kept("hearing.gap.kept", GAP, last, latest));
        }
        return Optional.of(
                facts.gapExcused()
                        ? kept("hearing.gap.excused", GAP, last, latest)
                        : broken("hearing.gap.long", GAP, last, latest));
    }

    /** 最早可开庭之日 The first working day that keeps every rule, and why that day; what a person decides is left open. */
    public static Earliest earliest(HearingFacts facts, WorkingCalendar calendar) {
        Ledger.Writer steps = Ledger.writer();
        LocalDate day = calendar.rollForward(facts.noticeOn());
        NoticeRule rule = NoticeRule.of(facts).orElse(null);
        if (rule == null) {
            steps.step("hearing.day.fromNow", day, NoticeRule.publicity(facts.category()), facts.noticeOn());
        } else {
            day = rule.earliest(facts.noticeOn(), calendar);
            steps.step(
                    rule.days() == 0 ? "hearing.day.simple" : "hearing.day.notice",
                    day,
                    rule.citation(),
                    facts.noticeOn());
        }
        AnswerPeriod period = AnswerPeriod.of(facts.category()).orElse(null);
        LocalDate served = facts.copyServedOn();
        if (facts.kind() == HearingKind.HEARING
                && period != null
                && served != null
                && facts.ordinary()
                && (!facts.waived() || facts.category() == CaseCategory.CRIMINAL)) {
            boolean criminal = facts.category() == CaseCategory.CRIMINAL;
            LocalDate free = criminal
                    ? served.plusDays(period.days())
                    : period.ends(served, calendar).plusDays(1);
            steps.step(criminal ? "hearing.day.indictment" : "hearing.day.answer", free, period.citation(), served);
            day = day.isBefore(free) ? free : day;
        }
        LocalDate working = calendar.rollForward(day);
        if (!working.equals(day)) {
            steps.step("hearing.day.working", working, COURT_DAYS, day);
        }
        steps.step(
                "hearing.day.earliest",
                working,
                NoticeRule.of(facts).map(NoticeRule::citation).orElse(COURT_DAYS),
                working);
        return new Earliest(working, steps.ledger());
    }

    /** 最早开庭日 With its reasons. */
    public record Earliest(LocalDate day, Ledger ledger) {}
}
