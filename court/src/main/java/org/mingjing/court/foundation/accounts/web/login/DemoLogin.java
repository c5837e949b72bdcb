package org.mingjing.court.foundation.accounts.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.accounts.PersonaLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** 一键登录 The demo's click on a persona. */
@Controller
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoLogin {

    private final PersonaLogin personas;
    private final RequestCache asked = new HttpSessionRequestCache();

    DemoLogin(PersonaLogin personas) {
        this.personas = personas;
    }

    @Open
    @PostMapping("/demo/login")
    RedirectView enter(@RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest wanted = asked.getRequest(request, response);
        boolean entered = personas.enter(login, request, response).isPresent();
        RedirectView next = new RedirectView(entered ? onward(wanted) : "/login?wrong");
        next.setExpandUriTemplateVariables(false);
        return next;
    }

    /** The page that was first asked for, as after a login with a password; else the first page of the house. */
    private static String onward(@Nullable SavedRequest wanted) {
        if (!(wanted instanceof DefaultSavedRequest page)) {
            return "/";
        }
        String query = page.getQueryString();
        return page.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
