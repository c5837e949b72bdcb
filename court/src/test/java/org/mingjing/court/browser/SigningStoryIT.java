package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingjing.court.TestCases;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** 签批 A judge sees the day while asking; the chief signs with the own hand; the last signature of a pile is undone in its window. */
@WithCourt
@ExtendWith(Chromium.class)
@TestPropertySource(properties = "mingjing.test.database=signing-story")
class SigningStoryIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestCases filed;

    @Test
    void fromTheRequestToTheLastSignature(Desk desk) throws IOException {
        // three months from 2026-11-03: Wednesday 2027-02-03; a month more: Wednesday 2027-03-03
        CaseId id = filed.file(931, LocalDate.of(2026, 11, 3), Role.JUDGE);
        Page judge = desk.as(port, Role.JUDGE, Screen.DESK);
        judge.navigate("/requests/extension/" + filed.clockOf(id).id());
        judge.locator("#months").fill("1");
        judge.locator("#outlook dd", new Page.LocatorOptions().setHasText("2027-03-03"))
                .waitFor();
        Desk.look(judge, "story-signing-live");
        judge.locator("#months").fill("12");
        judge.locator("#outlook .mj-flash").waitFor();
        assertThat(judge.locator("#outlook").innerText()).contains("不得超过1个月");
        judge.locator("#months").fill("1");
        judge.locator("#reason").fill("鉴定尚未完成");
        Desk.follow(judge, judge.locator(".mj-actionbar button").first());
        String slip = judge.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        assertThat(slip).startsWith("/slips/");

        Page chief = desk.as(port, Role.CHIEF_JUDGE, Screen.DESK);
        chief.navigate("/handwriting");
        Desk.look(chief, "story-signing-hand-none");
        chief.locator("#file").setInputFiles(new FilePayload("hand.png", "image/png", ink()));
        Desk.follow(chief, chief.locator(".mj-actionbar button").first());
        assertThat(chief.locator(".mj-flash").innerText()).contains("已存");
        Desk.look(chief, "story-signing-hand");
        chief.navigate(slip);
        chief.locator("#hand").check();
        chief.locator("textarea[name=opinion]").fill("同意延长。");
        Desk.follow(chief, chief.locator("button[value=AGREE]"));
        assertThat(chief.locator(".mj-happening img").count()).isEqualTo(1);
        Desk.look(chief, "story-signing-slip");

        Page leader = desk.as(port, Role.COURT_LEADER, Screen.DESK);
        together(leader);
        assertThat(leader.locator("main").innerText())
                .as("as the leader in charge")
                .contains("院长审批");
        together(leader);
        assertThat(leader.locator("main").innerText()).as("as the president").contains("之前可以撤回");
        Desk.look(leader, "story-signing-answered");
        leader.navigate("/slips/together");
        Desk.look(leader, "story-signing-held");
        leader.navigate(slip);
        Desk.look(leader, "story-signing-waiting");
        Desk.follow(leader, leader.locator("form[action='/slips/together/back'] button"));
        assertThat(leader.locator("main").innerText()).contains("已收回 1 件");
        leader.navigate("/");
        assertThat(leader.locator("main").innerText()).contains("931号");
        leader.navigate(slip + "?locale=en");
        assertThat(leader.locator("main").innerText()).contains("Approval by the president");
        desk.assertNoComplaints();
    }

    private static void together(Page leader) {
        leader.navigate("/slips/together");
        leader.locator("form[action='/slips/together/preview'] input[name=slip]")
                .first()
                .check();
        Desk.follow(leader, leader.locator("form[action='/slips/together/preview'] .mj-actionbar button"));
        Desk.look(leader, "story-signing-preview");
        Desk.follow(leader, leader.locator("form[action='/slips/together'] .mj-actionbar button"));
    }

    private static byte[] ink() throws IOException {
        BufferedImage image = new BufferedImage(480, 160, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(20, 20, 60));
        pen.setStroke(new BasicStroke(7, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.drawArc(30, 30, 120, 90, 20, 300);
        pen.drawLine(170, 120, 240, 30);
        pen.drawLine(190, 60, 300, 110);
        pen.drawArc(300, 40, 140, 70, 180, 300);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
