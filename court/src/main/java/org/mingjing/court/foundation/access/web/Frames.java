package org.mingjing.court.foundation.access.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.assets.Assets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 页框 Draws the frame of the page that this request asks for. */
@Component
class Frames {

    private final MessageSource messages;
    private final Supplier<List<NavigationEntry>> entries;
    private final Assets assets;
    private final Clock clock;
    private final boolean demo;

    Frames(
            MessageSource messages,
            ObjectProvider<NavigationEntry> entries,
            Assets assets,
            Clock clock,
            @Value("${mingjing.demo:false}") boolean demo) {
        this.messages = messages;
        // The pages that make the entries need the frame first; from then on they stay the same.
        this.entries = SingletonSupplier.of(() -> entries.stream()
                .sorted(Comparator.comparing(NavigationEntry::group).thenComparingInt(NavigationEntry::order))
                .toList());
        this.assets = assets;
        this.clock = clock;
        this.demo = demo;
    }

    Frame around(HttpServletRequest request) {
        Text text = new Text(messages, RequestContextUtils.getLocale(request));
        Frame.FormToken form = formToken(request);
        String path = pathOf(request);
        String otherLanguage = otherLanguage(request, text);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        LocalDate today = LocalDate.now(clock);
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor && !actor.device()) {
            var person = new Frame.Person(
                    actor.name(), actor.courtName(), text.of("post." + actor.post()), RoomsAtHand.of(actor));
            return new Frame(
                    text,
                    path,
                    new DrawnNavigation(() -> navigation(actor)),
                    person,
                    form,
                    demo,
                    otherLanguage,
                    assets,
                    today);
        }
        return new Frame(text, path, List.of(), null, form, demo, otherLanguage, assets, today);
    }

    /** Empty on the page of an error that struck before the token was made. */
    private static Frame.FormToken formToken(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Frame.FormToken(token.getHeaderName(), token.getParameterName(), token.getToken())
                : new Frame.FormToken("", "", "");
    }

    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                ? failed
                : request.getRequestURI();
    }

    /** What answers a form that was sent may have no address of its own: there the page on which the form stood. */
    private static String otherLanguage(HttpServletRequest request, Text text) {
        URI stood = request.getMethod().equals("POST") ? cameFrom(request) : null;
        String path = stood == null ? "" : stood.getRawPath();
        String query = stood == null ? request.getQueryString() : stood.getRawQuery();
        String here = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.isEmpty() && !part.equals("locale") && !part.startsWith("locale="))
                        .map(part -> part + "&")
                        .collect(Collectors.joining());
        return path + "?" + here + "locale=" + (text.chinese() ? "en" : "zh_CN");
    }

    private static @Nullable URI cameFrom(HttpServletRequest request) {
        try {
            URI address = new URI(Objects.requireNonNullElse(request.getHeader(HttpHeaders.REFERER), ""));
            String path = Objects.requireNonNullElse(address.getRawPath(), "");
            return path.startsWith("/") && !path.startsWith("//") ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private List<Frame.NavigationItem> navigation(Actor actor) {
        return entries.get().stream()
                .filter(entry -> entry.isFor(actor))
                .map(entry -> new Frame.NavigationItem(
                        entry.group(),
                        entry.key(),
                        entry.path(),
                        entry.icon(),
                        entry.count().applyAsLong(actor)))
                .toList();
    }
}
