package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 审判管理的一天 The sheet of the court, a calendar that two people change, a ledger with one bad row. */
@WithDemoCourt
class ManagementStoryIT {

    private static final String LEDGER = """
        court,case_no,title,prosecuted,accepted,judged,procedure
        清源市明川区人民法院,（2026）苏9801刑初9001号,被告人某甲盗窃案,2026-10-08,2026-10-12,,普通
        清源市明川区人民法院,2026刑初9002,被告人某乙诈骗案,2026-10-08,2026-10-12,,简易
        清源市明川区人民法院,（2026）苏9801刑初9003号,被告人某丙盗窃案,2026-10-08,2026-10-12,2026-10-20,简易
        """;

    @LocalServerPort
    private int port;

    @Test
    void theSheetHasALineForEachDivisionAndItsSum(Desk desk) {
        Page page = desk.entered(port, "management");
        navigate(page, "审限表");
        Locator open = page.locator(".mj-overview tbody tr td[data-label=合计]");
        assertThat(open.count()).isGreaterThan(6);
        int total = number(open.last());
        int sum = open.all().stream().mapToInt(ManagementStoryIT::number).sum() - total;
        assertThat(sum).isEqualTo(total);
        Desk.look(page, "story-management-sheet");
        Desk.follow(page, page.locator(".mj-overview-total td[data-label=暂停] a"));
        assertThat(page.locator("main .mj-due-paused").first().isVisible()).isTrue();
        assertThat(page.locator("main .mj-due:not(.mj-due-paused)").count()).isZero();
        desk.assertNoComplaints();
    }

    @Test
    void nobodyConfirmsHisOwnCalendarAndASecondPersonDoes(Desk desk) {
        Page page = desk.entered(port, "management");
        navigate(page, "工作日历");
        Desk.look(page, "story-management-calendar");
        Desk.follow(page, page.locator("a[href^='/calendar/notices/']", having("演示草案")));
        String notice = page.url();
        assertThat(page.locator(".mj-notice-figures").innerText()).contains("到期日变动", "因此变为超期");
        // Saturday 30 January 2027 is worked under the draft: what had been moved to Monday 1 February falls on it
        // again
        Locator moved = page.locator("tr", having("2027-02-01"))
                .filter(new Locator.FilterOptions().setHasText("2027-01-30"))
                .first();
        assertThat(moved.innerText()).contains("提前 2 天");
        String address = moved.locator("a.mj-number").getAttribute("href");
        Desk.look(page, "story-management-notice");
        Desk.follow(page, page.locator("main a", having("查看流转单")));
        String slip = page.url();
        assertThat(page.locator("main").innerText()).contains("第二人确认");
        Locator agree = page.locator("main details .mj-withheld", having("同意")).first();
        assertThat(agree.locator("button").getAttribute("aria-disabled")).isEqualTo("true");
        assertThat(agree.locator(".mj-why-not").textContent()).contains("任何人不得审批本人的申请");
        Desk.look(page, "story-management-notice-slip");
        Desk.follow(page, page.locator(".mj-slip-subject a"));
        assertThat(page.url()).isEqualTo(notice);
        assertThat(page.locator("main .mj-chip").first().innerText()).isEqualTo("待确认");
        page.navigate(address + "/clocks");
        assertThat(page.locator(".mj-clock").first().innerText()).contains("2027-02-01");

        Page second = desk.entered(port, "secadmin");
        Desk.follow(second, second.locator("tbody tr", having("日历变更申请")).first().locator("th a"));
        assertThat(second.url()).startsWith(slip);
        Desk.follow(second, second.locator(".mj-slip-subject a"));
        assertThat(second.locator("main").innerText()).contains("您没有查看案件的权限").doesNotContain("民初");
        Desk.look(second, "story-security-notice");
        Desk.follow(second, second.locator("main a", having("查看流转单")));
        Desk.follow(second, second.locator("button[value=AGREE]"));
        Desk.follow(second, second.locator(".mj-slip-subject a"));
        assertThat(second.locator("main .mj-chip").first().innerText()).isEqualTo("已生效");
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            second.reload();
            assertThat(second.locator("main").innerText()).contains("全部未结时钟均已按现行日历计算");
        });

        page.reload();
        Locator clock = page.locator(".mj-clock", having("2027-01-30")).first();
        clock.locator("summary", new Locator.LocatorOptions().setHasText("此前的")).click();
        Locator past = clock.locator("details tr a")
                .filter(new Locator.FilterOptions().setHasText("2027-02-01"))
                .last();
        past.click();
        page.locator("#drawer-body .mj-ledger, main .mj-ledger").first().waitFor(); // the old reckoning, line by line
        desk.assertNoComplaints();
    }

    @Test
    void aLedgerIsSeenBeforeItIsEnteredAndABadRowStaysOut(Desk desk) {
        Page page = desk.entered(port, "management");
        navigate(page, "导入台账");
        Desk.look(page, "story-management-ledgers");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("十月刑事台账.csv", "text/csv", LEDGER.getBytes(StandardCharsets.UTF_8)));
        Desk.follow(page, page.locator("main button", having("上传并核对")));
        Locator bad = page.locator("main tbody tr", having("拒绝"));
        assertThat(bad.count()).isEqualTo(1);
        assertThat(bad.innerText()).contains("2", "case_no", "案号无法识别");
        Desk.look(page, "story-management-preview");
        page.locator("main button", having("确认导入 2 件")).click();
        page.locator(".mj-flash", having("导入完成")).waitFor();
        assertThat(page.locator(".mj-flash").innerText()).contains("新增 2 件", "已有 0 件");
        Desk.look(page, "story-management-imported");
        page.navigate("/cases?q=9001");
        // 刑诉法 208: two months, at the latest three, from 10-12; Tuesday 2027-01-12
        assertThat(page.locator("tbody tr", having("刑初9001号")).innerText()).contains("2027-01-12");
        page.navigate("/cases?q=9002");
        assertThat(page.locator("main").innerText()).doesNotContain("某乙");
        desk.assertNoComplaints();
    }

    private static void navigate(Page page, String name) {
        Locator folded = page.locator(
                ".mj-nav-group:not([open])",
                new Page.LocatorOptions().setHas(page.locator(".mj-nav-link", having(name))));
        if (folded.count() > 0) {
            folded.locator("summary").click();
        }
        Desk.follow(page, page.locator(".mj-nav-link", having(name)));
    }

    private static int number(Locator cell) {
        return Integer.parseInt(cell.innerText().strip().replace(",", ""));
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
