package org.mingjing.court.justice.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.Visitor;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseRegister;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewRelation;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 日历变更与审限表 A notice is proposed, foreseen, refused to its proposer, confirmed by another; every moved date keeps its old reason. */
@WithCourt
class CalendarChangeIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Monday 2026-12-07 and Monday 2026-11-09 off, Saturday 2026-12-12 worked, in one court. */
    private static final String DAYS = "2026-11-09 休 本地节日\n2026-12-07 休 本地节日\n2026-12-12 班 本地节日";

    @LocalServerPort
    private int port;

    @Autowired
    private TestCourt staff;

    @Autowired
    private CourtBoundary boundary;

    @Autowired
    private CaseRegister register;

    @Autowired
    private Cases cases;

    @Autowired
    private ClockBook book;

    @Autowired
    private Clocks clocks;

    private final List<NewCase> filed = new ArrayList<>();
    private final List<NewClock> opened = new ArrayList<>();

    @Test
    void twoPeopleChangeTheCalendarAndEveryMovedDateKeepsItsReason() {
        // 简易程序三个月 (民诉法 164): from 09-07 to Monday 12-07; from 09-12 to Saturday 12-12, moved to Monday 12-14; from
        // 09-15 to 12-15
        CaseId later = summary(TestCourt.BASIC, 1, LocalDate.of(2026, 9, 7));
        CaseId earlier = summary(TestCourt.BASIC, 2, LocalDate.of(2026, 9, 12));
        CaseId stays = summary(TestCourt.BASIC, 3, LocalDate.of(2026, 9, 15));
        CaseId elsewhere = summary(TestCourt.OTHER_BASIC, 4, LocalDate.of(2026, 9, 7));
        // 答辩期十五日 (民诉法 128): received on 10-25, last day Monday 11-09; answered on the 10th, held to be late
        opened.add(new NewClock(
                later,
                TestCourt.BASIC,
                staff.civil(),
                "NODE-ANSWER",
                LocalDate.of(2026, 10, 25),
                false,
                List.of(),
                LocalDate.of(2026, 11, 10),
                false));
        write();
        assertThat(due(later)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(due(earlier)).isEqualTo(LocalDate.of(2026, 12, 14));

        Visitor manager = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        manager.get("/calendar/notices/new");
        String address = Visitor.target(manager.post("/calendar/notices/new", form(DAYS, UUID.randomUUID())));
        assertThat(address).startsWith("/calendar/notices/");

        HttpResponse<String> preview = manager.get(address);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("到期日变动的 2 项", "2026-12-08", "2026-12-12", "含答辩期", "由超期变为按期")
                .contains("（2026）苏9801民初1号")
                .doesNotContain("（2026）苏9801民初3号", "（2026）苏9802民初4号");
        assertThat(due(later)).as("nothing moves before it is confirmed").isEqualTo(LocalDate.of(2026, 12, 7));

        String slip = submitted(manager, address);
        HttpResponse<String> refused = manager.post(slip, agreeing(key()));
        assertThat(refused.body()).contains("不能办理", "任何人不得审批本人的申请");
        assertThat(manager.post(address + "/withdraw", Map.of("key", key())).body())
                .contains("由确认人不同意");
        assertThat(due(later)).isEqualTo(LocalDate.of(2026, 12, 7));

        Visitor second = Visitor.as(port, Role.SECURITY_ADMINISTRATOR);
        assertThat(second.get("/").body()).contains("关于本地放假的通知");
        assertThat(second.get(slip).body()).contains(address);
        assertThat(second.get(address).body()).contains("没有查看案件的权限").doesNotContain("民初1号");
        String once = key();
        boundary.write(CourtScope.everyCourt(), () -> {
            // somebody is at work on this clock: the rounds wait for him
            assertThat(clocks.findToChange(main(later).id())).isPresent();
            assertThat(Visitor.target(second.post(slip, agreeing(once)))).isEqualTo(slip + "?done");
            assertThat(second.get(address).body()).contains("项未结时钟正在按现行日历重新计算");
            return true;
        });
        assertThat(Visitor.target(second.post(slip, agreeing(once)))).isEqualTo(slip + "?done");

        await().untilAsserted(() -> assertThat(second.get(address).body()).contains("全部未结时钟均已按现行日历计算"));
        assertThat(due(later)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(due(earlier)).isEqualTo(LocalDate.of(2026, 12, 12));
        assertThat(due(stays)).isEqualTo(LocalDate.of(2026, 12, 15));
        assertThat(due(elsewhere)).isEqualTo(LocalDate.of(2026, 12, 7));
        assertThat(card(later)).isEqualTo(LocalDate.of(2026, 12, 8));
        assertThat(history(stays)).hasSize(1);
        assertThat(history(later)).hasSize(2).first().satisfies(now -> {
            assertThat(now.cause()).isEqualTo("calendar");
            assertThat(now.dueOn()).isEqualTo(LocalDate.of(2026, 12, 8));
        });
        assertThat(history(later)).last().satisfies(then -> {
            assertThat(then.dueOn()).isEqualTo(LocalDate.of(2026, 12, 7));
            assertThat(then.ledger().steps()).isNotEmpty();
            assertThat(then.calendarVersion())
                    .isNotEqualTo(history(later).getFirst().calendarVersion());
        });
        assertThat(manager.get(address).body()).contains("到期日已变动的 2 项", "2026-12-08", "已生效");
        assertThat(manager.post(address + "/withdraw", Map.of("key", key())).body())
                .contains("已经由他人确认或撤回");
    }

    @Test
    void whoeverSubmitsItTheProposerDoesNotConfirmAndNobodyWithoutTheRightDoes() {
        Visitor manager = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        manager.get("/calendar/notices/new");
        String days = "2026-12-30 休 本地节日";
        String address = Visitor.target(manager.post("/calendar/notices/new", form(days, UUID.randomUUID())));
        Visitor system = Visitor.as(port, Role.SYSTEM_ADMINISTRATOR);
        system.get(address);
        String slip = submitted(system, address);
        assertThat(manager.get(slip).body()).as("a requester").contains("关于本地放假的通知");
        assertThat(manager.post(slip, agreeing(key())).body()).contains("任何人不得审批本人的申请");

        Visitor second = Visitor.as(port, Role.SECURITY_ADMINISTRATOR);
        second.get(slip);
        Map<String, String> handing = new HashMap<>(Map.of("verb", "HAND_ON", "key", key()));
        handing.put("other", staff.person(Role.CLERK).value().toString());
        second.post(slip, handing);
        Visitor clerk = Visitor.as(port, Role.CLERK);
        clerk.get(slip);
        assertThat(clerk.post(slip, agreeing(key())).body()).contains("没有确认日历变更的权限");

        clerk.post(slip, Map.of("verb", "REFUSE", "key", key(), "opinion", "不应由我确认"));
        assertThat(manager.get(address).body()).contains("待确认", "提交另一人确认");
        assertThat(Visitor.target(manager.post(address + "/withdraw", Map.of("key", key()))))
                .isEqualTo(address);
        assertThat(manager.get(address).body()).contains("已撤回");
        assertThat(manager.post(
                                "/requests/calendar/" + address.substring(address.lastIndexOf('/') + 1),
                                Map.of("key", key()))
                        .body())
                .contains("已经由他人确认或撤回");
    }

    @Test
    void whatWasTypedStaysAndEveryWrongLineIsTold() {
        Visitor manager = Visitor.as(port, Role.ADJUDICATION_MANAGEMENT);
        manager.get("/calendar/notices/new");
        HttpResponse<String> again =
                manager.post("/calendar/notices/new", form("2026-13-01 休 甲\n2026-12-07 假 乙", UUID.randomUUID()));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("第 1 行的日期读不出来", "第 2 行应写", "2026-13-01 休 甲", "关于本地放假的通知", "本地〔2026〕1号");
    }

    @Test
    void theSheetCountsWhatTheReaderMayMeetAndNothingElse() {
        summary(TestCourt.BASIC, 11, LocalDate.of(2026, 6, 1)); // due 2026-09-01: long overdue
        summary(TestCourt.BASIC, 12, LocalDate.of(2026, 8, 10)); // due 2026-11-10: overdue
        // due 2026-11-30: near its end; the chief judge is recused from it
        summary(TestCourt.BASIC, 13, LocalDate.of(2026, 8, 31), recused(Role.CHIEF_JUDGE));
        write();
        String whole =
                Visitor.as(port, Role.ADJUDICATION_MANAGEMENT).get("/limits").body();
        assertThat(whole).contains("民初11号", "民初12号", "民初13号").contains("clock=severe", "clock=late");
        Visitor chief = Visitor.as(port, Role.CHIEF_JUDGE);
        assertThat(chief.get("/limits").body()).contains("民初11号").doesNotContain("民初13号");
        HttpResponse<String> csv = chief.get("/limits/export.csv");
        assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(csv.body()).contains("严重超期", "民事审判第一庭");
        assertThat(Visitor.as(port, Role.JUDGE).get("/limits").statusCode()).isEqualTo(403);
    }

    private NewRelation recused(Role role) {
        return new NewRelation(staff.person(role), CaseRelation.RECUSED, TODAY, null);
    }

    private CaseId summary(CourtId court, int serial, LocalDate filedOn, NewRelation... relations) {
        CaseId id = new CaseId(UUID.randomUUID());
        boolean here = court.equals(TestCourt.BASIC);
        filed.add(new NewCase(
                id,
                court,
                CaseNumber.of(2026, CourtCode.of(court.value()), "民初", serial),
                CaseCategory.CIVIL,
                Procedure.SUMMARY,
                null,
                "甲与乙买卖合同纠纷",
                null,
                CaseStatus.IN_TRIAL,
                filedOn,
                null,
                null,
                here ? staff.civil() : null,
                here ? staff.person(Role.JUDGE) : null,
                false,
                false,
                null,
                null,
                List.of(),
                List.of(relations),
                List.of()));
        opened.add(new NewClock(
                id, court, here ? staff.civil() : null, "CIV-1-SUM", filedOn, false, List.of(), null, true));
        return id;
    }

    private void write() {
        boundary.write(CourtScope.everyCourt(), () -> {
            register.addAll(filed);
            book.openAll(opened);
            return true;
        });
    }

    private @Nullable LocalDate due(CaseId id) {
        return main(id).dueOn();
    }

    private @Nullable LocalDate card(CaseId id) {
        return read(() -> cases.find(id).orElseThrow().dueOn());
    }

    private List<PastReckoning> history(CaseId id) {
        ClockId main = main(id).id();
        return read(() -> book.history(main));
    }

    private LiveClock main(CaseId id) {
        return read(
                () -> book.of(id).stream().filter(LiveClock::main).findFirst().orElseThrow());
    }

    private <T> T read(Supplier<T> work) {
        return boundary.read(CourtScope.everyCourt(), work);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    /** The address of the slip. */
    private static String submitted(Visitor visitor, String notice) {
        String path = "/requests/calendar/" + notice.substring(notice.lastIndexOf('/') + 1);
        String slip = Visitor.target(visitor.post(path, Map.of("key", key())));
        assertThat(slip).startsWith("/slips/");
        return slip.replaceAll("\\?.*", "");
    }

    private static Map<String, String> agreeing(String key) {
        return Map.of("verb", "AGREE", "key", key);
    }

    private static Map<String, String> form(String days, UUID key) {
        return Map.of(
                "title", "关于本地放假的通知",
                "documentNo", "本地〔2026〕1号",
                "publishedOn", "2026-10-01",
                "year", "2026",
                "scope", "court",
                "days", days,
                "key", key.toString());
    }
}
