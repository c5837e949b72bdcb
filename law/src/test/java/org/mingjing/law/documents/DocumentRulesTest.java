package org.mingjing.law.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;

/** 公文规则 Each rule with a draft that breaks it and one that does not. */
class DocumentRulesTest {

    private static final String COURT = "云江市青石区人民法院";
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(PublishedHolidays.all());

    @Test
    void fifteenKinds() {
        assertThat(DocumentKind.values()).hasSize(15);
        assertThat(DocumentKind.MINUTES.citation()).hasToString("公文条例 8(15)");
    }

    @Test
    void aRequestHasOneMatterAndOneRecipient() {
        assertThat(faults(request(1, List.of("云江市中级人民法院"), List.of()))).isEmpty();
        assertThat(faults(request(2, List.of("云江市中级人民法院", "青石区财政局"), List.of())))
                .containsExactly("oneRecipient", "oneMatter");
    }

    @Test
    void upwardNeitherToAPersonNorCopiedDown() {
        assertThat(faults(request(1, List.of("程某某院长"), List.of("本院各庭、室")))).containsExactly("toPerson", "copiedDown");
    }

    @Test
    void aReportAsksForNothing() {
        CheckedDraft report = draft(
                DocumentKind.REPORT,
                DocumentDirection.UPWARD,
                COURT + "关于上半年工作的报告",
                List.of("云江市中级人民法院"),
                List.of("现将情况报告如下。", "妥否，请批示。"),
                true);
        assertThat(faults(report)).containsExactly("requestInReport");
    }

    @Test
    void aKindGoesItsOwnWay() {
        CheckedDraft upwards = draft(
                DocumentKind.NOTICE,
                DocumentDirection.UPWARD,
                COURT + "关于值班的通知",
                List.of("云江市中级人民法院"),
                List.of("值班。"),
                true);
        assertThat(faults(upwards)).containsExactly("direction");
    }

    @Test
    void upwardIsSignedByTheHead() {
        CheckedDraft report = draft(
                DocumentKind.REPORT,
                DocumentDirection.UPWARD,
                COURT + "关于上半年工作的报告",
                List.of("云江市中级人民法院"),
                List.of("现将情况报告如下。"),
                false);
        assertThat(faults(report)).containsExactly("principalSigns");
    }

    @Test
    void theTitleNamesOrganAndKind() {
        CheckedDraft bare = draft(
                DocumentKind.NOTICE, DocumentDirection.DOWNWARD, "关于值班安排", List.of("各庭、室"), List.of("值班。"), false);
        assertThat(faults(bare)).containsExactly("titleKind", "titleOrgan");
        assertThat(DocumentRules.faults(bare)).extracting(DocumentFault::grave).containsExactly(true, false);
    }

    /** 公文条例 9(8): a main recipient, but for what is made known to all, ordered, resolved, decided or noted. */
    @Test
    void whoNamesAMainRecipient() {
        assertThat(Arrays.stream(DocumentKind.values())
                        .filter(kind -> !kind.needsRecipient(DocumentDirection.DOWNWARD)))
                .containsExactly(
                        DocumentKind.RESOLUTION, DocumentKind.DECISION, DocumentKind.ORDER, DocumentKind.MINUTES);
        assertThat(DocumentKind.ANNOUNCEMENT.needsRecipient(DocumentDirection.PUBLIC))
                .isFalse();
        CheckedDraft toNobody = draft(
                DocumentKind.NOTICE, DocumentDirection.DOWNWARD, COURT + "关于值班的通知", List.of(), List.of("值班。"), false);
        assertThat(faults(toNobody)).containsExactly("noRecipient");
        CheckedDraft decision = draft(
                DocumentKind.DECISION, DocumentDirection.DOWNWARD, COURT + "关于表彰的决定", List.of(), List.of("表彰。"), false);
        assertThat(faults(decision)).isEmpty();
    }

    @Test
    void theGravestComesFirst() {
        CheckedDraft empty =
                draft(DocumentKind.NOTICE, DocumentDirection.DOWNWARD, "关于值班的通知", List.of("各庭、室"), List.of(" "), false);
        assertThat(faults(empty)).containsExactly("noText", "titleOrgan");
    }

    @Test
    void aRequestCopiedToAnOrganBesideIsNotCopiedDown() {
        assertThat(faults(request(1, List.of("云江市中级人民法院"), List.of("青石区财政局")))).isEmpty();
    }

    /** 公文条例 24(4): what is urgent says by when it is dealt with. */
    @Test
    void whatIsUrgentNamesItsLimit() {
        assertThat(faults(urgent(false))).containsExactly("urgentLimit");
        assertThat(faults(urgent(true))).isEmpty();
    }

    private static CheckedDraft urgent(boolean limitNamed) {
        return new CheckedDraft(
                DocumentKind.NOTICE,
                DocumentDirection.DOWNWARD,
                COURT,
                COURT + "关于值班的通知",
                List.of("各庭、室"),
                List.of(),
                List.of("本院"),
                List.of("值班。"),
                1,
                false,
                false,
                true,
                limitNamed);
    }

    /** 公文条例 9(3): a document 特急 or 加急; a telegram 特提, 特急, 加急 or 平急. */
    @Test
    void theMarksOfUrgency() {
        assertThat(Arrays.stream(DocumentUrgency.values())
                        .filter(DocumentUrgency::telegram)
                        .map(DocumentUrgency::mark))
                .containsExactly("平急", "加急", "特急", "特提");
        assertThat(Arrays.stream(DocumentUrgency.values())
                        .filter(one -> !one.telegram())
                        .map(DocumentUrgency::mark))
                .containsExactly("", "加急", "特急");
    }

    /** Two hours from ten o'clock end at noon, not after lunch; two and a minute end at one past two. */
    @Test
    void theLastMinuteOfTheMorningIsStillOffice() {
        LocalDateTime ten = LocalDateTime.of(2026, 11, 23, 10, 0);
        assertThat(OfficeHours.USUAL.after(ten, Duration.ofHours(2), CALENDAR)).isEqualTo(ten.withHour(12));
        assertThat(OfficeHours.USUAL.after(ten, Duration.ofMinutes(121), CALENDAR))
                .isEqualTo(LocalDateTime.of(2026, 11, 23, 14, 1));
        LocalTime noon = LocalTime.NOON;
        assertThatThrownBy(() -> new OfficeHours.Span(noon, noon)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficeHours(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Monday 2026-11-23 and Friday 2026-11-20 are working days; seven office hours a day, worked by hand. */
    @Test
    void hoursOfTheOffice() {
        LocalDateTime monday = LocalDateTime.of(2026, 11, 23, 10, 0);
        assertThat(due(DocumentUrgency.TELEGRAM_VERY_URGENT, monday)).isEqualTo(LocalDateTime.of(2026, 11, 23, 15, 30));
        assertThat(due(DocumentUrgency.TELEGRAM_URGENT, monday)).isEqualTo(LocalDateTime.of(2026, 11, 24, 10, 0));
        LocalDateTime friday = LocalDateTime.of(2026, 11, 20, 17, 0);
        assertThat(due(DocumentUrgency.TELEGRAM_VERY_URGENT, friday)).isEqualTo(LocalDateTime.of(2026, 11, 23, 11, 30));
        assertThat(due(DocumentUrgency.TELEGRAM_AT_ONCE, friday)).isEqualTo(LocalDateTime.of(2026, 11, 20, 19, 0));
        LocalDateTime night = LocalDateTime.of(2026, 9, 30, 22, 0);
        assertThat(due(DocumentUrgency.TELEGRAM_ORDINARY, night).toLocalDate())
                .as("after the seven days of the national day")
                .isAfter(LocalDateTime.of(2026, 10, 8, 0, 0).toLocalDate());
        assertThat(TelegramClock.usual().due(DocumentUrgency.NONE, monday, CALENDAR))
                .isNull();
    }

    private static LocalDateTime due(DocumentUrgency urgency, LocalDateTime received) {
        return Objects.requireNonNull(TelegramClock.usual().due(urgency, received, CALENDAR));
    }

    private static CheckedDraft request(int matters, List<String> to, List<String> copies) {
        return new CheckedDraft(
                DocumentKind.REQUEST,
                DocumentDirection.UPWARD,
                COURT,
                COURT + "关于更新设备的请示",
                to,
                copies,
                List.of("本院"),
                List.of("妥否，请批示。"),
                matters,
                false,
                true,
                false,
                false);
    }

    private static CheckedDraft draft(
            DocumentKind kind,
            DocumentDirection direction,
            String title,
            List<String> to,
            List<String> text,
            boolean president) {
        return new CheckedDraft(
                kind, direction, COURT, title, to, List.of(), List.of("本院"), text, 1, false, president, false, false);
    }

    private static List<String> faults(CheckedDraft draft) {
        return DocumentRules.faults(draft).stream().map(DocumentFault::code).toList();
    }
}
