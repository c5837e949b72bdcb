package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 督办 The office opens a matter, the lead reports and asks to close, the office returns it, then closes it. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=followup-story") // gives numbers away
class FollowUpStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aMatterIsOpenedReportedReturnedAndClosed(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page office = desk.entered(port, "office");
        office.navigate("/followup");
        assertThat(office.locator("main").innerText()).contains("无回音", "待核查", "红灯");
        Desk.look(office, "story-followup-board");
        office.navigate("/followup?by=division");
        assertThat(office.locator("main").innerText()).contains("不按数量排名", "执行局");
        Desk.look(office, "story-followup-divisions");
        office.navigate("/followup?view=silent");
        Desk.follow(office, office.locator("tbody th a").first());
        Desk.look(office, "story-followup-silent");
        office.navigate("/followup");
        Desk.follow(office, office.locator("main a", having("立项督办")));
        send(office);
        assertThat(office.locator(".mj-errors").innerText()).contains("请填写事项", "请选择牵头人");
        Desk.look(office, "story-followup-new");
        office.locator("#title").fill("清理超过一年未结的民事案件");
        office.locator("#requirement").fill("逐案列出原因和结案计划。");
        office.locator("#due").fill("2026-12-04");
        office.locator("#lead").selectOption(option(office, "民事审判第一庭"));
        office.locator("#source").selectOption("INSTRUCTION");
        office.locator("#ms-1").fill("列出清单");
        office.locator("#ms-on-1").fill("2026-11-27");
        send(office);
        assertThat(office.locator("main").innerText()).contains("在办", "黄灯", "列出清单", "2026-12-04");
        Desk.look(office, "story-followup-one");
        String path = office.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        office.navigate(path + "/ledger");
        assertThat(office.locator("main").innerText()).contains("2026-12-04", "3 个工作日内亮黄灯", "2026-11-24");
        Desk.look(office, "story-followup-ledger");

        Page chief = desk.entered(port, "chief");
        chief.navigate(path);
        chief.locator("#file")
                .setInputFiles(new FilePayload("清单.txt", "text/plain", "一案一行".getBytes(StandardCharsets.UTF_8)));
        Desk.follow(chief, chief.locator("#files button"));
        assertThat(chief.locator("#files").innerText()).contains("清单.txt");
        Desk.follow(chief, deed(chief, "反馈进展"));
        chief.locator("#done-1").check();
        chief.locator("#note").fill("清单已列出，共十二件。");
        Desk.look(chief, "story-followup-report");
        send(chief);
        Desk.follow(chief, deed(chief, "申请办结"));
        chief.locator("#note").fill("已办。");
        send(chief);
        assertThat(chief.locator("main").innerText()).contains("待核查");

        office.navigate(path);
        Desk.follow(office, deed(office, "核查"));
        Desk.look(office, "story-followup-check");
        Desk.follow(office, office.locator("button[value=no]"));
        assertThat(office.locator(".mj-errors, [role=alert]").first().innerText())
                .contains("请写明理由");
        office.locator("#note").fill("没有写明每案的结案计划。");
        Desk.follow(office, office.locator("button[value=no]"));
        assertThat(office.locator("main").innerText()).contains("退回 1 次", "没有写明每案的结案计划");
        chief.navigate(path);
        Desk.follow(chief, deed(chief, "申请办结"));
        chief.locator("#note").fill("十二件均有结案计划，已报审判管理办公室。");
        send(chief);
        office.navigate(path);
        Desk.follow(office, deed(office, "核查"));
        Desk.follow(office, office.locator("button[value=yes]"));
        assertThat(office.locator("main").innerText()).contains("已办结", "按期办结");
        Desk.look(office, "story-followup-closed");
        office.navigate(path + "?locale=en");
        Desk.look(office, "story-followup-english");
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/followup");
        assertThat(clerk.locator("main").innerText()).doesNotContain("清理超过一年未结");
        Desk.look(clerk, "story-followup-none");
        desk.assertNoComplaints();
    }

    /** The persona of the first civil division's chief judge. */
    private static String option(Page page, String division) {
        return (String) page.evaluate(
                "division => [...document.querySelectorAll('#lead option')].find(o =>"
                        + " o.label.includes(division)).value",
                division);
    }

    private static void send(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }

    private static Locator deed(Page page, String words) {
        return page.locator(".mj-followup-do a", having(words));
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
