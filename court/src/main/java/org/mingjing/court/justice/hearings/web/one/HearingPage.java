package org.mingjing.court.justice.hearings.web.one;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseHead;
import org.mingjing.court.justice.cases.CaseHeads;
import org.mingjing.court.justice.cases.CaseRefusals;
import org.mingjing.court.justice.hearings.CancelHearing;
import org.mingjing.court.justice.hearings.CloseHearing;
import org.mingjing.court.justice.hearings.GiveNotice;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingCourse;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingMinutesDesk;
import org.mingjing.court.justice.hearings.SignMinutes;
import org.mingjing.court.justice.hearings.WriteMinutes;
import org.mingjing.court.justice.hearings.web.HearingDoor;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 庭次 One hearing: all are told, it is held or put off, recorded and signed, or cancelled. What was typed stays. */
@Controller
class HearingPage {

    private static final Set<String> DONE = Set.of("moved", "notice", "close", "cancel", "minutes", "sign", "kept");

    private final HearingDoor door;
    private final CaseHeads heads;
    private final CaseRefusals refusals;
    private final HearingViews views;
    private final HearingDesk desk;
    private final HearingCourse course;
    private final HearingMinutesDesk minutes;

    HearingPage(
            HearingDoor door,
            CaseHeads heads,
            CaseRefusals refusals,
            HearingViews views,
            HearingDesk desk,
            HearingCourse course,
            HearingMinutesDesk minutes) {
        this.door = door;
        this.heads = heads;
        this.refusals = refusals;
        this.views = views;
        this.desk = desk;
        this.course = course;
        this.minutes = minutes;
    }

    @Allowed(Permission.CASE_READ)
    @GetMapping("/hearings/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        model.addAttribute(
                "done", saved != null && DONE.contains(saved) ? frame.text().of("hearings.saved." + saved) : null);
        return page(id, new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model, response);
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/notice")
    String notice(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return acted(
                "notice",
                id,
                typed,
                actor,
                frame,
                model,
                response,
                hearing -> desk.notice(new GiveNotice(
                        origin(actor, frame, key),
                        hearing.court(),
                        hearing.id(),
                        revision,
                        TypedWords.of(typed, "means"))));
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/cancel")
    String cancel(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return acted(
                "cancel",
                id,
                typed,
                actor,
                frame,
                model,
                response,
                hearing -> desk.cancel(new CancelHearing(
                        origin(actor, frame, key),
                        hearing.court(),
                        hearing.id(),
                        revision,
                        TypedWords.of(typed, "reason"))));
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/close")
    String close(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return acted(
                "close",
                id,
                typed,
                actor,
                frame,
                model,
                response,
                hearing -> course.close(new CloseHearing(
                        origin(actor, frame, key),
                        hearing.court(),
                        hearing.id(),
                        revision,
                        TypedWords.of(typed, "outcome").equals("adjourned"),
                        ground(TypedWords.of(typed, "ground")),
                        TypedWords.of(typed, "words"))));
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/minutes")
    String write(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int after,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return acted(
                "minutes",
                id,
                typed,
                actor,
                frame,
                model,
                response,
                hearing -> minutes.write(new WriteMinutes(
                        origin(actor, frame, key),
                        hearing.court(),
                        hearing.id(),
                        after,
                        TypedWords.of(typed, "text"),
                        TypedWords.of(typed, "refused"))));
    }

    @Allowed(Permission.HEARING_BOOK)
    @PostMapping("/hearings/{id}/sign")
    String sign(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam int version,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        return acted(
                "sign",
                id,
                typed,
                actor,
                frame,
                model,
                response,
                hearing -> minutes.sign(
                        new SignMinutes(origin(actor, frame, key), hearing.court(), hearing.id(), version)));
    }

    /** Done, and the page anew; or the same page with what was typed and why not. */
    private String acted(
            String act,
            UUID id,
            MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            Function<Hearing, Decision<String>> command) {
        Decision<String> done = door.enter(actor, id, Permission.HEARING_BOOK, "Hearing", (card, hearing) -> hearing)
                .then(command);
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/hearings/" + id + "?saved=" + act;
            case Decision.Refused<String> refused
            when refused.code().startsWith("access.") -> refusals.show(refused, frame, model, response);
            case Decision.Refused<String> refused ->
                page(id, typed, FormErrors.refused(null, refused, frame.text()), actor, frame, model, response);
        };
    }

    private String page(
            UUID id,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        Decision<String> shown = door.enter(actor, id, Permission.CASE_READ, "Hearing", (card, hearing) -> {
            model.addAttribute("frame", frame)
                    .addAttribute("head", head(card, frame))
                    .addAttribute("errors", errors)
                    .addAttribute("view", views.of(card, hearing, typed, errors, actor, frame));
            return "justice/hearings/web/one/hearing";
        });
        return refusals.answer(shown, frame, model, response);
    }

    private CaseHead head(CaseCard card, Frame frame) {
        return heads.of(card, frame, "hearings");
    }

    private static Origin origin(Actor actor, Frame frame, UUID key) {
        return new Origin(actor, null, frame.today(), key);
    }

    private static @Nullable AdjournmentGround ground(String word) {
        List<AdjournmentGround> all = Arrays.asList(AdjournmentGround.values());
        return all.stream().filter(one -> one.name().equals(word)).findFirst().orElse(null);
    }
}
