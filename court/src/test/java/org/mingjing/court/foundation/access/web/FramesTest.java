package org.mingjing.court.foundation.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.ui.assets.Asset;
import org.mingjing.court.ui.assets.Assets;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** 页框 Where the other language of a page is. */
class FramesTest {

    private static final Asset NONE = new Asset("none", "text/css", "");

    private final Frames frames = new Frames(
            new StaticMessageSource(),
            new StaticListableBeanFactory().getBeanProvider(NavigationEntry.class),
            new Assets(NONE, NONE, NONE),
            Clock.systemUTC(),
            false);

    @Test
    void thePageItself() {
        MockHttpServletRequest read = new MockHttpServletRequest("GET", "/cases");
        read.setQueryString("locale=en&page=2");
        assertThat(otherLanguageOf(read)).isEqualTo("?page=2&locale=en");
    }

    @Test
    void afterAFormWasSentThePageOnWhichItStood() {
        MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/cases/1/hearings/book");
        sent.addHeader("Referer", "http://localhost/cases/1/hearings/new?kind=HEARING");
        assertThat(otherLanguageOf(sent)).isEqualTo("/cases/1/hearings/new?kind=HEARING&locale=en");
    }

    @Test
    void nowhereElseIsTrusted() {
        for (String where : new String[] {"", "about:blank", "http://localhost//elsewhere.example/", "no address"}) {
            MockHttpServletRequest sent = new MockHttpServletRequest("POST", "/cases");
            sent.addHeader("Referer", where);
            assertThat(otherLanguageOf(sent)).as(where).isEqualTo("?locale=en");
        }
    }

    private String otherLanguageOf(MockHttpServletRequest request) {
        request.addPreferredLocale(Locale.SIMPLIFIED_CHINESE);
        return frames.around(request).otherLanguage();
    }
}
