package org.mingjing.law.panel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning.Due;

/** 回避规则 Who decides on whose recusal, by when, and how often the decision is reviewed. */
public final class RecusalRules {

    private RecusalRules() {}

    /** Where it stands who withdraws. */
    public static Citation grounds(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "29");
            case ADMINISTRATIVE -> Citation.of("行诉法", "55");
            default -> Citation.of("民诉法", "47");
        };
    }

    /** On the president the committee, on judges and assessors the president; on the others whoever presides, but in criminal cases the president. */
    public static RecusalDecider decider(CaseCategory category, RecusalTarget target) {
        return switch (target) {
            case PRESIDENT -> RecusalDecider.COMMITTEE;
            case JUDGE -> RecusalDecider.PRESIDENT;
            case OTHER -> category == CaseCategory.CRIMINAL ? RecusalDecider.PRESIDENT : RecusalDecider.PRESIDING_JUDGE;
        };
    }

    /** Where it stands who decides. */
    public static Citation decided(CaseCategory category, RecusalTarget target) {
        return switch (category) {
            case CRIMINAL -> target == RecusalTarget.OTHER ? Citation.of("刑诉解释", "38") : Citation.of("刑诉法", "31");
            case ADMINISTRATIVE -> Citation.of("行诉法", "55");
            default -> Citation.of("民诉法", "49");
        };
    }

    /**
     * 决定期限 Within three days of the request, and of the request for review. Null: the criminal procedure names no days.
     *
     * @param asked the day of the request
     */
    public static @Nullable Due term(CaseCategory category, LocalDate asked, WorkingCalendar calendar) {
        return category == CaseCategory.CRIMINAL ? null : ClockReckoner.step("NODE-AVOID", asked, calendar);
    }

    /** Where it stands by when it is decided, and that it is reviewed once. */
    public static Citation reviewed(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉解释", "35");
            case ADMINISTRATIVE -> Citation.of("行诉解释", "74");
            default -> Citation.of("民诉法", "50");
        };
    }

    /** 停止参与 Until it is decided the person keeps away from the case, unless something is urgent; during a review he need not. */
    public static Citation keepsAway(CaseCategory category) {
        return category == CaseCategory.ADMINISTRATIVE ? Citation.of("行诉解释", "74") : Citation.of("民诉法", "48");
    }
}
