package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.people.Role;

/** 席位 A person before a screen: opens pages, and notes whatever the browser complains about. */
public final class Desk implements AutoCloseable {

    private static final List<String> AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final int LONGEST = 2000;

    private final Browser browser;
    /** Said by htmx when a page is left while its preview is still being asked for; a preview that failed says more. */
    private static final List<String> LEFT = List.of("htmx:afterRequest", "htmx:sendAbort");

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> open = new ArrayList<>();

    Desk(Browser browser) {
        this.browser = browser;
    }

    /** A new page for somebody not logged in. */
    public Page visitor(int port, Screen screen) {
        return page(port, screen, true);
    }

    /** A new page for the demo person of this role. */
    public Page as(int port, Role role, Screen screen) {
        return login(page(port, screen, true), TestCourt.login(role));
    }

    /** A new page for the person of the demo court with this login, entered with one click. */
    public Page entered(int port, String login) {
        return login(page(port, Screen.DESK, true), login);
    }

    /** The same without scripts. */
    public Page enteredWithoutScripts(int port, String login) {
        return login(page(port, Screen.DESK, false), login);
    }

    /** The same without scripts: every page must be readable and every form sendable. */
    public Page withoutScripts(int port, Role role, Screen screen) {
        return login(page(port, screen, false), TestCourt.login(role));
    }

    private static Page login(Page page, String login) {
        page.navigate("/login");
        page.locator("button[name=login][value='" + login + "']").click();
        return page;
    }

    private Page page(int port, Screen screen, boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setJavaScriptEnabled(scripts)
                .setViewportSize(screen.width(), screen.height()));
        open.add(context);
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            boolean complaint = message.type().equals("error") || message.type().equals("warning");
            if (complaint && LEFT.stream().noneMatch(message.text()::startsWith)) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Presses what leads to another page, and waits until that page is here. */
    public static void follow(Page page, Locator pressed) {
        page.evaluate("document.documentElement.dataset.left = 'true'");
        pressed.click();
        page.locator("html:not([data-left]) main").waitFor();
        page.waitForLoadState();
    }

    /** Saves the page as target/screenshots/NAME-WIDTH.png. */
    public static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + page.viewportSize().width + ".png")));
    }

    /** Looks at the page on a desk and on a phone: no text missing, nothing too wide, nobody shut out; takes the pictures. */
    public static void look(Page page, String name) {
        assertThat(page.content()).as(name).doesNotContain("\u27e6");
        for (Screen screen : Screen.values()) {
            page.setViewportSize(screen.width(), screen.height());
            assertThat(overflows(page)).as(name + " is wider than " + screen).isFalse();
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(0, 0, screen.width(), Math.min(height, LONGEST))
                    .setPath(Path.of("target", "screenshots", name + "-" + screen.width() + ".png")));
        }
        page.setViewportSize(Screen.DESK.width(), Screen.DESK.height());
        assertThat(barriers(page)).as(name).isEmpty();
    }

    /** What a reader with a disability would stumble over, one line each; empty when nothing. */
    public static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(AA).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> page.url() + " " + rule.getId() + ": " + node.getTarget() + " "
                                        + node.getFailureSummary()))
                        .toList();
    }

    /** Whether the page is wider than the screen. */
    public static boolean overflows(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Errors and warnings in the console so far, breaches of the content policy among them. */
    public void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        open.forEach(BrowserContext::close);
    }
}
