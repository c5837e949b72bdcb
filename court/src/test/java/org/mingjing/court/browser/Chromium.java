package org.mingjing.court.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * 浏览器 The installed chromium, started once for a whole run of tests; a test method asks for it with a parameter of type
 * {@link Desk}.
 */
public final class Chromium implements ParameterResolver {

    private static final ExtensionContext.Namespace RUN = ExtensionContext.Namespace.create(Chromium.class);
    private static final List<Path> PLACES = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Desk.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(RUN).computeIfAbsent("running", key -> Running.start(), Running.class);
        return context.getStore(RUN).computeIfAbsent("desk", key -> new Desk(running.browser()), Desk.class);
    }

    /** The one browser of this run. */
    record Running(Playwright playwright, Browser browser) implements AutoCloseable {

        static Running start() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Running(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new BrowserType.LaunchOptions()
                                    .setExecutablePath(installed())
                                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--lang=zh-CN"))));
        }

        private static Path installed() {
            return PLACES.stream()
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(
                            "The browser tests need chromium and a Chinese font: apt-get install chromium"
                                    + " fonts-noto-cjk"));
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
