package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 审理 A panel fixed and refused, a recusal decided, an opinion given on a phone, minutes signed, a judgment pronounced. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=trial-story")
class TrialStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void fromThePanelToTheJudgment(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page chief = desk.entered(port, "chief");
        toWork(chief, "合议庭组成待确定");
        assertThat(chief.locator("main").innerText()).contains("待确定的合议庭组成", "审判长");
        Desk.look(chief, "story-trial-proposed");
        Desk.follow(chief, chief.locator("button[name=agreed][value=true]"));
        assertThat(chief.locator("main").innerText()).contains("合议庭组成已确定", "告知合议庭组成期限");
        assertThat(chief.locator("main a", having("合议庭评议")).count())
                .as("whoever does not sit is not led to the deliberation")
                .isZero();
        Desk.look(chief, "story-trial-fixed");
        String shut = chief.url().replaceAll("/(panel|trial).*", "") + "/deliberation";

        Page president = desk.entered(port, "president");
        toWork(president, "回避申请待决定");
        Desk.look(president, "story-trial-recusal");
        president.locator("#reasons").fill("经审查，曾在同一单位工作且业务往来密切，可能影响公正审理。");
        Desk.follow(president, president.locator("button[name=granted][value=true]"));
        assertThat(president.locator("main").innerText()).contains("决定回避");

        Page judge = desk.entered(port, "judge");
        toWork(judge, "合议庭成员回避");
        Desk.look(judge, "story-trial-change");
        judge.locator("input[name=members]:checked").first().uncheck();
        judge.locator("#change").selectOption("RECUSAL");
        judge.locator("#reason").fill("原成员已经回避");
        Desk.follow(judge, judge.locator(".mj-actionbar button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("单数", "民诉法 40");
        Desk.look(judge, "story-trial-refused");

        judge.setViewportSize(390, 844);
        toWork(judge, "轮到发表意见");
        judge.locator("#words").fill("借款事实有转账记录证明，利息约定未超过保护上限，应当支持原告的诉讼请求。");
        judge.locator("#vote-1").selectOption("1");
        Desk.picture(judge, "story-trial-speak");
        Desk.follow(judge, judge.locator("button", having("发表意见并表决")));
        assertThat(judge.locator("main").innerText()).contains("意见和表决已记录", "评议秘密");
        Desk.look(judge, "story-trial-spoken");

        toWork(judge, "签署笔录");
        Desk.look(judge, "story-trial-sign");
        judge.setViewportSize(390, 844);
        Desk.follow(judge, judge.locator("button", having("签名：")));
        assertThat(judge.locator("main").innerText()).contains("评议笔录已由全体成员签名", "少数意见");
        Desk.look(judge, "story-trial-signed");

        String address = judge.url().replaceAll("/deliberation.*", "");
        judge.navigate(address + "/conclude");
        Desk.look(judge, "story-trial-conclude");
        judge.locator("#manner").selectOption("judgment");
        Desk.follow(judge, judge.locator(".mj-actionbar button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("判决应当公开宣告");
        judge.locator("#pronouncedOn").fill("2026-11-24");
        Desk.follow(judge, judge.locator(".mj-actionbar button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("案件已结案", "宣判之日为结案时间", "审限规定 10", "2026-12-04");
        Desk.look(judge, "story-trial-conclusion");

        Page management = desk.entered(port, "management");
        management.navigate("/assessors");
        assertThat(management.locator("main tbody tr").count()).isEqualTo(20);
        Desk.look(management, "story-trial-assessors");
        desk.assertNoComplaints();
        chief.navigate(shut);
        assertThat(chief.locator("main").innerText())
                .as("the case is open to the chief, its deliberation is not")
                .contains("不能查阅这一页", "评议情况应当保密", "法官法 10(5)")
                .doesNotContain("刑诉解释");
    }

    /** From the work list, on whichever of its pages the row stands. */
    private static void toWork(Page page, String words) {
        page.navigate("/");
        while (page.locator("tr", having(words)).count() == 0) {
            Desk.follow(page, page.locator("a[rel=next]"));
        }
        Desk.follow(page, page.locator("tr", having(words)).first().locator("th a"));
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
