package org.mingjing.law.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/** 开庭日要点 What is told of a day that keeps the rules, and how the earliest one was found. Notice is given on 2026-11-24. */
class HearingPointsTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @ParameterizedTest
    @CsvSource({
        // category, procedure, kind, in public, copy served, waived, last heard, agreed, day, points
        "CIVIL, ORDINARY, HEARING, true, 2026-11-02, false, , false, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.by 民诉法 139; KEPT answer.over 民诉法 128",
        "CIVIL, ORDINARY, HEARING, false, 2026-11-02, false, , false, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.closed 民诉法 137; KEPT answer.over 民诉法 128",
        "CIVIL, SUMMARY, HEARING, true, 2026-11-20, true, , false, 2026-11-24,"
                + " KEPT notice.simple 民诉解释 261; KEPT public.free 民诉法 163; KEPT answer.waived 民诉解释 266",
        "CIVIL, SUMMARY, HEARING, true, , true, , false, 2026-11-24,"
                + " KEPT notice.simple 民诉解释 261; KEPT public.free 民诉法 163; KEPT answer.waived 民诉解释 266",
        "CIVIL, ORDINARY, HEARING, true, , true, , false, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.by 民诉法 139; DECIDE answer.waivedOrdinary 民诉解释 266",
        "CRIMINAL, ORDINARY, HEARING, true, , true, , false, 2026-11-27," // nobody waives the indictment
                + " KEPT notice.by 刑诉法 187; KEPT public.by 刑诉法 187; DECIDE answer.unknown 刑诉法 187",
        "CRIMINAL, ORDINARY, HEARING, false, 2026-11-20, false, , false, 2026-11-30,"
                + " KEPT notice.by 刑诉法 187; KEPT public.closed 刑诉法 188; KEPT indictment.kept 刑诉法 187",
        "CIVIL, ORDINARY, PRE_TRIAL, true, 2026-11-20, false, , false, 2026-11-25, KEPT notice.none 民诉法 137",
        "ADMINISTRATIVE, ORDINARY, PRE_TRIAL, true, , false, , false, 2026-11-25, KEPT notice.none 行诉法 54",
        // 延审规定 5: a month from 10-27 is 11-27, still kept
        "CIVIL, SECOND_INSTANCE, HEARING, true, , false, 2026-10-27, false, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.by 民诉法 139; KEPT gap.kept 延审规定 5",
        "CIVIL, SECOND_INSTANCE, HEARING, true, , false, 2026-10-26, true, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.by 民诉法 139; KEPT gap.excused 延审规定 5",
        "CIVIL, SECOND_INSTANCE, HEARING, true, , false, 2026-10-26, false, 2026-11-27,"
                + " KEPT notice.by 民诉法 139; KEPT public.by 民诉法 139; BROKEN gap.long 延审规定 5",
    })
    void everyRuleWithItsArticle(
            CaseCategory category,
            Procedure procedure,
            HearingKind kind,
            boolean publicly,
            @Nullable LocalDate copy,
            boolean waived,
            @Nullable LocalDate last,
            boolean agreed,
            LocalDate day,
            String points) {
        var facts = new HearingFacts(category, procedure, kind, NOTICE, publicly, copy, waived, last, agreed);
        assertThat(HearingReview.of(facts, day, CALENDAR).stream()
                        .map(point -> point.verdict() + " "
                                + point.phrase().key().replace("hearing.", "") + " " + point.citation())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(points);
    }

    private static final LocalDate NOTICE = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        // served 11-12: the answer is due on Friday 11-27, so from Saturday, so Monday
        "CIVIL, ORDINARY, HEARING, 2026-11-12, false,"
                + " notice 2026-11-27; answer 2026-11-28; working 2026-11-30; earliest 2026-11-30",
        "CIVIL, ORDINARY, HEARING, 2026-11-12, true, notice 2026-11-27; earliest 2026-11-27",
        "CIVIL, SUMMARY, HEARING, 2026-11-20, false, simple 2026-11-24; earliest 2026-11-24",
        "CIVIL, ORDINARY, PRE_TRIAL, 2026-11-20, false, fromNow 2026-11-24; earliest 2026-11-24",
        // 刑诉法 187: ten days with the indictment, and nobody waives them
        "CRIMINAL, ORDINARY, HEARING, 2026-11-20, true, notice 2026-11-27; indictment 2026-11-30; earliest 2026-11-30",
    })
    void howTheEarliestDayWasFound(
            CaseCategory category,
            Procedure procedure,
            HearingKind kind,
            LocalDate copy,
            boolean waived,
            String steps) {
        var facts = new HearingFacts(category, procedure, kind, NOTICE, true, copy, waived, null, false);
        assertThat(HearingReview.earliest(facts, CALENDAR).ledger().steps().stream()
                        .map(step -> step.code().replace("hearing.day.", "") + " " + step.date())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(steps);
    }

    /** 延审规定 3: twice in the ordinary procedure; after one this is the second. */
    @Test
    void anAdjournmentTellsWhichItIs() {
        var second = new Adjournment(CaseCategory.CIVIL, Procedure.ORDINARY, AdjournmentGround.ABSENCE, 1, false);
        assertThat(second.review().getLast().phrase().key()).isEqualTo("hearing.adjourn.number");
        assertThat(second.review().getLast().phrase().arguments()).isEqualTo(List.<Object>of(2, 2));
    }
}
