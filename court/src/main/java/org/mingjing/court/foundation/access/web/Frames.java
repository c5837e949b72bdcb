package org.mingjing.court.foundation.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 页框 Draws the frame of the page that this request asks for. */
@Component
class Frames {

    private final MessageSource messages;
    private final ObjectProvider<NavigationEntry> entries;
    private final Clock clock;
    private final boolean demo;

    Frames(
            MessageSource messages,
            ObjectProvider<NavigationEntry> entries,
            Clock clock,
            @Value("${mingjing.demo:false}") boolean demo) {
        this.messages = messages;
        this.entries = entries;
        this.clock = clock;
        this.demo = demo;
    }

    Frame around(HttpServletRequest request) {
        Text text = new Text(messages, RequestContextUtils.getLocale(request));
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        Frame.FormToken form = new Frame.FormToken(token.getHeaderName(), token.getParameterName(), token.getToken());
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        LocalDate today = LocalDate.now(clock);
        if (authentication != null && authentication.getPrincipal() instanceof Actor actor) {
            var person = new Frame.Person(actor.name(), actor.courtName(), text.of("post." + actor.post()));
            return new Frame(text, request.getRequestURI(), navigation(actor), person, form, demo, today);
        }
        return new Frame(text, request.getRequestURI(), List.of(), null, form, demo, today);
    }

    private List<Frame.NavigationItem> navigation(Actor actor) {
        return entries.stream()
                .filter(entry -> entry.permission() == null || Grants.permits(actor, entry.permission()))
                .sorted(Comparator.comparingInt(NavigationEntry::order))
                .map(entry -> new Frame.NavigationItem(
                        entry.key(), entry.path(), entry.icon(), entry.count().applyAsLong(actor)))
                .toList();
    }
}
