package org.mingjing.court.office.duty.web.shift;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.AnswerSwap;
import org.mingjing.court.office.duty.AskSwap;
import org.mingjing.court.office.duty.CheckInForDuty;
import org.mingjing.court.office.duty.DutyDesk;
import org.mingjing.court.office.duty.HandOver;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.office.duty.ShiftId;
import org.mingjing.court.office.duty.Shifts;
import org.mingjing.court.office.duty.TakeOver;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 班次 One shift: who, when, where; checked in, swapped, handed over. What was typed stays. */
@Controller
class ShiftPage {

    private static final Set<String> DEEDS = Set.of("check-in", "swap", "answer", "hand-over", "take-over");

    private final CourtBoundary boundary;
    private final Shifts shifts;
    private final ShiftViews views;
    private final DutyDesk desk;

    ShiftPage(CourtBoundary boundary, Shifts shifts, ShiftViews views, DutyDesk desk) {
        this.boundary = boundary;
        this.shifts = shifts;
        this.views = views;
        this.desk = desk;
    }

    @Staff
    @GetMapping("/duty/shifts/{id}")
    String show(@PathVariable UUID id, @RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute(
                "done",
                saved == null || !DEEDS.contains(saved) ? null : frame.text().of("duty.saved." + saved));
        return shown(id, new LinkedMultiValueMap<>(), FormErrors.NONE, actor, frame, model);
    }

    @Staff
    @PostMapping("/duty/shifts/{id}/{deed:swap|check-in|answer|hand-over|take-over}")
    String act(
            @PathVariable UUID id,
            @PathVariable String deed,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        Origin origin = new Origin(actor, null, frame.today(), new TypedForm(typed, frame.text()).key());
        ShiftId shift = new ShiftId(id);
        UUID other = TypedId.of(TypedWords.of(typed, "other"));
        UUID back = TypedId.of(TypedWords.of(typed, "back"));
        UUID swap = TypedId.of(TypedWords.of(typed, "swap"));
        UUID handover = TypedId.of(TypedWords.of(typed, "handover"));
        if (deed.equals("swap") && other == null) {
            return shown(
                    id, typed, FormErrors.NONE.and("other", frame.text().of("duty.error.other")), actor, frame, model);
        }
        Decision<String> done = switch (deed) {
            case "check-in" -> desk.checkIn(new CheckInForDuty(origin, shift));
            case "swap" ->
                desk.ask(new AskSwap(
                        origin,
                        shift,
                        new PersonId(other == null ? id : other),
                        back == null ? null : new ShiftId(back),
                        TypedWords.of(typed, "note")));
            case "answer" ->
                desk.answer(new AnswerSwap(
                        origin, swap == null ? id : swap, shift, "yes".equals(typed.getFirst("agreed"))));
            case "hand-over" ->
                desk.handOver(
                        new HandOver(origin, shift, TypedWords.of(typed, "happened"), TypedWords.of(typed, "open")));
            default -> desk.takeOver(new TakeOver(origin, handover == null ? id : handover, shift));
        };
        return switch (done) {
            case Decision.Granted<String> granted -> "redirect:/duty/shifts/" + id + "?saved=" + deed;
            case Decision.Refused<String> refused ->
                shown(id, typed, FormErrors.refused(about(refused.code()), refused, frame.text()), actor, frame, model);
        };
    }

    private static @Nullable String about(String refusal) {
        return switch (refusal) {
            case "duty.refused.notFree" -> "other";
            case "duty.refused.back" -> "back";
            case "duty.refused.happened" -> "happened";
            default -> null;
        };
    }

    private String shown(
            UUID id, MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            Shift shift =
                    shifts.find(new ShiftId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            model.addAttribute("frame", frame)
                    .addAttribute("view", views.of(shift, actor, typed, errors, frame))
                    .addAttribute("errors", errors);
            return "office/duty/web/shift/shift";
        });
    }
}
