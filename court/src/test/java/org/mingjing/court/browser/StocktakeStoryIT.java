package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 日盘点 The leaders read the day before, a division takes up what was said and completes its day, one comment becomes a matter. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=stocktake-story") // completes days of which there is one
class StocktakeStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aDayIsDraftedCompletedReadAndTakenUp(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page leader = desk.entered(port, "vicepresident");
        leader.navigate("/stocktake");
        assertThat(leader.locator("main").innerText()).contains("2026-11-23", "不排名", "未报", "按时");
        assertThat(leader.locator(".mj-stocktake-division h2 a").first().innerText())
                .as("in the court's order")
                .isEqualTo("立案庭");
        Desk.look(leader, "story-stocktake-all");
        Desk.follow(leader, leader.locator(".mj-stocktake-division h2 a", having("民事审判第一庭")));
        assertThat(leader.locator("#remarks").innerText()).contains("鉴定迟迟不出报告");
        Desk.look(leader, "story-stocktake-leader");
        leader.locator("#remark").fill("书记员排庭请与审管办一起调剂。");
        Desk.follow(leader, leader.locator("#remarks form button", having("批示")).last());
        assertThat(leader.locator("#remarks").innerText()).contains("书记员排庭请与审管办");

        Page chief = desk.entered(port, "chief");
        chief.navigate("/stocktake");
        assertThat(chief.locator("main").innerText()).contains("2026-11-24", "待报", "答复批示", "书记员排庭请与审管办", "没有：");
        Desk.look(chief, "story-stocktake-sheet");
        Locator counted = chief.locator(".mj-counter").first();
        String count = counted.locator(".mj-counter-value").innerText();
        Desk.follow(chief, counted);
        assertThat(chief.locator("main").innerText()).contains("共 " + count + " 项");
        Desk.look(chief, "story-stocktake-counted");
        chief.goBack();
        chief.locator("input[id^=answer-]").last().fill("已与审管办商定，周四从速裁团队借一名。");
        chief.locator("#done").fill("合议两件。");
        Desk.follow(chief, chief.locator("main form .mj-actionbar button").last());
        assertThat(chief.locator("main").innerText()).contains("已确认", "按时", "合议两件", "周四从速裁团队借一名", "第 1 版");
        Desk.look(chief, "story-stocktake-completed");
        String path = chief.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        chief.navigate(path + "/ledger");
        assertThat(chief.locator("main").innerText()).contains("17:30");
        Desk.look(chief, "story-stocktake-ledger");
        chief.navigate(path);
        Desk.follow(chief, chief.locator("main nav a", having("月历")));
        assertThat(chief.locator(".mj-stocktake-calendar").innerText()).contains("✓", "休");
        Desk.look(chief, "story-stocktake-month");

        leader.navigate("/stocktake/day?day=2026-11-23");
        Desk.follow(
                leader,
                leader.locator(".mj-stocktake-remark", having("鉴定迟迟"))
                        .locator("button", new Locator.LocatorOptions().setHasText("交督办")));
        assertThat(leader.locator(".mj-stocktake-remark", having("鉴定迟迟")).innerText())
                .contains("已交督办", "绿灯");
        Desk.follow(leader, leader.locator("main nav a", having("月历")));
        Desk.look(leader, "story-stocktake-court-month");
        leader.navigate("/stocktake/month?month=2026-11&locale=en");
        Desk.look(leader, "story-stocktake-english");

        chief.navigate("/");
        assertThat(chief.locator("main").innerText()).contains("鉴定迟迟不出报告");
        Page judge = desk.enteredWithoutScripts(port, "judge");
        judge.navigate(path);
        assertThat(judge.locator("main").innerText()).contains("合议两件");
        desk.assertNoComplaints();
        assertThat(judge.navigate("/stocktake/day").status()).isEqualTo(403);
        Page enforcement = desk.entered(port, "enforcement");
        assertThat(enforcement.navigate(path).status()).isEqualTo(404);
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
