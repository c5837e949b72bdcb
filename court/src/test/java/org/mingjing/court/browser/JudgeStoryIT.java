package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 法官的一天 Reads what is owed and why, records an exclusion, is refused an extension asked for too late. */
@WithDemoCourt
class JudgeStoryIT {

    private static final String DOCUMENT = "司法鉴定委托书（2026）鉴字第3号";

    @LocalServerPort
    private int port;

    @Test
    void theWorkListTellsWhatIsOwedAndWhy(Desk desk) {
        Page page = desk.entered(port, "judge");
        List<String> groups = page.locator("main h2.mj-group").allInnerTexts().stream()
                .map(group -> group.replaceAll("\\s", ""))
                .toList();
        assertThat(groups).hasSizeGreaterThan(2).last().asString().startsWith("未到期");
        assertThat(groups)
                .isSubsetOf(page.locator(".mj-counter").all().stream()
                        .map(counter -> counter.locator(".mj-counter-label").innerText()
                                + counter.locator(".mj-counter-value").innerText())
                        .toList());
        List<String> dates = page.locator("main .mj-due-date").allInnerTexts();
        assertThat(dates).hasSizeGreaterThan(20).isSorted();
        Desk.look(page, "story-judge-work-list");

        page.locator("tr", having("民事简易程序")).first().locator("a.mj-due").click();
        Locator ledger = page.locator("#drawer .mj-ledger");
        Locator base = ledger.locator("li", of("民事简易程序：期限3个月"));
        base.locator("summary").click();
        assertThat(base.locator("summary").innerText()).isEqualTo("民诉法 164");
        assertThat(base.locator("blockquote").innerText()).contains("三个月内审结");
        assertThat(ledger.locator(".mj-ledger-decisive").innerText()).contains(dates.getFirst());
        Desk.look(page, "story-judge-drawer");
        page.locator("#drawer-whole").click();
        assertThat(page.locator("main .mj-ledger-lines li").count()).isGreaterThan(4);
        Desk.look(page, "story-judge-ledger");
        desk.assertNoComplaints();
    }

    @Test
    void anExclusionIsForeseenSavedAndStopsTheClock(Desk desk) {
        Page page = desk.entered(port, "judge");
        openRunningCase(page);
        Desk.look(page, "story-judge-clocks");
        String before = page.locator(".mj-clock .mj-due-date").first().innerText();
        askForExclusion(page, "story-judge-exclusion");
        // 鉴定 from 11-14, still running on 11-24: ten days so far (the first day not counted)
        assertThat(page.locator("main .mj-ledger").innerText()).contains("自2026-11-14起尚未结束，暂计至2026-11-24，10日");
        assertThat(page.locator(".mj-change [data-label=现在]").innerText()).isEqualTo(before);
        String after = page.locator(".mj-change [data-label=保存后]").innerText();
        assertThat(after).isGreaterThan(before);
        Desk.picture(page, "story-judge-preview");

        press(page, "确认并保存");
        Locator clock = page.locator(".mj-clock").first();
        assertThat(clock.locator(".mj-clock-head").innerText()).contains("暂停计算", "计时暂停", after);
        desk.assertNoComplaints();
    }

    @Test
    void anExtensionAskedForTooLateIsRefusedAndTheInputStays(Desk desk) {
        Page page = desk.entered(port, "judge");
        page.locator("tr", having("民事简易程序")).first().locator("th a").click();
        page.locator(".mj-clock").first().locator("a", of("记录延长")).click();
        assertThat(page.locator("select[name=approvedBy]").inputValue())
                .as("nobody approves by default")
                .isEmpty();
        page.locator("input[name=months]").fill("1");
        page.locator("select[name=approvedBy]").selectOption(new SelectOption().setLabel("本院院长"));
        page.locator("input[name=appliedOn]").fill("2026-11-24");
        page.locator("input[name=on]").fill("2026-11-24");
        page.locator("input[name=document]").fill("延长审限审批表");
        press(page, "预览前后日期");
        Locator refusal = page.locator(".mj-refusal");
        assertThat(refusal.innerText()).contains("不能办理", "最迟应于", "申请日期为 2026-11-24，已逾期", "延审规定 1");
        refusal.locator("summary").click();
        assertThat(refusal.locator("blockquote").innerText()).contains("十五日");
        assertThat(page.locator("input[name=months]").inputValue()).isEqualTo("1");
        assertThat(page.locator("input[name=document]").inputValue()).isEqualTo("延长审限审批表");
        Desk.look(page, "story-judge-refused");
        desk.assertNoComplaints();
    }

    @Test
    void readingAndSubmittingNeedNoScripts(Desk desk) {
        Page page = desk.enteredWithoutScripts(port, "judge");
        page.locator("tr", having("民事简易程序")).first().locator("a.mj-due").click();
        assertThat(page.url()).endsWith("/ledger");
        assertThat(page.locator("main .mj-ledger").innerText()).contains("民诉法 164");
        page.navigate("/");
        openRunningCase(page);
        askForExclusion(page, null);
        press(page, "返回修改");
        assertThat(page.locator("input[name=document]").inputValue()).isEqualTo(DOCUMENT);
        press(page, "预览前后日期");
        press(page, "确认并保存");
        assertThat(page.locator(".mj-clock-head").first().innerText()).contains("暂停计算");
    }

    /** The first case of the judge whose clock runs and whose day has not come near. */
    private static void openRunningCase(Page page) {
        List<String> links = page.locator("#ahead ~ div tr", having("民事简易程序")).locator("th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).isNotEmpty();
        for (String link : links) {
            page.navigate(link);
            if (page.locator(".mj-clock-head").first().innerText().contains("计算中")) {
                return;
            }
        }
        throw new AssertionError("no clock of this judge runs");
    }

    private static void askForExclusion(Page page, @Nullable String picture) {
        page.locator(".mj-clock").first().locator("a", of("记录扣除或中止")).click();
        assertThat(page.locator("select[name=ground]").inputValue())
                .as("no ground by default")
                .isEmpty();
        page.locator("select[name=ground]").selectOption("EX-07");
        page.locator("input[name=from]").fill("2026-11-14");
        page.locator("input[name=document]").fill(DOCUMENT);
        if (picture != null) {
            Desk.look(page, picture);
        }
        press(page, "预览前后日期");
    }

    private static void press(Page page, String label) {
        Desk.follow(page, page.locator("main button", having(label)));
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.LocatorOptions of(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }
}
