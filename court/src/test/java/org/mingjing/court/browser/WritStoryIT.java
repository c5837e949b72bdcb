package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.MovableClock;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 制作文书 The clerk draws up a notice without scripts, sees what is missing, saves, changes, issues; a reader meets what was issued. */
@WithDemoCourt
class WritStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext database;

    @Autowired
    private CourtBoundary boundary;

    @Test
    void aNoticeFromDraftToFile(Desk desk) throws IOException {
        clock.to(LocalDate.of(2026, 11, 24));
        String writs = "/cases/" + caseWith("response") + "/writs";
        Page clerk = desk.enteredWithoutScripts(port, "clerk");
        clerk.navigate(writs);
        assertThat(clerk.locator("main").innerText()).contains("受理案件通知书", "已签发", "先要有：", "案件办结后制作");
        clerk.locator(".mj-writs-stage a", having("举证通知书")).click();
        assertThat(clerk.locator("main").innerText()).contains("还缺 2 项", "【举证期限届满日】");
        clerk.locator("#evidence-to").fill("<b>某某</b>有限公司");
        clerk.locator("button[value=preview]").click();
        assertThat(clerk.locator(".mj-sheet").innerText()).contains("<b>某某</b>有限公司：", "【举证期限届满日】");
        clerk.locator("button[value=save]").click();
        assertThat(clerk.locator("main").innerText()).contains("已保存为新的一稿", "还缺 1 项");
        String draft = clerk.url();
        Page judge = desk.enteredWithoutScripts(port, "judge");
        judge.navigate(writs.replace("/writs", "/evidence/do/set"));
        judge.locator("#way").selectOption("SET");
        judge.locator("#from").fill("2026-11-24");
        judge.locator("#days").fill("15");
        judge.locator(".mj-actionbar button[type=submit]").first().click();
        assertThat(judge.locator("main").innerText()).contains("2026-12-09");
        clerk.navigate(draft);
        clerk.locator("main a", having("修改")).click();
        clerk.locator("button[value=save]").click();
        assertThat(clerk.locator("main").innerText())
                .as("fifteen days, the day after Tuesday the 24th the first")
                .contains("2026年12月9日")
                .doesNotContain("【举证期限届满日】");
        clerk.locator("main a", having("签发")).click();
        clerk.locator(".mj-confirm button[type=submit]").click();
        assertThat(clerk.locator("main").innerText()).contains("已签发，PDF 已存入案件文件", "签发日期");
        assertThat(clerk.locator("main a", having("修改")).count()).isZero();
        Download taken = clerk.waitForDownload(
                () -> clerk.locator("main a", having("下载 PDF")).click());
        try (PDDocument read = Loader.loadPDF(taken.path().toFile())) {
            assertThat(new PDFTextStripper().getText(read)).contains("举证通知书", "二〇二六年十一月二十四日");
        }
        String issued = clerk.url().replaceAll("\\?.*", "");
        Page reader = desk.entered(port, "management");
        reader.navigate(writs);
        assertThat(reader.locator("main").innerText()).contains("举证通知书").doesNotContain("草稿");
        reader.navigate(issued);
        assertThat(reader.locator("main").innerText()).contains("已签发").doesNotContain("历次稿");
        reader.navigate(issued + "/edit");
        assertThat(reader.locator("main").innerText()).doesNotContain("保存为第");
    }

    @Test
    void thePagesFitAndShutNobodyOut(Desk desk) {
        clock.to(LocalDate.of(2026, 11, 24));
        Page judge = desk.entered(port, "judge");
        judge.navigate("/cases/" + caseWith("judgment") + "/writs");
        assertThat(judge.locator("main").innerText()).as(judge.url()).contains("民事判决书");
        Desk.look(judge, "story-writs-tab");
        Desk.follow(judge, judge.locator("tbody a", having("民事判决书")).first());
        Desk.look(judge, "story-writs-judgment");
        Locator changes = judge.locator("main a", having("看改动")).first();
        Desk.follow(judge, changes);
        Desk.look(judge, "story-writs-difference");
        judge.goBack();
        Desk.follow(judge, judge.locator("main a", having("修改")));
        Desk.look(judge, "story-writs-draft");
        judge.locator("#costs").fill("案件受理费50元，由被告负担。");
        Desk.follow(judge, judge.locator("button[value=save]"));
        Desk.follow(judge, judge.locator("main a", having("签发")));
        Desk.look(judge, "story-writs-issue");
        desk.assertNoComplaints();
    }

    private UUID caseWith(String template) {
        return boundary.read(
                CourtScope.everyCourt(),
                () -> Objects.requireNonNull(Objects.requireNonNull(database.fetchOne(
                                "select case_id from writs.document where template = ? order by id limit 1", template))
                        .get(0, UUID.class)));
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }
}
