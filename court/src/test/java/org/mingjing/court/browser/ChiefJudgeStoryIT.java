package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 庭长的一天 What is overdue in the division, the figures, the cases behind them, and both taken along. */
@WithDemoCourt
class ChiefJudgeStoryIT {

    private static final String DIVISION = "民事审判第一庭";

    @LocalServerPort
    private int port;

    @Test
    void theOverdueCasesOfTheDivisionAreTheFiguresOfItsSheet(Desk desk) throws IOException {
        Page page = desk.entered(port, "chief");
        navigate(page, "案件");
        page.locator("select[name=division]").selectOption(new SelectOption().setLabel(DIVISION));
        page.locator("select[name=clock]").selectOption("overdue");
        Desk.follow(page, page.locator("main button[type=submit]"));
        assertThat(page.locator("select[name=clock]").inputValue()).isEqualTo("overdue");
        int overdue = page.locator("main tbody tr").count();
        assertThat(overdue).isPositive();
        assertThat(page.locator("main .mj-lead").innerText()).contains("共 " + overdue + " 件");
        assertThat(page.locator("main .mj-due-overdue, main .mj-due-severe").count())
                .isEqualTo(overdue);
        Desk.look(page, "story-chief-overdue");
        List<String> exported = lines(page, "导出 CSV");
        assertThat(exported).hasSize(overdue + 1);
        assertThat(exported.get(1))
                .contains(page.locator("tbody .mj-number").first().innerText());

        navigate(page, "审限表");
        Locator line = page.locator(".mj-overview tr", new Page.LocatorOptions().setHasText(DIVISION));
        int severe = figure(line, "严重超期");
        int late = figure(line, "超期");
        assertThat(severe + late).isEqualTo(overdue);
        assertThat(severe).as("the demo court always has one to show").isPositive();
        Desk.look(page, "story-chief-sheet");
        assertThat(lines(page, "导出 CSV").stream()
                        .filter(row -> row.startsWith(DIVISION + ","))
                        .toList())
                .singleElement()
                .asString()
                .startsWith(DIVISION + "," + severe + "," + late + ",");

        Desk.follow(page, line.locator("[data-label=严重超期] a"));
        assertThat(page.locator("main tbody tr").count()).isEqualTo(severe);
        assertThat(page.locator("main tbody .mj-due-severe").count()).isEqualTo(severe);
        assertThat(page.locator("main tbody [data-label=部门]").allInnerTexts()).containsOnly(DIVISION);
        Desk.look(page, "story-chief-severe");
        Desk.follow(page, page.locator("tbody .mj-number").first());
        assertThat(page.locator("main").innerText()).contains("严重超期", DIVISION);
        desk.assertNoComplaints();
    }

    @Test
    void nothingFoundSaysWhatToDo(Desk desk) {
        Page page = desk.entered(port, "chief");
        page.navigate("/cases?q=绝无此案");
        assertThat(page.locator("main tbody").count()).isZero();
        assertThat(page.locator("main .mj-filter-clear").isVisible()).isTrue();
        Desk.look(page, "story-chief-nothing");
        desk.assertNoComplaints();
    }

    private static void navigate(Page page, String name) {
        Desk.follow(
                page,
                page.locator(".mj-nav-link", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name))));
    }

    private static int figure(Locator line, String label) {
        return Integer.parseInt(
                line.locator("[data-label=" + label + "]").innerText().strip());
    }

    private static List<String> lines(Page page, String label) throws IOException {
        Download download = page.waitForDownload(
                () -> page.locator(".mj-heading-actions a", new Page.LocatorOptions().setHasText(label))
                        .click());
        return Files.readAllLines(download.path());
    }
}
