package org.mingjing.court.foundation.accounts.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.accounts.PersonaLogin;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 一键登录 The demo's click on a persona. */
@Controller
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoLogin {

    private final PersonaLogin personas;

    DemoLogin(PersonaLogin personas) {
        this.personas = personas;
    }

    @Open
    @PostMapping("/demo/login")
    String enter(@RequestParam String login, HttpServletRequest request, HttpServletResponse response) {
        return personas.enter(login, request, response).isPresent() ? "redirect:/" : "redirect:/login?wrong";
    }
}
