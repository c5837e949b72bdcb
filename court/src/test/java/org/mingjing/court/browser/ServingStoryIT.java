package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 送达与上诉 The clerk serves what the post could not bring; an appeal goes from the first court to the filing desk of the upper one. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=serving-story") // gives numbers away
class ServingStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void theClerkServes(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/serving");
        Desk.look(clerk, "story-serving-list");
        Desk.follow(clerk, clerk.locator("tbody th a").first());
        Desk.look(clerk, "story-serving-case");
        Desk.follow(clerk, clerk.locator("main a", having("记录送达")).first());
        assertThat(clerk.locator("main").innerText()).contains("建议：", "受送达人没有同意电子送达（民诉法 90）");
        Desk.look(clerk, "story-serving-means");
        Desk.follow(clerk, clerk.locator(".mj-service-means a", having("直接送达")));
        clerk.locator("#outcome").selectOption("SIGNED");
        save(clerk);
        assertThat(clerk.locator(".mj-errors").innerText()).contains("结果和结果日期");
        clerk.locator("#outcomeOn").fill("2026-11-24");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).as("nothing proves it").contains("凭证不全，未送达");
        Desk.look(clerk, "story-serving-unproved");
        Desk.follow(clerk, clerk.locator("main a", having("补充凭证")).first());
        clerk.locator("#proof-RECEIPT").check();
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("2026-11-24 送达", "送达回证");
        Desk.look(clerk, "story-serving-served");
    }

    @Test
    void anAppealGoesUp(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "clerk");
        clerk.navigate("/appeals");
        Desk.look(clerk, "story-appeal-list");
        Desk.follow(clerk, clerk.locator("tbody th a").first());
        Desk.look(clerk, "story-appeal-one");
        Page upper = desk.entered(port, "upperfiling");
        upper.navigate("/appeals");
        Desk.look(upper, "story-appeal-upper-list");
        Desk.follow(
                upper, upper.locator("tbody tr", having("案卷在途")).locator("th a").first());
        Desk.follow(upper, upper.locator("main a", having("收到案卷")));
        Desk.look(upper, "story-appeal-receive");
        save(upper);
        assertThat(upper.locator("main").innerText()).contains("二审立案", "2026-11-30");
        Desk.follow(upper, upper.locator("main a", having("二审立案")).last());
        save(upper);
        assertThat(upper.locator("main").innerText()).contains("二审审理中", "苏98民终");
        Desk.look(upper, "story-appeal-filed");
        Desk.follow(upper, upper.locator(".mj-facts a", having("民终")));
        Desk.follow(upper, upper.locator(".mj-tabs a, nav a", having("上诉")).last());
        Desk.look(upper, "story-appeal-upper-case");
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").first());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
