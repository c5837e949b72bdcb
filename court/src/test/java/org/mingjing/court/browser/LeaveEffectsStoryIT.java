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

/**
 * 请假 A leave request shows its seven effects before it is asked for and before it is agreed to, and applies them: the deputy signs, the
 * draw leaves the judge out, the hearing is somebody's to decide, whoever called the meeting is told, a colleague is asked for the duty, the car is free, the balance is
 * counted. Back earlier, what may still be undone is undone.
 */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=leave-story") // gives leave, frees a car
class LeaveEffectsStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void oneLeaveRequestShowsAndAppliesItsEffects(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/leave");
        assertThat(judge.locator("main").innerText()).contains("年年休假：应休");
        Desk.look(judge, "story-leave-balance");
        judge.navigate("/requests");
        Desk.follow(
                judge, judge.locator("main tbody tr", having("请假申请")).first().locator("a"));
        Desk.follow(judge, judge.locator("button[value=WITHDRAW]"));
        Desk.follow(judge, judge.locator("main a[href$='/amend']").first());
        assertThat(judge.locator("main").innerText()).doesNotContain("批准后的全部影响");
        send(judge, 0);
        assertSeven(judge);
        Desk.look(judge, "story-leave-preview");
        send(judge, 0);
        assertThat(judge.locator(".mj-flash").innerText()).isNotBlank();
        String slip = judge.url().replaceAll("^https?://[^/]+|\\?.*$", "");

        Page chief = desk.entered(port, "chief");
        chief.navigate(slip);
        assertSeven(chief);
        Desk.look(chief, "story-leave-approve");
        Desk.follow(chief, chief.locator("button[value=AGREE]"));
        chief.navigate(slip);
        assertThat(chief.locator("main").innerText()).contains("已同意", "批准后仍受影响的事项", "已请");
        Desk.look(chief, "story-leave-applied");

        judge.navigate("/vehicles");
        assertThat(judge.locator("main tbody").first().innerText()).contains("已释放");
        Desk.look(judge, "story-leave-car");
        judge.navigate("/duty");
        Desk.look(judge, "story-leave-duty");
        judge.navigate("/deputies");
        assertThat(judge.locator("main").innerText()).contains("请假");

        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/");
        Desk.follow(clerk, clerk.locator("main a[href$='/absence']").first());
        assertThat(clerk.locator("main").innerText()).contains("有人请假", "推迟到各方都空闲的", "维持原定时间");
        Desk.look(clerk, "story-leave-hearing");
        String hearing = clerk.url().replaceAll("^https?://[^/]+|/absence.*$", "");
        Desk.follow(
                clerk,
                clerk.locator(".mj-effect-ways a", new Page.LocatorOptions().setHasText("推迟到"))
                        .first());
        assertThat(clerk.locator("#reason").inputValue()).isEqualTo("出庭人员请假");
        Desk.look(clerk, "story-leave-move");
        clerk.navigate(hearing + "/absence");
        clerk.locator("#reason").fill("法官届时回院开庭。");
        send(clerk, 0);
        assertThat(clerk.locator(".mj-flash").innerText()).contains("维持原期");

        toTheMeeting(clerk);
        assertThat(clerk.locator("main").innerText()).contains("请假的参会人员", "已按请假处理", "由同部门");
        Desk.look(clerk, "story-leave-meeting");
        Desk.follow(
                clerk,
                clerk.locator(".mj-effect-ways a", new Page.LocatorOptions().setHasText("由同部门"))
                        .first());
        assertThat(clerk.locator("#reason").inputValue()).isEqualTo("参会人员请假");
        send(clerk, 0);
        assertThat(clerk.locator("main").innerText()).contains("已保存").doesNotContain("请假的参会人员");
        judge.navigate("/meetings");
        assertThat(judge.locator("main").innerText()).doesNotContain("类案裁判尺度研讨");

        judge.navigate("/leave");
        Desk.follow(judge, judge.locator("form[action$='/back'] button").first());
        assertThat(judge.locator(".mj-flash").innerText()).contains("已销假");
        judge.navigate("/vehicles");
        assertThat(judge.locator("main tbody").first().innerText()).contains("待派车");
        desk.assertNoComplaints();
    }

    /** Found among what the clerk, who called it, owes. */
    private static void toTheMeeting(Page clerk) {
        clerk.navigate("/");
        Desk.follow(
                clerk,
                clerk.locator("main tr", having("处理参会人员请假"))
                        .first()
                        .locator("a")
                        .first());
    }

    private static void assertSeven(Page page) {
        Locator effects = page.locator("#effects");
        assertThat(effects.locator("ol > li").count()).isGreaterThanOrEqualTo(7);
        assertThat(effects.innerText()).contains("假期余额", "代理签批", "暂停分案", "开庭", "会议", "值班", "用车", "释放", "维持");
    }

    private static void send(Page page, int nth) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit].btn-primary")
                        .nth(nth));
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
