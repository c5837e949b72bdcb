package org.mingjing.law.hearing;

import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;

/**
 * 开庭通知规则 How long before, and by what means, all who take part are told of a hearing.
 *
 * @param days before the hearing, at least; 0: in time, by simple means
 * @param citation of the notice
 * @param announced of the announcement of a public hearing
 */
@Term("开庭通知规则")
public record NoticeRule(int days, Citation citation, Citation announced) {

    private static final int THREE_DAYS = 3;
    private static final Citation CIVIL = Citation.of("民诉法", "139");
    private static final Citation CRIMINAL = Citation.of("刑诉法", "187");
    private static final Citation ADMINISTRATIVE = Citation.of("行诉解释", "71");
    private static final Citation AS_IN_CIVIL_CASES = Citation.of("行诉法", "101");

    /**
     * The rule for a hearing of a case; empty where the law names no time: other kinds of case, and what is no trial.
     *
     * <p>Not here: travelling time for those who live elsewhere (民诉解释 227, 行诉解释 71), for which no length is named.
     */
    public static Optional<NoticeRule> of(HearingFacts facts) {
        if (facts.kind() != HearingKind.HEARING) {
            return Optional.empty();
        }
        return switch (facts.category()) {
            case CIVIL ->
                Optional.of(
                        facts.simplified()
                                ? new NoticeRule(0, Citation.of("民诉解释", "261"), Citation.of("民诉法", "163"))
                                : new NoticeRule(THREE_DAYS, CIVIL, CIVIL));
            case CRIMINAL -> Optional.of(criminal(facts));
            case ADMINISTRATIVE ->
                Optional.of(
                        facts.simplified()
                                ? new NoticeRule(0, Citation.of("行诉解释", "103"), AS_IN_CIVIL_CASES)
                                : new NoticeRule(THREE_DAYS, ADMINISTRATIVE, AS_IN_CIVIL_CASES));
            default -> Optional.empty();
        };
    }

    private static NoticeRule criminal(HearingFacts facts) {
        return switch (facts.procedure()) {
            case SUMMARY -> new NoticeRule(0, Citation.of("刑诉解释", "362"), Citation.of("刑诉法", "219"));
            case EXPEDITED -> new NoticeRule(0, Citation.of("刑诉解释", "371"), Citation.of("刑诉法", "224"));
            default -> new NoticeRule(THREE_DAYS, CRIMINAL, CRIMINAL);
        };
    }

    /** 公开审理的依据 Where it stands that a case is heard in public, and when not. */
    static Citation publicity(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "188");
            case ADMINISTRATIVE -> Citation.of("行诉法", "54");
            default -> Citation.of("民诉法", "137");
        };
    }

    /** The last day on which notice can be given; counted backwards, and before a holiday when it falls on one. */
    public LocalDate latest(LocalDate hearing, WorkingCalendar calendar) {
        return days == 0 ? hearing : calendar.rollBack(hearing.minusDays(days));
    }

    /** The first day for which notice on that day is early enough. */
    LocalDate earliest(LocalDate noticeOn, WorkingCalendar calendar) {
        LocalDate day = calendar.rollForward(noticeOn.plusDays(days));
        while (latest(day, calendar).isBefore(noticeOn)) {
            day = calendar.rollForward(day.plusDays(1));
        }
        return day;
    }
}
