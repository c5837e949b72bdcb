package org.mingjing.law.hearing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mingjing.law.ReadableTable;
import org.mingjing.law.ReadableTable.Row;
import org.mingjing.law.articles.Articles;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.LedgerText;

/** 开庭日审查 Day by day, worked by hand from the articles. */
class HearingReviewTest {

    private static final WorkingCalendar CALENDAR = PublishedHolidays.calendar();

    @TestFactory
    Stream<DynamicTest> workedDays() throws IOException {
        return ReadableTable.rows("hearing/开庭日.txt").stream().map(row -> dynamicTest(row.name(), () -> check(row)));
    }

    private static void check(Row row) {
        HearingFacts facts = new HearingFacts(
                CaseCategory.valueOf(row.text("类别")),
                Procedure.valueOf(row.text("程序")),
                HearingKind.valueOf(row.text("种类")),
                LocalDate.parse(row.text("通知")),
                true,
                day(row.text("副本送达")),
                row.text("不需要答辩期").equals("是"),
                day(row.text("上次开庭")),
                row.text("同意间隔").equals("是"));
        List<HearingPoint> points = HearingReview.of(facts, LocalDate.parse(row.text("开庭日")), CALENDAR);
        assertThat(codes(points, Verdict.BROKEN)).isEqualTo(row.text("不符合"));
        assertThat(codes(points, Verdict.DECIDE)).isEqualTo(row.text("待决定"));
        var earliest = HearingReview.earliest(facts, CALENDAR);
        assertThat(earliest.day()).isEqualTo(row.text("最早"));
        assertThat(earliest.ledger().steps().getLast().date()).isEqualTo(row.text("最早"));
        Stream.concat(
                        points.stream().map(HearingPoint::citation),
                        earliest.ledger().steps().stream().map(step -> step.citation()))
                .forEach(citation -> assertThat(Articles.find(citation))
                        .as(citation.toString())
                        .isPresent());
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            LedgerText words = LedgerText.in(locale);
            assertThat(points)
                    .allSatisfy(point -> assertThat(words.of(point.phrase())).isNotBlank());
            assertThat(earliest.ledger().steps())
                    .allSatisfy(step -> assertThat(words.of(step)).isNotBlank());
        }
    }

    private static String codes(List<HearingPoint> points, Verdict verdict) {
        String codes = points.stream()
                .filter(point -> point.verdict() == verdict)
                .map(point -> point.phrase().key().substring("hearing.".length()))
                .collect(Collectors.joining(","));
        return codes.isEmpty() ? "无" : codes;
    }

    private static @Nullable LocalDate day(String cell) {
        return cell.equals("无") ? null : LocalDate.parse(cell);
    }
}
