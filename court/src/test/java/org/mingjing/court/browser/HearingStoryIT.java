package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 开庭 Fixed against the whole calendar, moved with what moves with it, told, held, recorded and signed. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=hearing-story") // takes rooms and people
class HearingStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void fixedMovedHeldRecordedSigned(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page manager = desk.entered(port, "management");
        manager.navigate("/hearings?day=2026-12-01");
        assertThat(manager.locator("main").innerText()).contains("第一法庭", "第三法庭");
        Desk.look(manager, "story-hearings-week");
        manager.navigate("/hearings?day=2026-12-01&view=day&by=judge");
        Desk.look(manager, "story-hearings-day");
        manager.navigate("/courtrooms");
        Desk.look(manager, "story-hearings-rooms");

        Page judge = desk.entered(port, "judge");
        judge.navigate("/cases?status=in-trial");
        for (String found : hrefs(judge).reversed()) {
            judge.navigate(found + "/hearings");
            String shown = judge.locator("main").innerText();
            if (shown.contains("没有排期") && shown.contains("排期开庭")) { // one he handles himself
                break;
            }
        }
        Desk.look(judge, "story-hearings-tab");
        Desk.follow(judge, judge.locator("main a", having("排期开庭")));
        Desk.look(judge, "story-hearings-form");
        judge.locator("#day").fill("2026-12-05");
        judge.locator("#from").fill("10:00");
        judge.locator("#to").fill("九点");
        judge.locator("#counsel").fill("王律师 执业0001");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("请填写时刻");
        assertThat(judge.locator("#counsel").inputValue()).as("nothing is lost").isEqualTo("王律师 执业0001");
        judge.locator("#to").fill("11:00");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("请选择法庭", "2026-12-05 不是工作日", "以下时间各方都空");
        Desk.look(judge, "story-hearings-clashes");
        judge.locator("#room").selectOption(new SelectOption().setLabel("第一法庭"));
        Desk.follow(judge, judge.locator("button[name=take]").first());
        if (judge.locator(".mj-hearing-broken").count() > 0) { // the room was chosen after the times were proposed
            Desk.follow(judge, judge.locator("button[name=take]").first());
        }
        Desk.look(judge, "story-hearings-taken");
        if (judge.locator("#because").count() > 0) {
            judge.locator("#because").fill("已与双方核实");
        }
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已排期");
        Desk.look(judge, "story-hearings-booked");

        Desk.follow(judge, judge.locator("tbody tr", having("已排期")).last().locator("th a"));
        judge.locator("#means").fill("电话通知双方并录音");
        Desk.follow(judge, judge.locator("form[action$='/notice'] button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("已登记通知", "王律师");
        Desk.follow(judge, judge.locator("main a", having("改期开庭")));
        judge.locator("#day").fill("2026-12-10");
        judge.locator("#reason").fill("原告因病住院，不能到庭");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("改期影响", "须重新通知", "计为第 1 次延期开庭");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("请选择法定的延期事由");
        assertThat(judge.locator("#reason").inputValue()).as("nothing is lost").contains("住院");
        judge.locator("#ground").selectOption("OTHER");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("不得延期：以“其他情形”延期，应当报本院院长批准");
        assertThat(judge.locator("#approval").innerText()).contains("尚未批准", "延审规定 6", "报请院长批准");
        Desk.look(judge, "story-hearings-approval");
        approved(desk, judge.url());
        judge.locator("#ground").selectOption("ABSENCE");
        if (judge.locator("#because").count() > 0) {
            judge.locator("#because").fill("已与双方核实");
        }
        Desk.look(judge, "story-hearings-move");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已改期，请重新通知", "2026-12-10");
        String moved = judge.url();
        Desk.look(judge, "story-hearings-moved");

        clock.to(LocalDate.of(2026, 12, 10));
        Page then = desk.entered(port, "judge");
        then.navigate(moved.replaceAll("\\?.*", ""));
        Desk.follow(then, then.locator("form[action$='/close'] button[type=submit]"));
        assertThat(then.locator("main").innerText()).contains("已登记开庭结果", "已开庭");
        then.locator("#text").fill("审判员：现在开庭。\n原告：请求被告返还借款。");
        then.locator("#refused").fill("被告拒绝签名：认为记录不全");
        Desk.follow(then, then.locator("form[action$='/minutes'] button[type=submit]"));
        assertThat(then.locator("main").innerText()).contains("庭审笔录第 1 版");
        Desk.follow(then, then.locator("form[action$='/sign'] button[type=submit]"));
        assertThat(then.locator("main").innerText()).contains("已签名（2026-12-10");
        Desk.look(then, "story-hearings-record");
        Desk.follow(then, then.locator(".mj-tabs a", having("时间线")));
        assertThat(then.locator("main").innerText()).contains("延期开庭：", "开庭审理");
    }

    /** 院长批准 Asked for on a page of its own, signed by the head of the division and the president, named where the hearing is moved. */
    private void approved(Desk desk, String move) {
        Page judge = desk.entered(port, "judge");
        judge.navigate(move);
        Desk.follow(judge, judge.locator("#approval a", having("报请院长批准")));
        judge.locator("select[name=event]").selectOption("force-majeure");
        judge.locator("[name=reason]").fill("特大暴雨，法院所在街道断路");
        Desk.look(judge, "story-hearings-approval-ask");
        save(judge);
        String slip = judge.url().replaceAll("\\?.*", "");
        judge.navigate(move);
        assertThat(judge.locator("#approval").innerText()).contains("正在报请", "审批中");
        for (String signer : List.of("chief", "president")) {
            Page page = desk.entered(port, signer);
            page.navigate(slip);
            Desk.follow(page, page.locator("button[name=verb][value=AGREE]"));
        }
        judge.navigate(move);
        assertThat(judge.locator("#approval").innerText()).contains("已批准", "延期批准〔2026〕", "2026-11-24");
        Desk.look(judge, "story-hearings-approval-given");
    }

    private static List<String> hrefs(Page page) {
        return page.locator("tbody th a").all().stream()
                .map(one -> String.valueOf(one.getAttribute("href")))
                .toList();
    }

    private static void save(Page page) {
        Desk.follow(page, page.locator(".mj-actionbar button[type=submit]").first());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
