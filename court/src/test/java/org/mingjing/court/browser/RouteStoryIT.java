package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 改一条流程 An administrator adds a step, sees it drawn, tries it and proposes it; another releases it; the next request takes it. */
@WithDemoCourt
class RouteStoryIT {

    @LocalServerPort
    private int port;

    @Test
    void aStepForLongLeavesIsAddedTriedAndReleasedByTwo(Desk desk) {
        leave(desk.entered(port, "judge"), "2027-03-01", "2027-03-19");
        Page author = desk.entered(port, "sysadmin");
        author.locator(".mj-nav-link", having("流程管理")).click();
        Desk.look(author, "story-routes");
        author.locator("main tbody a", having("请假")).click();
        Desk.follow(author, author.locator("main a", having("修改流程")));
        press(author, "add");
        author.locator("#name-2").fill("院长审批");
        author.locator("#rule-2").selectOption("president");
        author.locator("#drawing li p:text-is('院长')").waitFor();
        pickField(author);
        author.locator("#value-2-0").fill("10");
        author.locator("#value-2-0").press("Tab");
        author.locator("#drawing li", having("工作日数 大于 10")).waitFor();
        Desk.look(author, "story-routes-editor");
        Locator drawn = author.locator("#drawing li", having("院长审批"));
        assertThat(drawn.innerText()).contains("新增", "院长");
        Desk.follow(author, author.locator("button[value=save]"));
        assertThat(author.locator("main").innerText()).contains("草稿已保存", "改动后还没有试运行");
        assertThat(author.locator("main").innerText()).contains("请先试运行");
        Desk.look(author, "story-routes-draft");

        Desk.follow(author, author.locator("button[value=try]"));
        assertThat(author.locator(".mj-route-count").innerText()).containsPattern("共 \\d+ 件，[1-9]\\d* 件会不同，0 件无法办理");
        Desk.look(author, "story-routes-trial");
        Desk.follow(author, author.locator("main a", having("回到流程")));
        Desk.follow(author, author.locator("button[value=propose]"));
        assertThat(author.locator("button[value=release]").count()).isZero();
        assertThat(author.locator(".mj-why-not").innerText()).contains("须由另一人发布");

        Page second = desk.entered(port, "secadmin");
        second.navigate("/routes/leave");
        Desk.look(second, "story-routes-release");
        press(second, "release");
        assertThat(second.locator("main").innerText()).contains("已发布", "以前的版本", "第 1 版");
        Desk.look(second, "story-routes-released");

        Page clerk = desk.entered(port, "clerk");
        leave(clerk, "2027-03-01", "2027-03-19");
        assertThat(clerk.locator(".mj-steps").innerText()).contains("部门负责人审批", "分管院领导审批", "院长审批");
        desk.assertNoComplaints();
    }

    @Test
    void stepsAreAddedMovedAndRemovedWithoutScripts(Desk desk) {
        Page page = desk.enteredWithoutScripts(port, "secadmin");
        page.navigate("/routes/extension/edit");
        int last = page.locator("fieldset.mj-route-fields").count();
        press(page, "add");
        assertThat(page.locator("fieldset.mj-route-fields").count()).isEqualTo(last + 1);
        page.locator("#name-" + last).fill("抄送审管办");
        press(page, "up-" + last);
        int here = last - 1;
        assertThat(page.locator("#name-" + here).inputValue()).isEqualTo("抄送审管办");
        page.locator("#rule-" + here).selectOption("role");
        press(page, "redraw");
        page.locator("#role-" + here).selectOption("ADJUDICATION_MANAGEMENT");
        page.locator("#mode-" + here).selectOption("READ");
        press(page, "redraw");
        assertThat(page.locator("#drawing").innerText()).contains("抄送审管办", "传阅", "审管");
        press(page, "remove-" + here);
        assertThat(page.locator("fieldset.mj-route-fields").count()).isEqualTo(last);
        page.locator("#name-0").fill("");
        press(page, "save");
        assertThat(page.locator(".mj-errors").innerText()).contains("请填写第 1 环节的名称");
        Desk.picture(page, "story-routes-plain");
    }

    /** With the keyboard alone. */
    private static void press(Page page, String act) {
        page.evaluate("document.documentElement.dataset.left = 'true'");
        page.locator("button[value=" + act + "]").focus();
        page.keyboard().press("Enter");
        page.locator("html:not([data-left]) main").waitFor();
        page.waitForLoadState();
    }

    private static void pickField(Page author) {
        author.locator("#field-2-0").selectOption(new SelectOption().setLabel("工作日数"));
        author.locator("#sign-2-0").selectOption("MORE");
    }

    private static void leave(Page page, String since, String until) {
        page.navigate("/leave");
        Desk.follow(page, page.locator(".mj-heading-actions a").first());
        page.locator("select[name=leaveKind]").selectOption("training");
        page.locator("input[name=since]").fill(since);
        page.locator("input[name=until]").fill(until);
        Desk.follow(page, page.locator("main button[type=submit]")); // shows what it touches
        Desk.follow(page, page.locator("main button[type=submit].btn-primary"));
        assertThat(page.url()).contains("/slips/");
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
