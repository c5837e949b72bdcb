package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 掌上一日 A day in the hand: what is owed, a consent with an opinion, documents, cases and hearings, duty, checking in; each as it looks on a phone. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=phone-day") // agrees to a leave, checks in
class PhoneDayStoryIT {

    private static final List<String> PEOPLE = List.of(
            "enforcement",
            "filing",
            "clerk",
            "assistant",
            "judge",
            "chief",
            "keeper",
            "office",
            "management",
            "statistician");

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void theChiefAgreesWithAnOpinionAndReads(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page chief = held(desk.entered(port, "chief"));
        chief.navigate("/");
        assertThat(chief.locator(".mj-today").innerText()).contains("正在值班");
        look(chief, "work");
        Desk.follow(
                chief,
                chief.locator("main tr", having("年休假 2026-12-08"))
                        .locator("th a")
                        .first());
        chief.locator("textarea[name=opinion]").fill("同意，出庭和会议请提前交接。");
        look(chief, "approve");
        assertThat(reached(chief, "button[value=AGREE]"))
                .as("a thumb can press it")
                .isTrue();
        Desk.follow(chief, chief.locator("button[value=AGREE]"));
        assertThat(chief.locator(".mj-flash").innerText()).isNotBlank();
        look(chief, "approved");
        chief.navigate("/slips/together");
        look(chief, "together");

        Page office = held(desk.entered(port, "office"));
        office.navigate("/documents");
        look(office, "documents");
        Desk.follow(office, office.locator("main tbody a").first());
        look(office, "document");
        desk.assertNoComplaints();
    }

    @Test
    void theJudgeSeesCasesAndHearingsAndIsCheckedIn(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = held(desk.entered(port, "judge"));
        judge.navigate("/cases");
        look(judge, "cases");
        Desk.follow(judge, judge.locator("main tbody a").first());
        look(judge, "case");
        judge.navigate(judge.url().replaceAll("\\?.*", "") + "/files");
        look(judge, "case-files");
        judge.navigate("/hearings");
        assertThat(judge.locator(".mj-hearing-own").innerText()).contains("2026-11-26", "苏9801民初", "法庭");
        look(judge, "hearings-list");
        judge.navigate("/presence");
        look(judge, "presence");
        Desk.follow(judge, judge.locator("main form button[type=submit]").first());
        look(judge, "presence-in");
        judge.navigate("/duty");
        look(judge, "duty");
        desk.assertNoComplaints();
    }

    @Test
    void whoeverIsOnDutyTodayChecksInFromTheFirstPage(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        for (String login : PEOPLE) {
            Page page = held(desk.entered(port, login));
            page.navigate("/");
            Locator own = page.locator(".mj-today-own a", having("请签到")).first();
            if (own.count() > 0) {
                look(page, "work-on-duty");
                Desk.follow(page, own);
                look(page, "shift");
                Desk.follow(
                        page,
                        page.locator("main form[action$='/check-in'] button").first());
                look(page, "shift-in");
                page.navigate("/");
                assertThat(page.locator(".mj-today-own").innerText()).contains("已签到");
                desk.assertNoComplaints();
                return;
            }
        }
        throw new AssertionError("nobody of the demo people is on duty today");
    }

    private static Page held(Page page) {
        page.setViewportSize(Screen.PHONE.width(), Screen.PHONE.height());
        return page;
    }

    private static void look(Page page, String name) {
        Desk.look(page, "story-phone-" + name);
        held(page);
    }

    /** Whether it is wholly in view once scrolled to, under neither bar. */
    private static boolean reached(Page page, String selector) {
        Locator button = page.locator(selector).first();
        button.scrollIntoViewIfNeeded();
        return (boolean) button.evaluate(
                "b => { const r = b.getBoundingClientRect(); const at = document.elementFromPoint(r.left + r.width /"
                        + " 2, r.top + r.height / 2); return at === b || b.contains(at); }");
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
