package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 举证 The judge sets a period, finds on late evidence and commissions an appraisal, whose time is left out on the clock's own page. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=evidence-story")
class EvidenceStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void fromThePeriodToTheAppraisal(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/");
        while (judge.locator("main a", having("认定逾期证据")).count() == 0) { // without a date it comes last
            Desk.follow(judge, judge.locator("main a[rel=next]").first());
        }
        Desk.follow(judge, judge.locator("main a", having("认定逾期证据")).first());
        Desk.look(judge, "story-evidence-case");
        assertThat(judge.locator("main").innerText()).contains("逾期，待认定", "鉴定");
        String path = judge.url().replaceAll("#.*", "");
        Desk.follow(judge, judge.locator(".mj-proof-links a", having("认定逾期")).first());
        judge.locator("#fault").selectOption("GROSS");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("请写明理由", "民诉法 68");
        judge.locator("#basic").check();
        judge.locator("#words").fill("持有原件而不提交，但关系到付款事实");
        Desk.look(judge, "story-evidence-late");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("逾期：采纳，并予以训诫、罚款");
        Desk.follow(
                judge, judge.locator(".mj-proof-links a", having("预览扣除鉴定期间")).first());
        assertThat(judge.locator("#ground").inputValue()).isEqualTo("EX-07");
        Desk.look(judge, "story-evidence-exclude");
        judge.navigate(path);
        Desk.follow(judge, judge.locator("main a", having("确定举证期限")).first());
        judge.locator("#way").selectOption("SET");
        judge.locator("#from").fill("2026-11-24");
        judge.locator("#days").fill("0");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("日");
        Desk.look(judge, "story-evidence-period");
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").first());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
