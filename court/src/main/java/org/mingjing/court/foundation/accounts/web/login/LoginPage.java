package org.mingjing.court.foundation.accounts.web.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.accounts.FrontDoor;
import org.mingjing.court.foundation.accounts.PersonaLogin;
import org.mingjing.court.ui.Frame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 登录 Where everybody comes in. */
@Controller
class LoginPage {

    private static final List<String> NOTES = List.of("wrong", "ended", "left");

    private final ObjectProvider<PersonaLogin> personas;
    private final ObjectProvider<FrontDoor> doors;

    LoginPage(ObjectProvider<PersonaLogin> personas, ObjectProvider<FrontDoor> doors) {
        this.personas = personas;
        this.doors = doors;
    }

    @Open
    @GetMapping("/login")
    String show(@RequestParam Map<String, String> query, Frame frame, Model model) {
        if (frame.person() != null) {
            return "redirect:/";
        }
        model.addAttribute("frame", frame);
        model.addAttribute("notice", notice(query, frame));
        model.addAttribute(
                "personas",
                Optional.ofNullable(personas.getIfAvailable())
                        .map(PersonaLogin::choices)
                        .orElse(List.of()));
        model.addAttribute(
                "doors",
                doors.orderedStream()
                        .map(door -> new DoorView(door, frame.demo() ? door.guests(frame.text()) : List.of()))
                        .toList());
        return "foundation/accounts/web/login/login";
    }

    private static @Nullable Notice notice(Map<String, String> query, Frame frame) {
        String locked = query.get("locked");
        if (locked != null && locked.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            return new Notice(frame.text().of("accounts.login.locked", locked), true);
        }
        return NOTES.stream()
                .filter(query::containsKey)
                .findFirst()
                .map(note -> new Notice(frame.text().of("accounts.login." + note), note.equals("wrong")))
                .orElse(null);
    }
}
