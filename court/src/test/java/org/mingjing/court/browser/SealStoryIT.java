package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 一件发文盖章归档，一份函件申请用印 A document is returned, countersigned, signed by a deputy's hand on its way, sealed as OFD and PDF and archived; a letter is asked for, agreed to, sealed, verified. */
@WithDemoCourt
@TestPropertySource(properties = "mingjing.test.database=seal-story") // somebody goes on leave, numbers are given away
class SealStoryIT {

    @LocalServerPort
    private int port;

    @Test
    void aDocumentEndsSealedAndArchived(Desk desk) throws IOException {
        Page office = desk.entered(port, "office");
        String document = drafted(office);
        Desk.follow(office, office.locator(".mj-actionbar a.btn-primary"));
        Desk.follow(office, office.locator("main button[type=submit]").first());
        String slip = office.url().replaceAll("\\?.*", "");

        Page leader = desk.entered(port, "vicepresident");
        leader.navigate(slip);
        leader.locator("textarea[name=opinion]").fill("请写明时间。");
        Desk.follow(leader, leader.locator("button[value=RETURN]"));
        office.navigate(document + "/edit");
        office.locator("#text0").fill("为规范用印管理，自2026年12月1日起，现将有关事项通知如下。");
        save(office);
        office.navigate(document);
        Desk.follow(office, office.locator(".mj-actionbar a.btn-primary"));
        Desk.follow(office, office.locator("main button[type=submit]").first());

        Page chief = desk.entered(port, "chief");
        standIn(desk, leader, chief.locator(".mj-who strong").innerText());
        agree(chief, slip);
        assertThat(chief.locator("main").innerText()).contains("（代");
        agree(chief, slip);
        agree(desk.entered(port, "keeper"), slip);
        agree(desk.entered(port, "president"), slip);

        office.navigate(document);
        press(office, "number");
        press(office, "proof");
        Desk.look(office, "story-seals-document");
        office.locator("#copies").fill("5");
        press(office, "seal");
        assertThat(office.locator("main").innerText()).contains("用印中", "等待盖章");
        Page keeper = desk.entered(port, "keeper");
        keeper.navigate(document);
        Desk.follow(keeper, keeper.locator("main a[href^='/seals/uses/']"));
        assertThat(keeper.locator("main").innerText()).contains("待用印", "未经认证", "明法办〔2026〕");
        Desk.look(keeper, "story-seals-use");
        Desk.follow(keeper, keeper.locator("form[action$='/put'] button[type=submit]"));
        assertThat(keeper.locator("main").innerText()).contains("已用印", "印〔2026〕");
        Desk.look(keeper, "story-seals-done");

        office.navigate(document);
        office.locator("#people details").first().evaluate("group => group.open = true");
        office.locator("#people input[name=people]").first().check();
        press(office, "distribute");
        press(office, "archive");
        assertThat(office.locator("main").innerText()).contains("已归档", "加盖电子印章").doesNotContain("电子件未用印");
        Desk.look(office, "story-seals-archived");
        byte[] ofd = verified(desk, download(office, "OFD"), "a.ofd");
        verified(desk, download(office, "PDF"), "a.pdf");
        Page visitor = desk.visitor(port, Screen.DESK);
        ofd[ofd.length / 2] ^= 1;
        verify(visitor, ofd, "b.ofd");
        assertThat(visitor.locator("main").innerText()).contains("核验不通过", "不通过");
        Desk.look(visitor, "story-seals-failed");
        desk.assertNoComplaints();
    }

    @Test
    void aLetterIsAskedForAgreedToAndSealed(Desk desk) throws IOException {
        Page judge = desk.entered(port, "judge");
        judge.navigate("/seals");
        assertThat(judge.locator("main").innerText()).contains("未提交");
        Desk.follow(judge, judge.locator(".mj-heading-actions a").first());
        judge.locator("#seal").selectOption(new SelectOption().setIndex(1));
        judge.locator("#category").selectOption("contract");
        judge.locator("#title").fill("关于协助调取材料的函");
        judge.locator("#purpose").fill("送区公安分局");
        judge.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", pdf("")));
        save(judge);
        assertThat(judge.locator(".mj-errors, .mj-refusal").first().innerText()).contains("必须附审查意见");
        judge.locator("#category").selectOption("letter");
        judge.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", pdf("")));
        save(judge);
        assertThat(judge.locator(".mj-errors, .mj-refusal").first().innerText()).contains("空白纸张不得盖章");
        assertThat(judge.locator("#purpose").inputValue()).isEqualTo("送区公安分局");
        Desk.look(judge, "story-seals-ask");
        judge.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", pdf("Letter")));
        save(judge);
        String use = judge.url().replaceAll("\\?.*", "");
        Desk.look(judge, "story-seals-draft");
        Desk.follow(judge, judge.locator(".mj-actionbar a.btn-primary"));
        Desk.look(judge, "story-seals-send");
        Desk.follow(judge, judge.locator("main button[type=submit]").first());
        String slip = judge.url().replaceAll("\\?.*", "");
        agree(desk.entered(port, "chief"), slip);
        agree(desk.entered(port, "vicepresident"), slip);

        Page keeper = desk.entered(port, "keeper");
        keeper.navigate("/");
        assertThat(keeper.locator("main").innerText()).contains("关于协助调取材料的函");
        keeper.navigate(use);
        Desk.follow(keeper, keeper.locator("form[action$='/put'] button[type=submit]"));
        Page visitor = desk.visitor(port, Screen.DESK);
        visitor.navigate(
                keeper.locator("main a[href^='/seals/verify/']").first().getAttribute("href"));
        assertThat(visitor.locator("main").innerText()).contains("核验通过", "明川区人民法院", "未经认证");
        Desk.look(visitor, "story-seals-verified");
        keeper.navigate("/seals?view=done");
        assertThat(keeper.locator("tbody").innerText()).contains("关于协助调取材料的函", "实物印章", "电子印章");
        Desk.look(keeper, "story-seals-register");
        keeper.navigate("/seals?view=open");
        Desk.look(keeper, "story-seals-open");
        keeper.navigate("/seals?view=seals");
        Desk.look(keeper, "story-seals-seals");
        Desk.follow(keeper, keeper.locator("tbody th a").first());
        Desk.look(keeper, "story-seals-seal");
        keeper.navigate("/seals/registered/new");
        Desk.look(keeper, "story-seals-register-new");
        keeper.navigate("/seals?q=" + "保洁");
        Desk.follow(keeper, keeper.locator("tbody th a").first());
        assertThat(keeper.locator("main").innerText()).contains("已经作废", "合同审查意见书");
        Desk.look(keeper, "story-seals-void");
        desk.assertNoComplaints();
    }

    private static String drafted(Page office) {
        office.navigate("/documents/new");
        office.locator("#word").fill("明法办");
        office.locator("#title").fill("清源市明川区人民法院关于规范用印管理的通知");
        office.locator("#recipients").fill("本院各庭、室");
        office.locator("#signer").selectOption(new SelectOption().setIndex(1));
        office.locator("#text0").fill("为规范用印管理，现将有关事项通知如下。");
        office.locator("fieldset label", new Page.LocatorOptions().setHasText("民事审判第一庭"))
                .locator("input")
                .check();
        save(office);
        return office.url().replaceAll("\\?.*", "");
    }

    /** 请假、代理 The leader is away, and the chief judge signs for him. */
    private void standIn(Desk desk, Page leader, String deputy) {
        leader.navigate("/leave");
        Desk.follow(leader, leader.locator(".mj-heading-actions a").first());
        leader.locator("select[name=leaveKind]").selectOption("annual");
        leader.locator("input[name=since]").fill("2026-11-24");
        leader.locator("input[name=until]").fill("2026-11-25");
        leader.locator("select[name=deputy]").selectOption(new SelectOption().setLabel(deputy));
        Desk.follow(leader, leader.locator("main button[type=submit]"));
        assertThat(leader.locator("#effects").innerText()).contains(deputy);
        Desk.follow(leader, leader.locator("main button[type=submit].btn-primary"));
        agree(desk.entered(port, "president"), leader.url().replaceAll("\\?.*", ""));
    }

    private byte[] verified(Desk desk, byte[] file, String name) {
        Page visitor = desk.visitor(port, Screen.DESK);
        verify(visitor, file, name);
        assertThat(visitor.locator("main").innerText()).contains("核验通过").doesNotContain("不通过");
        Desk.look(visitor, "story-seals-verified-" + name.replace('.', '-'));
        return file;
    }

    private static void verify(Page visitor, byte[] file, String name) {
        visitor.navigate("/seals/verify");
        visitor.locator("#file").setInputFiles(new FilePayload(name, "application/octet-stream", file));
        Desk.follow(visitor, visitor.locator("main button[type=submit]"));
    }

    private static byte[] download(Page page, String label) throws IOException {
        Download download =
                page.waitForDownload(() -> page.locator("main td a", new Page.LocatorOptions().setHasText(label))
                        .first()
                        .click());
        return Files.readAllBytes(download.path());
    }

    private static byte[] pdf(String words) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(org.apache.pdfbox.pdmodel.common.PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.beginText();
                stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                stream.newLineAtOffset(72, 700);
                stream.showText(words);
                stream.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void agree(Page page, String slip) {
        page.navigate(slip);
        Locator button = page.locator("button[value=AGREE]");
        Desk.follow(page, button);
    }

    private static void press(Page page, String act) {
        Desk.follow(page, page.locator("form[action$='/" + act + "'] button[type=submit]"));
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }
}
