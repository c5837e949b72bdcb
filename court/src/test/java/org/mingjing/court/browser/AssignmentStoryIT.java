package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 分案 The clerk has a series of three cases given to one judge by one draw, opens why, repeats the draw; management pauses a judge. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=assignment-story") // gives cases away
class AssignmentStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void lookedAtDrawnExplainedRepeated(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "filing");
        assertThat(clerk.locator("main").innerText()).contains("确定承办法官");
        clerk.navigate("/assignment");
        Desk.look(clerk, "story-assignment-waiting");
        Locator series = clerk.locator("main tr", having("和润物业"));
        assertThat(series.count()).isEqualTo(3);
        for (int i = 0; i < 2; i++) {
            series.nth(i).locator("input[type=checkbox]").check();
        }
        Desk.follow(clerk, clerk.locator(".mj-actionbar button"));
        assertThat(clerk.locator("main").innerText())
                .contains("同一当事人（清源市和润物业服务有限公司）", "还有未选的", "民事审判第一庭，按案由分工“物业服务合同纠纷”");
        Desk.follow(clerk, clerk.locator("main a", having("还有未选的")).first());
        Desk.look(clerk, "story-assignment-preview");
        Desk.follow(clerk, clerk.locator(".mj-actionbar button", having("确定 3 件的法官")));
        assertThat(clerk.locator("main").innerText())
                .contains("已确定 3 件的承办法官", "随机确定由", "没有抽签")
                .doesNotContain("没有分出");
        Desk.look(clerk, "story-assignment-drawn");
        Desk.follow(clerk, clerk.locator("main a", having("查看分案经过")).first());
        assertThat(clerk.locator("main").innerText()).contains("中签", "随机数", "办案比例");
        Desk.look(clerk, "story-assignment-record");
        String judge = clerk.locator(".mj-table tr", having("中签")).locator("th").innerText();
        Desk.follow(clerk, clerk.locator("main a", having("重放")));
        assertThat(clerk.locator("main").innerText()).contains("记录一致：由" + judge + "承办", "mingjing-draw-1");
        Desk.look(clerk, "story-assignment-replay");
        clerk.navigate("/assignment?view=done");
        assertThat(clerk.locator("main tr", having(judge)).count()).isGreaterThanOrEqualTo(3);
        Desk.look(clerk, "story-assignment-done");

        Page management = desk.entered(port, "management");
        management.navigate("/assignment/pauses");
        assertThat(management.locator("main").innerText()).contains("暂停中", "抽调参加专案审判");
        management.locator("#since").fill("2026-11-25");
        management.locator("#until").fill("2026-11-20");
        management.locator("#reason").fill("脱产培训");
        management.locator("#judge").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(3));
        Desk.follow(management, management.locator(".mj-actionbar button"));
        assertThat(management.locator("main").innerText()).contains("期间的末日不能早于首日");
        assertThat(management.locator("#reason").inputValue())
                .as("nothing is lost")
                .isEqualTo("脱产培训");
        management.locator("#until").fill("2026-12-04");
        Desk.follow(management, management.locator(".mj-actionbar button"));
        Desk.look(management, "story-assignment-pauses");
        management.navigate("/assignment/divisions");
        Desk.look(management, "story-assignment-divisions");
        management.navigate("/designations");
        assertThat(management.locator("main").innerText()).contains("批量案件", "非随机分案");
        Desk.look(management, "story-assignment-designations");
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
