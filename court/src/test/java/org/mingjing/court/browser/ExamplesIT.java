package org.mingjing.court.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Role;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 组件样例 Every component in all its states, on a desk and on a phone. */
@WithCourt
@ExtendWith(Chromium.class)
class ExamplesIT {

    private static final int FIRST_LOAD = 150 * 1024;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource
    void everyComponentIsSoundInEveryState(Screen screen, Desk desk) {
        Page page = desk.as(port, Role.JUDGE, screen);
        List<String> faults = new ArrayList<>();
        List<String> examples = examples(page);
        assertThat(examples).hasSizeGreaterThan(20);
        for (String address : examples) {
            Response answer = page.navigate(address);
            assertThat(answer.status()).as(address).isEqualTo(200);
            if (page.content().contains("\u27e6")) {
                faults.add(address + " shows a missing text");
            }
            if (Desk.overflows(page)) {
                faults.add(address + " is wider than the screen");
            }
            faults.addAll(Desk.barriers(page));
            Desk.picture(page, address.substring(1).replace('/', '-'));
        }
        assertThat(faults).isEmpty();
        desk.assertNoComplaints();
    }

    @ParameterizedTest
    @EnumSource
    void theReasonsOfADateOpenBesideItAndTheFocusComesBack(Screen screen, Desk desk) {
        Page page = desk.as(port, Role.JUDGE, screen);
        page.navigate("/examples/due");
        page.locator("a.mj-due").first().click();
        page.locator("#drawer .mj-ledger-lines").waitFor();
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("drawer-body");
        assertThat(Desk.barriers(page)).isEmpty();
        Desk.picture(page, "drawer");
        page.keyboard().press("Escape");
        assertThat(page.locator("#drawer").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.className").toString()).contains("mj-due");
        desk.assertNoComplaints();
    }

    @Test
    void theReasonsOfADateAreAPageWithoutScripts(Desk desk) {
        Page page = desk.withoutScripts(port, Role.JUDGE, Screen.DESK);
        page.navigate("/examples/due");
        page.locator("a.mj-due").first().click();
        assertThat(page.url()).endsWith("/examples/ledger");
        assertThat(page.locator(".mj-ledger-lines li").count()).isEqualTo(4);
    }

    @Test
    void theMenuOfAPhoneOpensWithoutScripts(Desk desk) {
        Page page = desk.withoutScripts(port, Role.JUDGE, Screen.PHONE);
        page.navigate("/examples");
        assertThat(page.locator(".mj-side nav").isVisible()).isFalse();
        page.locator(".mj-menu-button").click();
        assertThat(page.locator(".mj-side nav").isVisible()).isTrue();
    }

    @Test
    void theFirstPageIsLight(Desk desk) {
        Page page = desk.visitor(port, Screen.DESK);
        List<Integer> sizes = new ArrayList<>();
        page.onRequestFinished(request -> {
            var size = request.sizes();
            sizes.add(size.responseBodySize + size.responseHeadersSize);
        });
        page.navigate("/login", new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        int total = sizes.stream().mapToInt(Integer::intValue).sum();
        assertThat(sizes).hasSizeGreaterThan(4);
        assertThat(total).as("bytes over the wire").isBetween(60 * 1024, FIRST_LOAD);
    }

    @Test
    void aPageSpeaksEnglishWhenAsked(Desk desk) {
        Page page = desk.as(port, Role.JUDGE, Screen.DESK);
        page.navigate("/examples/due?locale=en");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        assertThat(page.locator("main").innerText()).doesNotContainPattern("\\p{IsHan}");
    }

    private static List<String> examples(Page page) {
        page.navigate("/examples");
        return page.locator(".mj-examples a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }
}
