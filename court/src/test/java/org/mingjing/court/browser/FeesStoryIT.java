package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 诉讼费用 The clerk takes a payment, sees what is overdue and compares with the bank; a second person approves what goes back. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=fees-story") // gives receipts away
class FeesStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void theClerkCollects(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/fees");
        assertThat(clerk.locator("main").innerText()).contains("逾期未交");
        Desk.look(clerk, "story-fees-overdue");
        Desk.follow(clerk, clerk.locator("tbody th a").first());
        assertThat(clerk.locator("main").innerText()).contains("裁定按撤诉处理", "民诉解释 213", "由承办法官审查后裁定");
        Desk.look(clerk, "story-fees-unpaid");
        clerk.navigate(clerk.locator(".mj-fee-due a").first().getAttribute("href"));
        assertThat(clerk.locator("main").innerText()).contains("次日起7日内交纳", "诉讼费用交纳办法 13", "应交");
        Desk.look(clerk, "story-fees-ledger");
        clerk.navigate("/fees?tab=due");
        Desk.follow(clerk, row(clerk, "待交").locator("th a"));
        Desk.follow(clerk, action(clerk, "登记交费"));
        Desk.look(clerk, "story-fees-pay");
        clerk.locator("#amount").fill("-3");
        clerk.locator("#means").selectOption("bank");
        clerk.locator("#receipt").fill("SF-STORY-1");
        save(clerk);
        assertThat(clerk.locator(".mj-errors").innerText()).contains("不能为负数");
        assertThat(clerk.locator("#receipt").inputValue()).isEqualTo("SF-STORY-1");
        clerk.locator("#amount").fill("100");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("已登记交费", "SF-STORY-1");
        Desk.look(clerk, "story-fees-paid");
        desk.assertNoComplaints();
    }

    @Test
    void theBankIsCompared(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/fees/reconcile?from=2026-11-01");
        assertThat(clerk.locator("main").innerText()).contains("有流水，无登记", "相符");
        clerk.locator("#lines").fill("2026-11-24,12.345,X1,甲");
        Desk.follow(clerk, clerk.locator(".mj-fee-bank button"));
        assertThat(clerk.locator(".mj-errors").innerText()).contains("第 1 行", "最多两位小数");
        clerk.locator("#lines").fill("2026-11-24,12.34,X1,甲");
        Desk.follow(clerk, clerk.locator(".mj-fee-bank button"));
        assertThat(clerk.locator("main").innerText()).contains("已录入 1 笔新流水", "X1");
    }

    @Test
    void whatIsTooMuchGoesBackWithASecondApproval(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page management = desk.entered(port, "management");
        management.navigate("/fees/reconcile?from=2026-11-01");
        Desk.look(management, "story-fees-reconcile");
        management.navigate("/fees?tab=refund");
        Desk.look(management, "story-fees-refunds");
        assertThat(management.locator("main").innerText()).contains("多交待退");
        Desk.follow(management, row(management, "费用结算").locator("th a"));
        Desk.look(management, "story-fees-settled");
        Desk.follow(management, action(management, "审批退费"));
        management.locator("#voucher").fill("TF-STORY-1");
        Desk.look(management, "story-fees-refund");
        save(management);
        assertThat(management.locator("main").innerText()).contains("已登记退费", "TF-STORY-1");
        desk.assertNoComplaints();
    }

    private static Locator row(Page page, String words) {
        return page.locator("tbody tr", new Page.LocatorOptions().setHasText(Pattern.compile(words)))
                .first();
    }

    private static Locator action(Page page, String words) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(words))
                .first();
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").first());
    }
}
