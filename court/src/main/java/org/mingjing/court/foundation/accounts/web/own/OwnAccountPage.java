package org.mingjing.court.foundation.accounts.web.own;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.accounts.OwnAccount;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 本人账户 Everybody's own page: another password, the sessions that are open. */
@Controller
class OwnAccountPage {

    private final OwnAccount own;

    OwnAccountPage(OwnAccount own) {
        this.own = own;
    }

    @Staff
    @GetMapping("/account")
    String show(Actor actor, Frame frame, HttpSession session, @RequestParam @Nullable String changed, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("account", own.of(actor).orElse(null))
                .addAttribute("sessions", own.sessions(actor))
                .addAttribute("here", own.here(session.getId()).orElse(null))
                .addAttribute("done", changed == null ? null : frame.text().of("accounts.password.changed"));
        return "foundation/accounts/web/own/account";
    }

    @Staff
    @PostMapping("/account/sessions")
    String end(Actor actor, @RequestParam UUID session) {
        own.end(actor, session);
        return "redirect:/account";
    }

    @Staff
    @GetMapping("/account/password")
    String password(Frame frame, HttpSession session, Model model) {
        return form(frame, session, FormErrors.NONE, model);
    }

    @Staff
    @PostMapping("/account/password")
    String change(
            Actor actor,
            Frame frame,
            HttpSession session,
            @RequestParam String old,
            @RequestParam String fresh,
            @RequestParam String again,
            Model model) {
        if (!fresh.equals(again)) {
            String message = frame.text().of("accounts.password.notTheSame");
            return form(frame, session, FormErrors.NONE.and("again", message), model);
        }
        return switch (own.changePassword(actor, old, fresh, session.getId())) {
            case Decision.Granted<String> granted -> "redirect:/account?changed";
            case Decision.Refused<String> refused -> {
                String field = refused.code().endsWith("wrongOld") ? "old" : "fresh";
                yield form(frame, session, FormErrors.refused(field, refused, frame.text()), model);
            }
        };
    }

    private String form(Frame frame, HttpSession session, FormErrors errors, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("due", own.passwordDue(session.getId()))
                .addAttribute("errors", errors);
        return "foundation/accounts/web/own/password";
    }
}
