package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 三员的一天 One proposes a role, another confirms it, the third reads of both; none of them opens a case. */
@WithDemoCourt
class AdministratorStoryIT {

    /** A clerk of the first civil division. */
    private static final String CLERK = "0316";

    @LocalServerPort
    private int port;

    @Test
    void aRoleTakesTwoAndIsReadByAThird(Desk desk) {
        Page system = desk.entered(port, "sysadmin");
        String proposer = system.locator(".mj-who strong").innerText();
        system.locator(".mj-nav-link", having("人员")).click();
        Desk.look(system, "story-system-people");
        system.locator("input[name=q]").fill(CLERK);
        Desk.follow(system, system.locator("main button[type=submit]"));
        assertThat(system.locator("main tbody tr").count()).isEqualTo(1);
        String clerk = system.locator("main tbody th a").innerText();
        system.locator("main tbody th a").click();
        assertThat(system.locator("select[name=role]").inputValue())
                .as("no role by default")
                .isEmpty();
        system.locator("select[name=role]").selectOption(new SelectOption().setLabel("法官助理"));
        Desk.follow(system, system.locator("main button", having("提议角色")));
        Locator proposed = system.locator("main tbody tr", having("法官助理"));
        assertThat(proposed.innerText()).contains("待确认");
        Desk.look(system, "story-system-proposed");

        Page security = desk.entered(port, "secadmin");
        String confirmer = security.locator(".mj-who strong").innerText();
        security.locator(".mj-nav-link", having("角色确认")).click();
        Locator waiting = security.locator("main tbody tr", having(clerk));
        assertThat(waiting.innerText()).contains("法官助理", proposer);
        Desk.look(security, "story-security-roles");
        Desk.follow(security, waiting.locator("button[value=true]"));
        assertThat(security.locator("main tbody tr", having(clerk)).count()).isZero();
        system.reload();
        assertThat(system.locator("main tbody tr", having("法官助理")).innerText()).doesNotContain("待确认");

        Page audit = desk.entered(port, "auditadmin");
        audit.locator(".mj-nav-link", having("审计记录")).click();
        Desk.look(audit, "story-audit-record");
        assertThat(recorded(audit, proposer))
                .anySatisfy(row -> assertThat(row).contains("2026-11-24", proposer, "命令", "提议角色", "已办理"));
        assertThat(recorded(audit, confirmer))
                .anySatisfy(row -> assertThat(row).contains(confirmer, "确认或不予确认角色", "已办理"));
        desk.assertNoComplaints();
    }

    @Test
    void noneOfTheThreeOpensACase(Desk desk) {
        Page chief = desk.entered(port, "chief");
        chief.navigate("/cases");
        Locator first = chief.locator("tbody .mj-number").first();
        String number = first.innerText();
        String address = first.getAttribute("href");
        for (String login : List.of("sysadmin", "secadmin", "auditadmin")) {
            Page page = desk.entered(port, login);
            assertThat(page.locator(".mj-nav-link", having("案件")).count())
                    .as(login)
                    .isZero();
            assertThat(page.navigate(address).status()).as(login).isEqualTo(403);
            assertThat(page.locator("main").innerText())
                    .contains("没有权限", "打开此页需要的权限：查看案件")
                    .doesNotContain(number);
            Desk.look(page, "story-" + login + "-refused");
        }
        Page audit = desk.entered(port, "auditadmin");
        audit.navigate("/audit");
        assertThat(audit.locator("tbody tr", having("GET " + address)).count()).isEqualTo(3);
        assertThat(audit.locator("tbody tr", having("GET " + address)).first().innerText())
                .contains("访问", "打开页面", "已拒绝");
    }

    private static List<String> recorded(Page page, String who) {
        page.locator("input[name=who]").fill(who);
        Desk.follow(page, page.locator("main button[type=submit]"));
        return page.locator("main tbody tr").allInnerTexts();
    }

    private static Page.LocatorOptions having(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
