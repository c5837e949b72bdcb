package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 工作通知 The office issues a notice, a division acknowledges it, what it asks for is a matter with its light. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=stocktake-story") // gives numbers away
class NoticeStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aNoticeIsIssuedAcknowledgedAndDone(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page office = desk.entered(port, "office");
        office.navigate("/notices");
        assertThat(office.locator("main").innerText()).contains("八项要求", "有逾期", "已办结");
        Desk.look(office, "story-notices-board");
        Desk.follow(office, office.locator("tbody th a", having("八项要求")));
        assertThat(office.locator("main").innerText()).contains("逾期未签收", "等待", "绿灯");
        Desk.look(office, "story-notices-one");
        String eight = office.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        office.navigate("/notices/new");
        send(office);
        assertThat(office.locator(".mj-errors").innerText()).contains("请填写标题", "请选择发给哪些部门");
        office.locator("#title").fill("关于清点物证的通知");
        office.locator("#text").fill("按清单逐件核对。");
        office.locator("#item-1").fill("清点本庭保管的物证");
        Desk.look(office, "story-notices-new");
        send(office);
        assertThat(office.locator(".mj-errors").innerText()).contains("要一起填写");
        assertThat(office.locator("#item-1").inputValue())
                .as("nothing typed is lost")
                .startsWith("清点");
        office.locator("#lead-1").selectOption(new SelectOption().setLabel("民事审判第一庭"));
        office.locator("#due-1").fill("2026-12-08");
        office.locator("#all").check();
        send(office);
        assertThat(office.locator("main").innerText()).contains("已签收 0/13", "2026-12-08", "2026-11-25");
        String path = office.url().replaceAll("^https?://[^/]+|\\?.*$", "");

        Page contact = desk.entered(port, "assistant");
        contact.navigate("/");
        assertThat(contact.locator("main").innerText()).contains("关于清点物证的通知");
        contact.navigate(path);
        Desk.look(contact, "story-notices-contact");
        Desk.follow(contact, contact.locator("main form button", having("签收")));
        assertThat(contact.locator("main").innerText()).contains("已签收 1/13");
        contact.navigate(path + "/ledger");
        assertThat(contact.locator("main").innerText()).contains("2026-11-25");
        Desk.look(contact, "story-notices-ledger");

        Page chief = desk.entered(port, "chief");
        chief.navigate(path);
        assertThat(chief.locator("main form button", having("签收")).count())
                .as("acknowledged already")
                .isZero();
        Desk.follow(chief, chief.locator("tbody th a", having("清点本庭保管的物证")));
        assertThat(chief.locator("main").innerText()).contains("工作通知", "关于清点物证的通知", "在办");
        chief.navigate("/notices/contacts");
        Desk.look(chief, "story-notices-contacts");
        chief.navigate(eight + "?locale=en");
        Desk.look(chief, "story-notices-english");
        desk.assertNoComplaints();
        assertThat(desk.entered(port, "judge").navigate("/notices/new").status())
                .isEqualTo(403);
    }

    private static void send(Page page) {
        Desk.follow(page, page.locator("main form .mj-actionbar button").last());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
