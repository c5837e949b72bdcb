package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 监督 The judge answers what the chief judge asked; the chief judge asks for more, and lifts a mark; the case stays as it was. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=oversight-story") // answers and lifts
class OversightStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void askedAnsweredLifted(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/");
        Desk.follow(judge, judge.locator("main a", having("答复院庭长的监督事项")).first());
        assertThat(judge.locator(".mj-banner").innerText()).contains("四类案件");
        assertThat(judge.locator("main").innerText()).contains("要求报告案件进展和评议结果", "已超", "院庭长不得直接改变合议庭的意见或者裁判结果");
        Desk.look(judge, "story-oversight-asked");
        Desk.follow(judge, judge.locator("form[action$=answer] button"));
        assertThat(judge.locator(".mj-errors").innerText()).contains("请填写内容");
        judge.locator("form[action$=answer] textarea").fill("已合议一次，拟补充询问证人后再行评议。");
        Desk.follow(judge, judge.locator("form[action$=answer] button"));
        assertThat(judge.locator("main").innerText()).contains("已答复", "已合议一次");
        Desk.look(judge, "story-oversight-answered");
        Page chief = desk.entered(port, "chief");
        chief.navigate("/oversight");
        assertThat(chief.locator("main").innerText()).contains("与类案裁判可能发生冲突");
        Desk.look(chief, "story-oversight-list");
        Desk.follow(chief, chief.locator("tbody tr", having("与类案裁判")).first().locator("th a"));
        Desk.follow(chief, chief.locator("form[action$=act] button"));
        assertThat(chief.locator(".mj-errors").innerText()).as("all at once").contains("请选择措施", "请填写内容");
        assertThat(chief.locator("#act").inputValue())
                .as("nothing is chosen silently")
                .isEmpty();
        chief.locator("#act").selectOption("SEND_TO_CONFERENCE");
        chief.locator("#why").fill("与在先裁判的异同需要统一认识。");
        Desk.follow(chief, chief.locator("form[action$=act] button"));
        assertThat(chief.locator(".mj-errors").innerText()).contains("请填写答复期限");
        assertThat(chief.locator("#why").inputValue()).as("nothing is lost").contains("统一认识");
        chief.locator("#dueOn").fill("2026-12-01");
        Desk.follow(chief, chief.locator("form[action$=act] button"));
        assertThat(chief.locator("main").innerText()).contains("已登记", "提交专业法官会议讨论", "2026-12-01");
        Desk.look(chief, "story-oversight-acted");
        chief.locator(".mj-oversight details summary", having("解除标识")).first().click();
        chief.locator("form[action$=lift] textarea").first().fill("检索后确认并无冲突。");
        Desk.follow(chief, chief.locator("form[action$=lift] button").first());
        assertThat(chief.locator("main").innerText()).contains("已解除标识", "检索后确认并无冲突");
        assertThat(chief.locator(".mj-banner").innerText()).doesNotContain("四类案件");
        Desk.look(chief, "story-oversight-lifted");
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
