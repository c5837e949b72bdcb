package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 当事人 A party looks up its case, objects, and reads the answer that another than its judge gave; a claimant complains; the machine in the hall. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=party-story") // answers what the demo left open
class PartyStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aPartyIsAnsweredByAnotherThanItsJudge(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page party = desk.visitor(port, Screen.PHONE);
        party.navigate("/progress");
        Desk.look(party, "story-party-entrance");
        party.locator("#number").fill("（2026）苏9801民初1号");
        party.locator("#code").fill("0000-0000-0000");
        Desk.follow(party, party.locator("main form button[type=submit]"));
        assertThat(party.locator(".mj-errors").innerText()).contains("案号或者查询码不对");
        Desk.look(party, "story-party-wrong");
        party.navigate("/login");
        Desk.follow(party, party.locator("button[name=guest]").first());
        assertThat(party.locator("main").innerText()).contains("您现在要做什么", "待答复", "审理期限");
        Desk.look(party, "story-party-case");
        String number = party.locator(".mj-party-head .mj-number").innerText();
        party.navigate("/progress/case?locale=en");
        Desk.look(party, "story-party-english");
        party.navigate("/progress/case?locale=zh_CN");
        party.locator(".mj-party-reasons summary").first().click();
        Desk.look(party, "story-party-reasons");

        Page judge = desk.entered(port, "judge");
        judge.navigate("/?show=all");
        judge.navigate("/cases?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        Desk.follow(judge, judge.locator("tbody th a").first());
        Desk.follow(judge, judge.locator(".mj-tabs a", having("公开")).first());
        Desk.look(judge, "story-party-tab");
        Desk.follow(judge, judge.locator("tbody th a").first());
        judge.locator("#words").fill("延长经过批准，文书存卷。");
        Desk.follow(judge, judge.locator("main form button[type=submit]").first());
        assertThat(judge.locator("main").innerText()).contains("说明已经保存", "等待答复");
        Desk.look(judge, "story-party-stated");

        Page management = desk.entered(port, "management");
        management.navigate("/objections");
        Desk.look(management, "story-party-objections");
        Desk.follow(
                management,
                management.locator("tbody tr", having(number)).locator("th a").first());
        Desk.look(management, "story-party-objection");
        management.locator("#words").fill("经查，该次变更的事由和天数符合规定。");
        Desk.follow(management, management.locator("button[value=reject]"));
        assertThat(management.locator("main").innerText()).contains("异议不成立");

        party.navigate("/progress/case");
        assertThat(party.locator("main").innerText()).contains("经查，该次变更的事由和天数符合规定。");
        Desk.look(party, "story-party-answered");
        Desk.follow(party, party.locator(".mj-party-leave button"));
        assertThat(party.locator("main").innerText()).contains("已经退出");
        desk.assertNoComplaints();
    }

    @Test
    void theClerkPrintsASlipAndAPartyObjectsWithIt(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page party = desk.visitor(port, Screen.DESK);
        party.navigate("/login");
        Desk.look(party, "story-party-login");
        Desk.follow(party, party.locator("button[name=guest]").nth(1));
        assertThat(party.locator("main").innerText()).contains("异议不成立", "答复");
        Desk.look(party, "story-party-second");
        String number = party.locator(".mj-party-head .mj-number").innerText();
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/cases?q=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        Desk.follow(clerk, clerk.locator("tbody th a").first());
        Desk.follow(clerk, clerk.locator(".mj-tabs a", having("公开")).first());
        Desk.follow(clerk, clerk.locator("button[name=party][value='1']"));
        String code = clerk.locator(".mj-slip-code").innerText();
        Desk.look(clerk, "story-party-slip");
        Page other = desk.visitor(port, Screen.PHONE);
        other.navigate("/progress");
        other.locator("#number").fill(number);
        other.locator("#code").fill(code);
        Desk.follow(other, other.locator("main form button[type=submit]"));
        Desk.follow(other, other.locator("main a", having("提出异议")).first());
        Desk.look(other, "story-party-object");
        other.locator("#reasons").fill("我方没有收到延长的告知。");
        Desk.follow(other, other.locator("main form button[type=submit]").first());
        assertThat(other.locator("main").innerText()).contains("异议已经提交", "我方没有收到延长的告知。");
        assertThat(other.locator("main").innerText())
                .as("what the other party objected to is none of this one's")
                .doesNotContain("案件事实清楚，没有必要再延长");
        desk.assertNoComplaints();
    }

    @Test
    void aClaimantComplainsAndTheMachineTakesComplaintsIn(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page claimant = desk.visitor(port, Screen.PHONE);
        claimant.navigate("/login");
        Desk.follow(claimant, claimant.locator("button[name=guest]").last());
        assertThat(claimant.locator("main").innerText()).contains("不予受理", "上诉", "不属实");
        Desk.look(claimant, "story-party-filing");
        claimant.locator("#ground-not-filed").check();
        claimant.locator("#reasons").fill("请再查一次。");
        Desk.follow(claimant, claimant.locator("main form button[type=submit]").first());
        assertThat(claimant.locator("main").innerText()).contains("投诉已经提交");
        Page management = desk.entered(port, "management");
        management.navigate("/grievances");
        Desk.look(management, "story-party-grievances");
        Desk.follow(management, management.locator("tbody th a").first());
        Desk.look(management, "story-party-grievance");
        Page filing = desk.entered(port, "filing");
        filing.navigate("/filings");
        Page machine = desk.entered(port, "terminal");
        Desk.look(machine, "story-terminal-start");
        Desk.follow(machine, machine.locator(".mj-kiosk-choice").last());
        Desk.look(machine, "story-terminal-filing");
        machine.locator("#name").fill("寅");
        machine.locator("#opponent").fill("卯");
        machine.locator("#claims").fill("返还借款二万元");
        Desk.follow(machine, machine.locator("main form button[type=submit]"));
        Desk.look(machine, "story-terminal-receipt");
        assertThat(machine.locator(".mj-slip-code").innerText()).hasSize(14);
        Desk.follow(machine, machine.locator("main a.btn"));
        assertThat(machine.url()).endsWith("/terminal");
        Desk.follow(machine, machine.locator(".mj-kiosk-choice").first());
        Desk.look(machine, "story-terminal-progress");
        desk.assertNoComplaints();
        machine.navigate("/cases");
        assertThat(machine.locator(".mj-side").count())
                .as("no menu of the staff for whoever stands before the machine")
                .isZero();
        machine.navigate("/terminal");
        Desk.follow(machine, machine.locator("main form button[type=submit]"));
        assertThat(machine.url()).contains("/login");
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
