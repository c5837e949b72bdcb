package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyEntrance;
import org.mingjing.court.justice.disclosure.PartyEntrance.Entry;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.kernel.CourtTime;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 案件进度查询 Where a party comes in with the number and the code of its slip, and goes out again. */
@Controller
class ProgressPage {

    private static final List<String> NOTES = List.of("ended", "left");
    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(CourtTime.ZONE);

    private final PartyEntrance entrance;

    ProgressPage(PartyEntrance entrance) {
        this.entrance = entrance;
    }

    @Open
    @GetMapping("/progress")
    String form(@RequestParam Map<String, String> query, Frame frame, Model model) {
        String note = NOTES.stream().filter(query::containsKey).findFirst().orElse(null);
        return show(
                "", FormErrors.NONE, note == null ? null : frame.text().of("disclosure.note." + note), frame, model);
    }

    @Open
    @PostMapping("/progress")
    String enter(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (entrance.open(number, code, request.getRemoteAddr())) {
            case Entry.Found(HeldCode opened) -> {
                PartyCookie.put(entrance.begin(opened), request, response);
                yield "redirect:" + (opened.caseId() == null ? "/progress/filing" : "/progress/case");
            }
            case Entry.Wrong wrong ->
                show(
                        number,
                        FormErrors.NONE.and("code", frame.text().of("disclosure.error.wrong")),
                        null,
                        frame,
                        model);
            case Entry.Locked(var until) -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield show(
                        number,
                        FormErrors.NONE.and(
                                "code", frame.text().of("disclosure.error.locked", HOUR_AND_MINUTE.format(until))),
                        null,
                        frame,
                        model);
            }
        };
    }

    @Open
    @PostMapping("/progress/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        PartyCookie.of(request).ifPresent(entrance::leave);
        PartyCookie.drop(request, response);
        return "redirect:/progress?left";
    }

    private static String show(String number, FormErrors errors, @Nullable String note, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("note", note)
                .addAttribute(
                        "fields",
                        List.of(
                                Field.of("number", frame.text().of("disclosure.number"))
                                        .hint(frame.text().of("disclosure.number.hint"))
                                        .holding(number)
                                        .upTo(60)
                                        .mandatory()
                                        .errorOf(errors),
                                Field.of("code", frame.text().of("disclosure.code"))
                                        .hint(frame.text().of("disclosure.code.hint"))
                                        .upTo(20)
                                        .mandatory()
                                        .errorOf(errors)));
        return "justice/disclosure/web/progress/entrance";
    }
}
