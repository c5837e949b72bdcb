package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 掌上办公 A judge on a phone: what is at hand, and what is shown when the court cannot be reached. */
@WithDemoCourt
class PhoneStoryIT {

    @LocalServerPort
    private int port;

    @Test
    void whatIsAtHandAndWhatWithoutNetwork(Desk desk) {
        Page judge = desk.entered(port, "judge");
        judge.setViewportSize(390, 844);
        judge.navigate("/");
        assertThat(judge.locator(".mj-thumb a").allInnerTexts())
                .anyMatch(text -> text.contains("工作台"))
                .anyMatch(text -> text.contains("案件"))
                .anyMatch(text -> text.contains("开庭"));
        judge.evaluate("navigator.serviceWorker.ready.then(() => true)");
        judge.locator(".mj-thumb a[href='/hearings']").click();
        assertThat(judge.url()).endsWith("/hearings");
        assertThat(judge.locator(".mj-thumb a[aria-current=page]").innerText()).contains("开庭");
        Desk.look(judge, "story-phone-hearings");
        judge.context().setOffline(true);
        judge.navigate("/cases");
        assertThat(judge.locator("h1").innerText()).isEqualTo("连不上法院网络");
        assertThat(judge.content()).as("nothing of any case stays on the phone").doesNotContain("苏9801");
        Desk.look(judge, "story-phone-offline");
        judge.context().setOffline(false);
        judge.locator("main a").click();
        assertThat(judge.locator(".mj-thumb a[aria-current=page]").innerText()).contains("工作台");
        desk.assertNoComplaints();
    }

    /** 立案的人 finds complaints and fees under the thumb, a leader what waits for the signature; each lands where he wanted to go. */
    @Test
    void everybodyHasTheRoomsOfHisWorkAtHandAndLandsWhereHeWanted(Desk desk) {
        Page filing = desk.entered(port, "filing");
        filing.setViewportSize(390, 844);
        filing.navigate("/filings");
        assertThat(filing.locator(".mj-thumb a").evaluateAll("all => all.map(one => one.getAttribute('href'))"))
                .asString()
                .startsWith("[/, /filings, /fees");
        Desk.look(filing, "story-phone-filing");
        filing.context().clearCookies();
        filing.navigate("/fees?q=1");
        assertThat(filing.url()).contains("/login");
        filing.locator("button[name=login][value='filing']").click();
        assertThat(filing.url()).as("the page first asked for").endsWith("/fees?q=1");
        filing.navigate("/seals/verify");
        assertThat(filing.locator(".mj-thumb").count())
                .as("with the navigation of the house")
                .isEqualTo(1);
        Desk.look(filing, "story-phone-verify");
    }
}
