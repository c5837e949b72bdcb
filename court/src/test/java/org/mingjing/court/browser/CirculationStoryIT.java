package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 一份申请的流转 An extension returned once and agreed on the second round; a leave that makes a deputy sign with both names. */
@WithDemoCourt
class CirculationStoryIT {

    @LocalServerPort
    private int port;

    @Test
    void anExtensionIsReturnedOnceAndAgreedOnTheSecondRound(Desk desk) {
        Page judge = desk.entered(port, "judge");
        String slip = extension(judge, "鉴定尚未完成，三个月内不能审结。");
        assertThat(judge.locator("main").innerText()).contains("流转中", "第 1 轮", "庭长审核");
        Desk.look(judge, "story-circulation-submitted");

        Page chief = desk.entered(port, "chief");
        Locator row = chief.locator("tbody tr", new Page.LocatorOptions().setHasText("延长审限申请"))
                .first();
        Desk.look(chief, "story-circulation-work");
        Desk.follow(chief, row.locator("th a"));
        chief.navigate(slip);
        Desk.follow(chief, chief.locator("button[value=RETURN]"));
        assertThat(chief.locator(".mj-errors").innerText()).contains("请写明理由");
        chief.locator("textarea[name=opinion]").fill("请写明鉴定委托日期。");
        chief.locator("select[name=phrase]").selectOption(new SelectOption().setIndex(1));
        assertThat(chief.locator("textarea[name=opinion]").inputValue())
                .as("a phrase is seen where it will stand")
                .startsWith("请写明鉴定委托日期。\n")
                .hasSizeGreaterThan(12);
        assertThat(chief.locator("select[name=phrase]").inputValue()).isEmpty();
        chief.locator("textarea[name=opinion]").fill("请写明鉴定委托日期。");
        Desk.follow(chief, chief.locator("button[value=RETURN]"));
        assertThat(chief.locator("main").innerText()).contains("已退回", "请写明鉴定委托日期。");

        judge.navigate("/");
        Desk.follow(
                judge, judge.locator("tbody a[href='" + slip + "']", new Page.LocatorOptions().setHasText("修改后重新提交")));
        Desk.look(judge, "story-circulation-returned");
        Desk.follow(judge, judge.locator("main a.btn-primary"));
        judge.locator("textarea[name=reason]").fill("2026年11月10日委托鉴定，三个月内不能审结。");
        Desk.follow(judge, judge.locator("main button[type=submit].btn-primary"));
        assertThat(judge.locator("main").innerText()).contains("第 2 轮");

        chief.navigate(slip);
        assertThat(chief.locator("main .mj-slip-before").innerText()).contains("您上次签署时为", "鉴定尚未完成");
        Desk.look(chief, "story-circulation-second-round");
        agree(chief, slip, "拟同意。");
        agree(desk.entered(port, "vicepresident"), slip, "拟同意。");
        Page president = desk.entered(port, "president");
        agree(president, slip, "同意延长一个月。");
        assertThat(president.locator("main").innerText()).contains("已同意");
        Desk.look(president, "story-circulation-agreed");

        judge.navigate(slip);
        Desk.follow(judge, judge.locator(".mj-slip-subject a"));
        assertThat(judge.locator("main").innerText()).contains("院长审批 2026-11-24", "本院院长");
        desk.assertNoComplaints();
    }

    @Test
    void aLeaveMakesADeputySignWithBothNames(Desk desk) {
        Page leader = desk.entered(port, "vicepresident");
        String leaderName = leader.locator(".mj-who strong").innerText();
        Page deputy = desk.entered(port, "chief");
        String deputyName = deputy.locator(".mj-who strong").innerText();
        leader.navigate("/leave");
        Desk.follow(leader, leader.locator(".mj-heading-actions a").first());
        leader.locator("select[name=leaveKind]").selectOption("annual");
        leader.locator("input[name=since]").fill("2026-11-24");
        leader.locator("input[name=until]").fill("2026-11-25");
        leader.locator("select[name=deputy]").selectOption(new SelectOption().setLabel(deputyName));
        Desk.look(leader, "story-circulation-leave");
        Desk.follow(leader, leader.locator("main button[type=submit].btn-primary"));
        assertThat(leader.locator("#effects").innerText()).contains(deputyName);
        Desk.follow(leader, leader.locator("main button[type=submit].btn-primary"));
        agree(desk.entered(port, "president"), leader.url().replaceAll("\\?.*", ""), "");

        Page judge = desk.entered(port, "judge");
        String slip = extension(judge, "案情疑难，需延长一个月。");
        agree(deputy, slip, "拟同意。");
        deputy.navigate("/");
        assertThat(deputy.locator("tbody").first().innerText()).contains("代为签批");
        deputy.navigate(slip);
        assertThat(deputy.locator(".mj-slip-behalf").innerText()).contains("您正代" + leaderName);
        Desk.look(deputy, "story-circulation-deputy");
        agree(deputy, slip, "代为审核，拟同意。");
        judge.navigate(slip);
        assertThat(judge.locator("main").innerText()).contains(deputyName + "（代" + leaderName + "）");
        leader.navigate("/deputies");
        assertThat(leader.locator("main").innerText()).contains(deputyName, "代理中");
        Desk.look(leader, "story-circulation-deputies");
        desk.assertNoComplaints();
    }

    @Test
    void anExtensionAskedForTooLateIsRefusedWithTheArticle(Desk desk) {
        Page judge = desk.entered(port, "judge");
        Desk.follow(judge, judge.locator("tbody th a").first());
        Desk.follow(judge, tab(judge));
        Desk.follow(judge, ask(judge).first());
        judge.locator("input[name=months]").fill("1");
        judge.locator("textarea[name=reason]").fill("案件较多。");
        Desk.follow(judge, judge.locator("main button[type=submit].btn-primary"));
        assertThat(judge.locator(".mj-refusal").innerText()).contains("已逾期", "延审规定 1");
        assertThat(judge.locator("textarea[name=reason]").inputValue()).isEqualTo("案件较多。");
        Desk.look(judge, "story-circulation-late");
        desk.assertNoComplaints();
    }

    @Test
    void severalAreAgreedToTogetherAndOneIsRefused(Desk desk) {
        Page judge = desk.entered(port, "judge");
        extension(judge, "当事人申请调取证据。");
        extension(judge, "需等待另案判决。");
        String withdrawn = extension(judge, "追加被告。");

        Page chief = desk.entered(port, "chief");
        Desk.follow(chief, chief.locator(".mj-heading-actions a", new Page.LocatorOptions().setHasText("批量签批")));
        Desk.follow(chief, chief.locator(".mj-tabs a", new Page.LocatorOptions().setHasText("延长审限申请")));
        Desk.follow(chief, chief.locator("main button[type=submit].btn-primary"));
        assertThat(chief.locator(".mj-refusal").innerText()).contains("请先选择");
        for (String reason : List.of("调取证据", "另案判决", "追加被告")) {
            chief.locator("tbody tr", new Page.LocatorOptions().setHasText(reason))
                    .locator("input[type=checkbox]")
                    .check();
        }
        Desk.look(chief, "story-together-choose");
        Desk.follow(chief, chief.locator("main button[type=submit].btn-primary"));
        assertThat(chief.locator("tbody tr").count()).isEqualTo(3);
        assertThat(chief.locator("tbody").innerText()).contains("转“分管院领导审核”");
        Desk.look(chief, "story-together-preview");

        judge.navigate(withdrawn);
        Desk.follow(judge, judge.locator("button[value=WITHDRAW]"));
        chief.locator("textarea[name=opinion]").fill("拟同意。");
        Desk.follow(chief, chief.locator("main button[type=submit].btn-primary"));
        assertThat(chief.locator("main").innerText()).contains("已同意 2 件", "未办 1 件", "本件还是草稿");
        Desk.look(chief, "story-together-results");

        Desk.follow(chief, chief.locator("main button[type=submit]"));
        assertThat(chief.locator("main").innerText()).contains("已收回 2 件");
        assertThat(chief.locator("tbody").innerText()).contains("庭长审核");
        desk.assertNoComplaints();
    }

    /** On the first case whose time to ask is not over; answers the address of the slip. */
    private static String extension(Page judge, String reason) {
        judge.navigate("/");
        List<String> cases = judge.locator("tbody th a").all().stream()
                .map(link -> link.getAttribute("href"))
                .filter(href -> href.startsWith("/cases/"))
                .toList();
        for (String each : cases.reversed()) {
            judge.navigate(each);
            if (ask(judge).count() == 0) {
                continue;
            }
            Desk.follow(judge, ask(judge).first());
            judge.locator("input[name=months]").fill("1");
            judge.locator("textarea[name=reason]").fill(reason);
            Desk.follow(judge, judge.locator("main button[type=submit].btn-primary"));
            if (judge.url().contains("/slips/")) {
                return judge.url().replaceAll("^http://[^/]+|\\?.*", "");
            }
        }
        throw new AssertionError("no case of the judge can be extended");
    }

    private static Locator ask(Page page) {
        return page.locator("a", new Page.LocatorOptions().setHasText("申请延长"));
    }

    private static Locator tab(Page page) {
        return page.locator(".mj-tabs a", new Page.LocatorOptions().setHasText("审限"));
    }

    private static void agree(Page page, String slip, String opinion) {
        page.navigate(slip);
        page.locator("textarea[name=opinion]").fill(opinion);
        Desk.follow(page, page.locator("button[value=AGREE]"));
        assertThat(page.locator(".mj-refusal").count()).isZero();
    }
}
