package org.mingjing.court.justice.disclosure.web.progress;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.justice.disclosure.FileGrievance;
import org.mingjing.court.justice.disclosure.FileObjection;
import org.mingjing.court.justice.disclosure.GrievanceDesk;
import org.mingjing.court.justice.disclosure.HeldCode;
import org.mingjing.court.justice.disclosure.PartyActor;
import org.mingjing.court.justice.disclosure.web.PartyWindow;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.disclosure.GrievanceGround;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 我的起诉 The filing of whoever entered with its code, and the complaint about what the filing desk does with it. */
@Controller
class PartyFilingPage {

    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");

    private final PartyDoor door;
    private final PartyWindow window;
    private final PartyFilingReading reading;
    private final PartyActor actors;
    private final GrievanceDesk desk;
    private final PartyRefusals refusals;

    PartyFilingPage(
            PartyDoor door,
            PartyWindow window,
            PartyFilingReading reading,
            PartyActor actors,
            GrievanceDesk desk,
            PartyRefusals refusals) {
        this.door = door;
        this.window = window;
        this.reading = reading;
        this.actors = actors;
        this.desk = desk;
        this.refusals = refusals;
    }

    @Open
    @GetMapping("/progress/filing")
    String show(
            @RequestParam(required = false) @Nullable String saved,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        model.addAttribute("done", saved == null ? null : frame.text().of("disclosure.saved.complained"));
        return refusals.answer(
                enter(
                        request,
                        (filing, code) -> show(filing, Set.of(), "", UUID.randomUUID(), FormErrors.NONE, frame, model)),
                frame,
                model,
                response);
    }

    @Open
    @PostMapping("/progress/filing")
    String send(
            @RequestParam MultiValueMap<String, String> sent,
            Frame frame,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        TypedForm typed = new TypedForm(sent, frame.text());
        Set<GrievanceGround> grounds = Arrays.stream(GrievanceGround.values())
                .filter(ground -> typed.checked("ground-" + ground.word()))
                .collect(Collectors.toSet());
        return refusals.answer(
                enter(request, (filing, code) -> {
                    Decision<String> done = desk.file(new FileGrievance(
                            new Origin(actors.of(code, PartyWindow.claimant(filing)), null, frame.today(), typed.key()),
                            filing.court(),
                            filing.id(),
                            grounds,
                            typed.word("reasons")));
                    return switch (done) {
                        case Decision.Granted<String> granted -> "redirect:/progress/filing?saved=complained";
                        case Decision.Refused<String> refused ->
                            show(
                                    filing,
                                    grounds,
                                    typed.word("reasons"),
                                    typed.key(),
                                    FormErrors.refused("reasons", refused, frame.text()),
                                    frame,
                                    model);
                    };
                }),
                frame,
                model,
                response);
    }

    private Decision<String> enter(HttpServletRequest request, BiFunction<Filing, HeldCode, String> view) {
        HeldCode code = door.code(request).orElse(null);
        return code == null
                ? Decision.refused("disclosure.refused.ended", OWN_RULE)
                : window.showFiling(code, "PartyFiling", filing -> view.apply(filing, code));
    }

    private String show(
            Filing filing,
            Set<GrievanceGround> chosen,
            String reasons,
            UUID key,
            FormErrors errors,
            Frame frame,
            Model model) {
        List<Field> grounds = Arrays.stream(GrievanceGround.values())
                .map(ground -> Field.of(
                                "ground-" + ground.word(), frame.text().of("disclosure.ground." + ground.word()))
                        .holding(chosen.contains(ground)))
                .toList();
        model.addAttribute("frame", frame)
                .addAttribute("view", reading.of(filing, frame))
                .addAttribute("errors", errors)
                .addAttribute("key", key.toString())
                .addAttribute("grounds", grounds)
                .addAttribute(
                        "field",
                        Field.of("reasons", frame.text().of("disclosure.complain.reasons"))
                                .hint(frame.text().of("disclosure.object.hint", FileObjection.LONGEST))
                                .holding(reasons)
                                .upTo(FileObjection.LONGEST)
                                .mandatory()
                                .errorOf(errors));
        return "justice/disclosure/web/progress/filing";
    }
}
