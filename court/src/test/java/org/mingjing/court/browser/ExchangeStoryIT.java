package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 资料交换 A judge sends files to the office and gets a receipt; a sealed document leaves as a package and comes in above; a changed one does not. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=exchange-story") // gives numbers away
class ExchangeStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Test
    void filesGoToTheOfficeAndAReceiptComesBack(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/exchange?view=sent");
        assertThat(judge.locator("main").innerText()).contains("要素式审判试点小结", "逾期未签收");
        Desk.look(judge, "story-exchange-sent");
        judge.navigate("/exchange");
        Desk.follow(judge, judge.locator("main a", having("发送资料")).first());
        send(judge);
        assertThat(judge.locator(".mj-errors").innerText()).contains("请填写名称", "请选择接收的部门", "请选择要发送的文件");
        Desk.look(judge, "story-exchange-new");
        judge.locator("#title").fill("试点案件统计表");
        judge.locator("#note").fill("请在本周五前核对。");
        judge.locator("label", having("综合办公室")).locator("input").check();
        judge.locator("#files").setInputFiles(new FilePayload[] {
            new FilePayload("统计表.csv", "text/csv", "案号,结果\n一,调解\n".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("说明.txt", "text/plain", "口径说明".getBytes(StandardCharsets.UTF_8))
        });
        send(judge);
        assertThat(judge.locator("main").innerText()).contains("已发送", "待签收", "统计表.csv", "2026-11-26");
        Desk.look(judge, "story-exchange-one");
        String path = judge.url().replaceAll("^https?://[^/]+|\\?.*$", "");

        Page office = desk.entered(port, "office");
        office.navigate("/exchange");
        Desk.look(office, "story-exchange-in");
        Desk.follow(office, office.locator("tbody a", having("试点案件统计表")));
        Desk.look(office, "story-exchange-receive");
        Desk.follow(office, office.locator("form[action$='/receive'] button"));
        assertThat(office.locator("main").innerText()).contains("已签收");
        judge.navigate(path);
        assertThat(judge.locator("main table").innerText()).contains("已签收", "2026-11-24");

        Page chief = desk.entered(port, "chief");
        chief.navigate(path);
        assertThat(chief.title()).as("he heads the sender's division").contains("试点案件统计表");
        Page clerk = desk.entered(port, "clerk");
        assertThat(clerk.navigate(path).status()).as("none of his").isEqualTo(404);
        desk.close();
    }

    @Test
    void aSealedDocumentGoesUpAsAPackage(Desk desk) throws IOException {
        clock.to(LocalDate.of(2026, 11, 24));
        Page office = desk.entered(port, "office");
        office.navigate("/documents?view=out-all&q=上半年审判运行态势");
        Desk.follow(office, office.locator("tbody a", having("上半年审判运行态势")));
        Desk.look(office, "story-exchange-document");
        Download download = office.waitForDownload(
                () -> office.locator("a", having("导出交换包")).click());
        byte[] good = Files.readAllBytes(download.path());
        assertThat(download.suggestedFilename()).endsWith(".zip").contains("关于上半年审判运行态势的报告");
        Desk.follow(office, office.locator("a", having("送往其他法院或者部门")));
        office.locator("label", having("清源市中级人民法院")).locator("input").check();
        Desk.look(office, "story-exchange-carry");
        send(office);
        assertThat(office.locator("main").innerText()).contains("已发送", "清源市中级人民法院", "待签收");
        String path = office.url().replaceAll("^https?://[^/]+|\\?.*$", "");

        Page above = desk.entered(port, "upperoffice");
        above.navigate("/exchange");
        assertThat(above.locator("main").innerText()).contains("关于上半年审判运行态势的报告", "补送");
        Desk.look(above, "story-exchange-above");
        above.navigate(path);
        Desk.follow(above, above.locator("form[action$='/receive'] button"));
        Desk.look(above, "story-exchange-received-above");
        Desk.follow(above, above.locator("a", having("打开公文来件")));
        assertThat(above.locator("main").innerText())
                .contains("印章“清源市明川区人民法院", "盖章后没有改动", "没有登记过")
                .doesNotContain("不通过");
        Desk.look(above, "story-exchange-preview-above");
        Desk.follow(above, above.locator("button", having("登记收文")));
        assertThat(above.locator("main").innerText()).contains("上半年审判运行态势", "随文文件", "OFD", "PDF");

        // 再导入同一个包：认得出来
        above.navigate("/exchange/packages/new");
        bring(above, good);
        assertThat(above.locator("main").innerText()).contains("以前已经导入过");
        above.navigate("/exchange/packages/new");
        byte[] changed = good.clone();
        changed[good.length / 2] ^= 0x01;
        bring(above, changed);
        assertThat(above.locator("main").innerText()).contains("不通过", "已损坏");
        Desk.look(above, "story-exchange-damaged");

        office.navigate("/exchange?view=packages");
        Desk.look(office, "story-exchange-packages");
        Desk.follow(office, office.locator("tbody a", having("关于联合培训人民调解员的函")));
        assertThat(office.locator("main").innerText())
                .contains("明司〔2026〕66号", "版式文件没有电子印章", "标题和发文字号与版式文件一致", "本院在主送或者抄送之列");
        Desk.look(office, "story-exchange-arrival");
        office.navigate(office.url() + "?locale=en");
        Desk.look(office, "story-exchange-arrival-english");
        office.navigate(office.url().replace("?locale=en", "?locale=zh"));
        Desk.follow(office, office.locator("button", having("登记收文")));
        assertThat(office.locator("main").innerText()).contains("关于联合培训人民调解员的函", "随文文件", "OFD", "2026-");
        Desk.look(office, "story-exchange-incoming");
        desk.assertNoComplaints();
    }

    private static void bring(Page page, byte[] bytes) {
        page.locator("#file").setInputFiles(new FilePayload("公文.zip", "application/zip", bytes));
        send(page);
    }

    private static void send(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
