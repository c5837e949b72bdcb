package org.mingjing.court.justice.disclosure.web.terminal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyEntrance;
import org.mingjing.court.justice.disclosure.PartyEntrance.Entry;
import org.mingjing.court.justice.disclosure.web.PartyReading;
import org.mingjing.court.justice.disclosure.web.PartyWindow;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 自助终端 Big buttons for whoever stands before the machine in the hall; nothing that was typed is kept. */
@Controller
class TerminalPage {

    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(CourtTime.ZONE);

    private final PartyEntrance entrance;
    private final PartyWindow window;
    private final PartyReading reading;

    TerminalPage(PartyEntrance entrance, PartyWindow window, PartyReading reading) {
        this.entrance = entrance;
        this.window = window;
        this.reading = reading;
    }

    @Allowed(Permission.TERMINAL)
    @GetMapping("/terminal")
    String start(Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame).addAttribute("court", actor.courtName());
        return "justice/disclosure/web/terminal/start";
    }

    @Allowed(Permission.TERMINAL)
    @GetMapping("/terminal/progress")
    String form(Frame frame, Model model, HttpServletResponse response) {
        return form("", FormErrors.NONE, frame, model, response);
    }

    /** The case is shown in the answer itself: no visit begins, no cookie is given, and the page is gone after a while. */
    @Allowed(Permission.TERMINAL)
    @PostMapping("/terminal/progress")
    String show(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.open(number, code, "terminal " + request.getRemoteAddr())) {
            case Entry.Found(HeldCode opened) -> show(opened, frame, model, response);
            case Entry.Wrong wrong ->
                form(
                        number,
                        FormErrors.NONE.and("code", frame.text().of("disclosure.error.wrong")),
                        frame,
                        model,
                        response);
            case Entry.Locked(var until) ->
                form(
                        number,
                        FormErrors.NONE.and(
                                "code", frame.text().of("disclosure.error.locked", HOUR_AND_MINUTE.format(until))),
                        frame,
                        model,
                        response);
        };
    }

    private String show(HeldCode opened, Frame frame, Model model, HttpServletResponse response) {
        Idle.forgetAfter(180, response);
        model.addAttribute("frame", frame);
        Decision<String> shown = window.show(opened, "PartyCase", card -> {
            model.addAttribute("view", reading.of(card, opened.party(), false, frame));
            return "justice/disclosure/web/terminal/case";
        });
        return switch (shown) {
            case Decision.Granted<String>(String template) -> template;
            case Decision.Refused<String> refused -> {
                model.addAttribute("refusal", Refusal.of(refused, frame.text()));
                yield "justice/disclosure/web/terminal/refused";
            }
        };
    }

    private static String form(
            String number, FormErrors errors, Frame frame, Model model, HttpServletResponse response) {
        Idle.forgetAfter(90, response);
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute(
                        "fields",
                        List.of(
                                Field.of("number", frame.text().of("disclosure.number"))
                                        .hint(frame.text().of("disclosure.number.hint"))
                                        .holding(number)
                                        .upTo(60)
                                        .mandatory(),
                                Field.of("code", frame.text().of("disclosure.code"))
                                        .hint(frame.text().of("disclosure.code.hint"))
                                        .upTo(20)
                                        .mandatory()
                                        .errorOf(errors)));
        return "justice/disclosure/web/terminal/progress";
    }
}
