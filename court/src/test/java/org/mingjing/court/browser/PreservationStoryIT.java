package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 保全 The judge rules by the hour, what is frozen is entered and renewed before it ends. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=preservation-story")
class PreservationStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void fromTheApplicationToTheRenewal(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/preservations");
        assertThat(judge.locator("main tbody").innerText()).contains("超期", "前作出裁定");
        Desk.look(judge, "story-preservation-list");
        Desk.follow(
                judge,
                judge.locator("tbody tr", having("前作出裁定")).locator("th a").first());
        Desk.look(judge, "story-preservation-case");
        Desk.follow(judge, judge.locator("main a", having("作出裁定")).first());
        judge.locator("#granted").selectOption("YES");
        judge.locator("#at").fill("25:90");
        judge.locator("#reasons").fill("设备一旦拆除，判决难以执行");
        save(judge);
        assertThat(judge.locator(".mj-errors").innerText()).contains("请填写时间");
        assertThat(judge.locator("#reasons").inputValue()).isEqualTo("设备一旦拆除，判决难以执行");
        judge.locator("#at").fill("10:30");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已作出裁定", "待实施");
        Desk.follow(judge, judge.locator("main a", having("登记措施")).first());
        judge.locator("#kind").selectOption("FORBID_ACT");
        judge.locator("#asset").fill("禁止拆除厂房内的设备");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已登记措施", "至解除");
        Desk.look(judge, "story-preservation-taken");
    }

    @Test
    void aMeasureIsRenewedBeforeItEnds(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/preservations?view=expiring");
        Desk.look(judge, "story-preservation-expiring");
        assertThat(judge.locator("main tbody").innerText()).contains("2026-11-30");
        Desk.follow(judge, judge.locator("tbody th a").first());
        Desk.follow(judge, judge.locator(".mj-preserve-links a", having("续行")).first());
        judge.locator("#until").fill("2027-11-25");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("超过最长期限，最迟 2027-11-24", "民诉解释 485");
        Desk.look(judge, "story-preservation-too-long");
        judge.locator("#until").fill("2027-11-24");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已续行", "2027-11-24", "续行 1 次");
    }

    @Test
    void theClerkEntersAnApplication(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/preservations?view=in-force");
        Desk.follow(clerk, clerk.locator("tbody th a").first());
        Desk.follow(clerk, clerk.locator("main a", having("登记保全申请")).first());
        Desk.look(clerk, "story-preservation-apply");
        clerk.locator("#kind").selectOption("PROPERTY");
        clerk.locator("#applicant").fill("甲");
        clerk.locator("#respondent").fill("乙");
        clerk.locator("#target").fill("冻结存款");
        clerk.locator("#amount").fill("200000");
        clerk.locator("#claim").fill("100000");
        clerk.locator("#clue").fill("账号尾号 1");
        clerk.locator("#at").fill("9:00");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("超出诉讼请求", "民诉法 105");
        clerk.locator("#amount").fill("100000");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("已登记保全申请");
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
