package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 会议 A room is taken and another found; the meeting is called, signed in, put into minutes; a decision becomes a closed matter. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=meeting-story") // takes rooms, gives numbers away
class MeetingStoryIT {

    private static final String TITLE = "研究春节前安全工作";

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aDecisionOfTheMinutesBecomesAClosedMatter(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page office = desk.entered(port, "office");
        office.navigate("/meetings");
        assertThat(office.locator("main").innerText()).contains("近期会议", "研究下周重点工作", "以往会议");
        Desk.look(office, "story-meetings-mine");
        Desk.follow(office, office.locator(".mj-tabs a", having("会议室日程")));
        assertThat(office.locator("main").innerText()).contains("党组会议室", "第一法庭", "开庭");
        Desk.look(office, "story-meetings-week");
        Desk.follow(office, office.locator(".mj-tabs a", having("登记簿")));
        Desk.look(office, "story-meetings-register");

        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/meetings/new");
        send(clerk);
        assertThat(clerk.locator(".mj-errors").innerText()).contains("请填写会议名称", "请选择会议类别");
        Desk.look(clerk, "story-meetings-new");
        clerk.locator("#title").fill(TITLE);
        clerk.locator("#kind").selectOption("专题会");
        clerk.locator("#day").fill("2026-11-24");
        clerk.locator("#from").selectOption("12:00");
        clerk.locator("#to").selectOption("17:00");
        clerk.locator("#room").selectOption(option(clerk, "room", "第一会议室"));
        clerk.locator("#chair").selectOption(option(clerk, "chair", "民事审判第一庭", chief(desk)));
        clerk.locator("#item-title-0").fill("安全检查安排");
        send(clerk);
        assertThat(clerk.locator(".mj-meeting-check").innerText()).contains("16:30–17:30 部门例会", "其他房间");
        Desk.look(clerk, "story-meetings-taken");
        Desk.follow(clerk, clerk.locator(".mj-meeting-check button", having("第二会议室")));
        send(clerk);
        assertThat(clerk.locator("main").innerText()).contains("已保存", "待召开", "第二会议室", "未回复");
        String path = clerk.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        clerk.locator("summary", having("添加材料")).click();
        clerk.locator("input[type=file]")
                .setInputFiles(new FilePayload("方案.txt", "text/plain", "检查三处".getBytes(StandardCharsets.UTF_8)));
        Desk.follow(clerk, clerk.locator("form[enctype] button[type=submit]"));
        assertThat(clerk.locator("main").innerText()).contains("方案.txt");
        Desk.look(clerk, "story-meetings-one");

        Page chief = desk.entered(port, "chief");
        chief.navigate("/");
        assertThat(chief.locator("main").innerText()).contains(TITLE);
        chief.navigate(path);
        Desk.follow(chief, chief.locator("button", having("参加")));
        assertThat(chief.locator("tr", having("主持人")).innerText()).contains("参加");

        clerk.navigate(path);
        Desk.follow(clerk, clerk.locator(".mj-meeting-do a", having("门口签到码")));
        assertThat(clerk.locator("img[alt='签到二维码']").evaluate("one => one.naturalWidth > 0"))
                .isEqualTo(true);
        Desk.look(clerk, "story-meetings-door");
        String scanned = DoorCode.read(clerk.request().get(path + "/door.svg").text());
        chief.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        chief.navigate(scanned);
        Desk.follow(chief, chief.locator("main button", having("确认签到")));
        assertThat(chief.locator("main").innerText()).contains("已签到", "出席");
        Desk.look(chief, "story-meetings-signed-in");
        Page judge = desk.entered(port, "judge");
        assertThat(judge.request().get(scanned).status())
                .as("is not called to it")
                .isEqualTo(404);
        clerk.navigate(path + "/sign-in?code=1.abc");
        assertThat(clerk.locator("main").innerText()).contains("签到码已失效");
        Desk.look(clerk, "story-meetings-code-over");
        clerk.navigate(path + "/presence");
        Desk.follow(clerk, clerk.locator("tbody tr").nth(1).locator("button[value=PRESENT]"));
        assertThat(clerk.locator("main").innerText()).contains("扫码", "代签", "已签到 2 人");
        Desk.look(clerk, "story-meetings-presence");
        Desk.follow(clerk, clerk.locator("button", having("结束签到")));
        assertThat(clerk.locator("main").innerText()).contains("已召开，写纪要", "实到 2 人");

        Desk.follow(clerk, clerk.locator(".mj-meeting-do a", having("写纪要")));
        clerk.locator("textarea").nth(1).fill("会议听取了汇报，要求逐项整改。");
        clerk.locator("#decision-0").fill("完成审判区域安全检查并报送整改清单");
        clerk.locator("#lead-0").selectOption(option(clerk, "lead-0", "民事审判第一庭", chief(desk)));
        clerk.locator("#due-0").fill("2026-12-08");
        Desk.look(clerk, "story-meetings-minutes");
        send(clerk);
        Desk.follow(clerk, clerk.locator("button", having("送主持人确认")));
        chief.navigate(path);
        Desk.look(chief, "story-meetings-to-confirm");
        Desk.follow(chief, chief.locator("button", having("确认纪要")));
        assertThat(chief.locator("main").innerText()).contains("纪要已确认", "交督办");
        assertThat(new String(chief.request().get(path + "/minutes.pdf").body(), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        Desk.look(chief, "story-meetings-confirmed");

        Desk.follow(chief, chief.locator("#decisions button", having("交督办")));
        assertThat(chief.locator("#decisions").innerText()).contains("在办", "绿灯");
        Desk.follow(chief, chief.locator("#decisions a"));
        assertThat(chief.locator("main").innerText()).contains("完成审判区域安全检查", "会议纪要：" + TITLE);
        Desk.follow(chief, chief.locator(".mj-followup-do a", having("申请办结")));
        chief.locator("#note").fill("三处均已检查，整改清单已报送。");
        send(chief);
        String matter = chief.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        office.navigate(matter);
        Desk.follow(office, office.locator(".mj-followup-do a", having("核查")));
        Desk.follow(office, office.locator("button[value=yes]"));
        clerk.navigate(path);
        assertThat(clerk.locator("#decisions").innerText()).contains("已办结");
        Desk.look(clerk, "story-meetings-followed");
        clerk.navigate(path + "?locale=en");
        Desk.look(clerk, "story-meetings-english");

        office.navigate("/meeting-rooms");
        Desk.look(office, "story-meetings-rooms");
        Page enforcement = desk.entered(port, "enforcement");
        enforcement.navigate("/meetings/week?day=2026-11-24");
        assertThat(enforcement.locator("main").innerText()).doesNotContain("民一庭庭务会");
        assertThat(enforcement.locator("main").innerText()).contains("部门例会");
        desk.assertNoComplaints();
    }

    /** 民一庭庭长's name, as the demo persona has it. */
    private String chief(Desk desk) {
        Page page = desk.entered(port, "chief");
        page.navigate("/account");
        return page.locator(".mj-person, .mj-side").first().innerText();
    }

    private static String option(Page page, String field, String label) {
        return (String) page.evaluate(
                "([field, label]) => [...document.querySelectorAll('#' + field + ' option')].find(o =>"
                        + " o.label.includes(label)).value",
                new String[] {field, label});
    }

    /** Of a division, whoever's name stands in the words. */
    private static String option(Page page, String field, String division, String words) {
        return (String) page.evaluate(
                "([field, division, words]) => [...document.querySelectorAll('#' + field + ' option')].find(o =>"
                        + " o.label.includes(division) && words.includes(o.label.split('（')[0])).value",
                new String[] {field, division, words});
    }

    private static void send(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
