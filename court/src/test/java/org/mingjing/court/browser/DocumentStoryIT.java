package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 一件发文与一件明传 A document is returned once, countersigned, signed by a deputy's hand on its way, numbered and archived as PDF and OFD; a telegram is answered in its time. */
@WithDemoCourt
class DocumentStoryIT {

    @LocalServerPort
    private int port;

    @Test
    void aDocumentFromItsDraftToTheArchive(Desk desk) throws IOException {
        Page judge = desk.entered(port, "judge");
        judge.navigate("/documents");
        Desk.look(judge, "story-documents-list");
        Desk.follow(judge, judge.locator(".mj-heading-actions a").first());
        Desk.look(judge, "story-documents-blank");
        judge.locator("#word").fill("明法");
        judge.locator("#title").fill("清源市明川区人民法院关于规范庭审纪律的通知");
        judge.locator("#recipients").fill("本院各审判庭");
        judge.locator("#signer").selectOption(new SelectOption().setIndex(1));
        judge.locator("#text0").fill("机密★1年");
        save(judge);
        assertThat(judge.locator(".mj-refusal").innerText()).contains("不得在本系统录入", "保守国家秘密法 31");
        assertThat(judge.locator("#recipients").inputValue()).isEqualTo("本院各审判庭");
        judge.locator("#text0").fill("为规范庭审纪律，现将有关事项通知如下。");
        judge.locator("#type1").selectOption("h1");
        judge.locator("#text1").fill("准时开庭");
        judge.locator("#text2").fill("合议庭成员应当按时到庭。");
        judge.locator("fieldset label", new Page.LocatorOptions().setHasText("民事审判第二庭"))
                .locator("input")
                .check();
        Desk.look(judge, "story-documents-draft");
        save(judge);
        assertThat(judge.locator("main").innerText()).contains("已保存为新稿", "一、准时开庭", "拟稿、修改");
        String document = judge.url().replaceAll("\\?.*", "");
        Desk.look(judge, "story-documents-one");

        Desk.follow(judge, judge.locator(".mj-actionbar a.btn-primary"));
        Desk.follow(judge, judge.locator("main button[type=submit]").first());
        String slip = judge.url().replaceAll("\\?.*", "");
        Page chief = desk.entered(port, "chief");
        chief.navigate(slip);
        chief.locator("textarea[name=opinion]").fill("请写明迟到的处理。");
        Desk.follow(chief, chief.locator("button[value=RETURN]"));
        judge.navigate(document + "/edit");
        judge.locator("#text2").fill("合议庭成员应当提前五分钟到庭，迟到的予以通报。");
        save(judge);
        Desk.follow(
                judge,
                judge.locator("main a", new Page.LocatorOptions().setHasText("与上一稿比较"))
                        .first());
        assertThat(judge.locator(".mj-documents-difference del").first().innerText())
                .contains("按时");
        Desk.look(judge, "story-documents-difference");
        judge.navigate(document);
        Desk.follow(judge, judge.locator(".mj-actionbar a.btn-primary"));
        Desk.follow(judge, judge.locator("main button[type=submit]").first());
        agree(chief, slip);
        judge.navigate(document);
        assertThat(judge.locator("main").innerText()).contains("会签");
        Desk.look(judge, "story-documents-round");
        desk.assertNoComplaints();
    }

    @Test
    void aTelegramIsAnsweredInItsTime(Desk desk) {
        Page office = desk.entered(port, "office");
        office.navigate("/documents/incoming/new");
        office.locator("#medium").selectOption("telegram");
        office.locator("#urgency").selectOption("TELEGRAM_URGENT");
        office.locator("#at").fill("0:05");
        office.locator("#sender").fill("清源市中级人民法院");
        office.locator("#number").fill("清中法明传〔2026〕99号");
        office.locator("#title").fill("关于报送值班名单的通知");
        office.locator("input[name=reply]").check();
        Desk.look(office, "story-documents-receive");
        save(office);
        assertThat(office.locator("main").innerText()).contains("明传加急", "7 个办公小时", "公文条例");
        String telegram = office.url().replaceAll("\\?.*", "");
        Page judge = desk.entered(port, "judge");
        String name = judge.locator(".mj-who strong").innerText();
        office.locator("details:has(form[action$='/review']) summary").click();
        office.locator("#words-review").fill("请报送。");
        office.locator("#people-review").selectOption(new SelectOption().setLabel(name));
        Desk.look(office, "story-documents-review");
        Desk.follow(office, office.locator("form[action$='/review'] button[type=submit]"));
        assertThat(office.locator("main").innerText()).contains("已交承办", name + "，自");

        judge.navigate(telegram);
        judge.locator("details:has(form[action$='/answer']) summary").click();
        judge.locator("#words-answer").fill("值班名单已报送。");
        Desk.look(judge, "story-documents-telegram");
        Desk.follow(judge, judge.locator("form[action$='/answer'] button[type=submit]"));
        assertThat(judge.locator("main").innerText()).contains("已办结", "值班名单已报送").doesNotContain("逾期");
        office.navigate(telegram);
        office.locator("details:has(form[action$='/archive']) summary").click();
        Desk.follow(office, office.locator("form[action$='/archive'] button[type=submit]"));
        assertThat(office.locator("main").innerText()).contains("已归档");
        office.navigate("/documents?view=in");
        assertThat(office.locator("tbody").innerText()).contains("明传特急", "待初审", "逾期");
        Desk.look(office, "story-documents-incoming");
        desk.assertNoComplaints();
    }

    @Test
    void aSignedDocumentIsNumberedProofedDistributedAndArchived(Desk desk) throws IOException {
        Page office = desk.entered(port, "office");
        office.navigate("/documents?q=" + "年度考核");
        Desk.follow(office, office.locator("tbody th a").first());
        String document = office.url();
        press(office, "number");
        assertThat(office.locator("main").innerText()).contains("已编号", "明法〔2026〕");
        press(office, "proof");
        assertThat(office.locator("main").innerText()).contains("未用印");
        office.locator("#copies").fill("40");
        press(office, "seal");
        Page keeper = desk.entered(port, "keeper");
        keeper.navigate(document);
        Desk.follow(keeper, keeper.locator("main a[href^='/seals/uses/']"));
        Desk.follow(keeper, keeper.locator("form[action$='/put'] button[type=submit]"));
        office.navigate(document);
        office.locator("#people .mj-find").fill("民事审判第一庭");
        Desk.look(office, "story-document-readers");
        office.locator("#people details[open] input[name=people]").first().check();
        Desk.look(office, "story-documents-distribute");
        press(office, "distribute");
        assertThat(office.locator("main").innerText()).contains("阅读回执", "未阅");
        press(office, "archive");
        assertThat(office.locator("main").innerText()).contains("已归档", "加盖电子印章");
        Desk.look(office, "story-documents-archived");
        assertThat(new String(Files.readAllBytes(download(office, "PDF")), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(Files.readAllBytes(download(office, "OFD"))).startsWith('P', 'K');
        office.navigate(document);
        desk.assertNoComplaints();
    }

    private static Path download(Page page, String label) {
        Download download =
                page.waitForDownload(() -> page.locator("main td a", new Page.LocatorOptions().setHasText(label))
                        .first()
                        .click());
        return download.path();
    }

    private static void press(Page page, String act) {
        Desk.follow(page, page.locator("form[action$='/" + act + "'] button[type=submit]"));
    }

    private static void agree(Page page, String slip) {
        page.navigate(slip);
        Locator button = page.locator("button[value=AGREE]");
        Desk.follow(page, button);
    }

    private static void save(Page page) {
        Desk.follow(
                page,
                page.locator("main form .mj-actionbar button[type=submit]").last());
    }
}
