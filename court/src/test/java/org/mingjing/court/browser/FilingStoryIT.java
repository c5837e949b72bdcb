package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 立案 A complaint comes in with gaps, is told at once what it lacks, comes back, and becomes a case whose clock opens its reasons. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=filing-story") // gives numbers away
class FilingStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void receivedToldCorrectedFiled(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page clerk = desk.entered(port, "filing");
        clerk.navigate("/filings");
        Desk.look(clerk, "story-filing-register");
        Desk.follow(clerk, clerk.locator("main a", having("接收起诉材料")));
        Desk.look(clerk, "story-filing-empty");
        save(clerk);
        assertThat(clerk.locator("main").innerText())
                .as("somebody has to be told what is missing")
                .contains("请至少填写一名原告");
        clerk.locator("#amount").fill("五万");
        clerk.locator("#name-0").fill("林某甲");
        clerk.locator("#identity-0").fill("110101199001010016");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("标的额请填数字");
        assertThat(clerk.locator("#identity-0").inputValue())
                .as("nothing is lost")
                .isEqualTo("110101199001010016");
        clerk.locator("#amount").fill("50,000");
        clerk.locator("#cause").fill("民间借贷纠纷");
        clerk.locator("#claims").fill("判令被告返还借款五万元。");
        clerk.locator("#grounds").fill("被告于二〇二五年三月借款五万元，到期未还。");
        clerk.locator("#connection").fill("被告住所地");
        clerk.locator("#address-0").fill("云江市青石区某路一号");
        clerk.locator("#name-1").fill("周某乙");
        Desk.follow(clerk, clerk.locator("button[value=add]"));
        clerk.locator("#name-2").fill("云江某某商贸有限公司");
        clerk.locator("#nature-2").selectOption("organisation");
        clerk.locator("#address-2").fill("云江市青石区某路三号");
        for (String paper : List.of("IDENTITY_PROOF", "EVIDENCE_SOURCES", "DECENT_WORDS")) {
            clerk.locator("#" + paper).check();
        }
        Desk.look(clerk, "story-filing-typed");
        save(clerk);
        assertThat(clerk.locator("main").innerText())
                .contains("尚缺 5 项", "林某甲：没有写明联系方式", "林某甲：身份号码或统一社会信用代码的校验位不符", "周某乙：住所和身份号码都没有", "登记立案规定 6(4)", "一次性")
                .contains("2026-12-01");
        Desk.look(clerk, "story-filing-lacks");
        Desk.follow(clerk, clerk.locator("main a", having("收件凭证")));
        Desk.look(clerk, "story-filing-receipt");
        clerk.goBack();
        Desk.follow(clerk, clerk.locator("main a", having("告知补正")));
        Desk.look(clerk, "story-filing-tell");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("待补正", "第 1 次告知补正");
        Desk.follow(clerk, clerk.locator("main a", having("登记补正材料")));
        clerk.locator("#identity-0").fill("110101199001010015");
        clerk.locator("#phone-0").fill("13800000000");
        clerk.locator("#address-1").fill("云江市青石区某路二号");
        clerk.locator("#COPIES").check();
        clerk.locator("#EVIDENCE").check();
        save(clerk);
        assertThat(clerk.locator("main").innerText())
                .contains("审查中", "110101**********15")
                .doesNotContain("尚缺");
        Desk.look(clerk, "story-filing-complete");
        Desk.follow(clerk, clerk.locator("main a.btn", having("登记立案")));
        assertThat(clerk.locator("#proposal").innerText())
                .as("nothing is assumed that the complaint does not tell")
                .contains("暂拟：普通程序，合议庭审理", "121,724.00");
        Desk.look(clerk, "story-filing-accept");
        clerk.locator("#decidedOn").fill("");
        save(clerk);
        assertThat(clerk.locator(".mj-errors").innerText())
                .as("all that is missing, at once")
                .contains("请填写决定日期", "请选择审理程序和审判组织");
        clerk.locator("#decidedOn").fill("2026-11-24");
        for (String fact : List.of("FACTS_CLEAR", "RIGHTS_CLEAR", "DISPUTE_SMALL", "MONEY_ONLY")) {
            clerk.locator("#fact-" + fact + "-yes").check();
        }
        clerk.locator("#fact-FOREIGN-yes").check();
        Desk.follow(clerk, clerk.locator("button[value=none]"));
        assertThat(clerk.locator("#proposal").innerText()).contains("建议：简易程序，独任审理");
        clerk.locator("#way").selectOption("SMALL_CLAIMS-SOLE");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("不能适用小额诉讼程序、独任审理：涉外", "民诉法 166(2)");
        Desk.look(clerk, "story-filing-shut");
        clerk.locator("#way").selectOption("ORDINARY-PANEL");
        save(clerk);
        assertThat(clerk.locator(".mj-errors").innerText()).contains("决定与建议不同，请写明理由");
        clerk.locator("#way").selectOption("SUMMARY-SOLE");
        Desk.look(clerk, "story-filing-decided");
        save(clerk);
        assertThat(clerk.locator("main").innerText()).contains("已立案");
        assertThat(clerk.locator("main").innerText()).as("50 + 1,000, halved").contains("525.00 元");
        Desk.look(clerk, "story-filing-filed");
        Desk.follow(clerk, clerk.locator(".mj-facts a", having("525.00")));
        assertThat(clerk.locator("main").innerText()).contains("40,000.00元×2.5%＝1,000.00元", "减半交纳：525.00元");
        Desk.look(clerk, "story-filing-fee");
        clerk.goBack();
        Desk.follow(clerk, clerk.locator(".mj-facts a", having("民初")));
        assertThat(clerk.locator("main").innerText()).contains("林某甲与周某乙民间借贷纠纷", "2027-02-24");
        Desk.look(clerk, "story-filing-case");
        Desk.follow(clerk, clerk.locator(".mj-tabs a", having("分流")));
        assertThat(clerk.locator("main").innerText()).contains("简易程序、独任审理", "苏高法电〔2024〕9号", "涉外", "民诉法 166(2)");
        Desk.look(clerk, "story-filing-triage");
    }

    private static void save(Page page) {
        Desk.follow(page, page.locator(".mj-actionbar button[type=submit]"));
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
