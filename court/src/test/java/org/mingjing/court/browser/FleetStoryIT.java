package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 车辆管理 The office enters a car, takes one that is sent out of service, and says what becomes of its trips. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=phone-day") // takes a car out of service
class FleetStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void aCarComesAndAnotherGoesOutOfServiceWithItsTripsDecided(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page office = desk.entered(port, "office");
        office.navigate("/vehicles");
        Desk.follow(office, office.locator("main a[href='/vehicles/cars']"));
        assertThat(office.locator("main").innerText()).contains("在用", "将停用：年检", "已于", "驾驶员");
        Desk.look(office, "story-fleet");

        Desk.follow(office, office.locator("main a[href='/vehicles/cars/new']"));
        office.locator("#seats").fill("1");
        save(office);
        assertThat(office.locator("main").innerText()).contains("请填写车牌和车型");
        assertThat(office.locator("#seats").inputValue()).isEqualTo("1");
        office.locator("#plate").fill("苏Z·D0009警");
        office.locator("#model").fill("新能源轿车");
        office.locator("#seats").fill("5");
        save(office);
        assertThat(office.locator("main").innerText()).contains("已保存", "苏Z·D0009警");
        Desk.look(office, "story-fleet-new");

        office.navigate("/vehicles/cars");
        Desk.follow(office, office.locator("main tbody a").first());
        assertThat(office.locator("main").innerText()).contains("近十二个月里程和费用");
        office.locator("#outFrom").fill("2026-11-25");
        office.locator("#outReason").selectOption("REPAIR");
        office.locator("#outNote").fill("换离合器");
        Desk.follow(office, office.locator("#out button[type=submit]"));
        assertThat(office.locator("main").innerText()).contains("逐次选择");
        assertThat(office.locator("#outNote").inputValue()).isEqualTo("换离合器");
        Desk.look(office, "story-fleet-trips");
        for (Locator fate : office.locator("#out select[name^=fate]").all()) {
            fate.selectOption(new SelectOption().setValue("AGAIN"));
        }
        Desk.follow(office, office.locator("#out button[type=submit]"));
        assertThat(office.locator("main").innerText()).contains("已保存", "停用记录", "换离合器");
        Desk.look(office, "story-fleet-out");
        Desk.follow(office, office.locator("form[action*='/back/'] button").first());
        assertThat(office.locator(".mj-flash").innerText()).contains("已保存");
        office.navigate("/vehicles/costs");
        Desk.look(office, "story-fleet-costs");
        desk.assertNoComplaints();
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }
}
