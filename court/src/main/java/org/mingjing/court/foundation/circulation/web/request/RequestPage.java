package org.mingjing.court.foundation.circulation.web.request;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.FormField;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.RequestKind;
import org.mingjing.court.foundation.circulation.RequestKinds;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.StepNames;
import org.mingjing.court.foundation.circulation.WhoMayBeAsked;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.circulation.web.Faults;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.foundation.circulation.web.NextPeople;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 申请 Filled in, submitted, amended after a return; what was typed stays whatever the answer. */
@Controller
class RequestPage {

    private static final Citation OWN_RULE = Citation.of("docs/circulation", "SUBMIT");

    private final CourtBoundary boundary;
    private final RequestKinds kinds;
    private final SlipDesk desk;
    private final SlipReading reading;
    private final WhoMayBeAsked eligible;
    private final ColleagueChoices choices;
    private final NextPeople next;
    private final RequestPath paths;
    private final LookFirst look;
    private final LivePreview preview;
    private final Clock clock;

    RequestPage(
            CourtBoundary boundary,
            RequestKinds kinds,
            SlipDesk desk,
            SlipReading reading,
            WhoMayBeAsked eligible,
            ColleagueChoices choices,
            NextPeople next,
            RequestPath paths,
            LookFirst look,
            LivePreview preview,
            Clock clock) {
        this.boundary = boundary;
        this.kinds = kinds;
        this.desk = desk;
        this.reading = reading;
        this.eligible = eligible;
        this.choices = choices;
        this.next = next;
        this.paths = paths;
        this.look = look;
        this.preview = preview;
        this.clock = clock;
    }

    @Staff
    @GetMapping("/requests/{kind}/{subject}")
    String blank(
            @PathVariable String kind,
            @PathVariable UUID subject,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        RequestKind asked = kinds.find(kind).orElse(null);
        return asked == null
                ? refused(Decision.refused("circulation.noKind", OWN_RULE), frame, model, response)
                : start(
                        new Asked(kind, asked.subject(subject)),
                        asked,
                        actor,
                        frame,
                        model,
                        response,
                        FilledForm.of(asked.fields(), Form.EMPTY, staff(actor, frame.text()), frame.text()),
                        null);
    }

    @Staff
    @PostMapping("/requests/{kind}/{subject}")
    String start(
            @PathVariable String kind,
            @PathVariable UUID subject,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "next", defaultValue = "") List<UUID> chosen,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        RequestKind asked = kinds.find(kind).orElse(null);
        if (asked == null) {
            return refused(Decision.refused("circulation.noKind", OWN_RULE), frame, model, response);
        }
        Asked start = new Asked(kind, asked.subject(subject));
        FilledForm filled = new FilledForm(asked.fields(), typed, staff(actor, frame.text()), frame.text());
        Form form = LivePreview.asked(asked, typed) ? null : filled.read();
        if (form == null) {
            return start(start, asked, actor, frame, model, response, filled, null);
        }
        if (look.first(asked, start.subject(), form, frame.today(), typed, actor, frame.text(), model)) {
            return start(start, asked, actor, frame, model, response, filled, null);
        }
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        return switch (desk.start(
                new StartSlip(origin, actor.court(), kind, start.subject(), form, NextPeople.chosen(chosen)))) {
            case Decision.Granted<String>(String slip) -> "redirect:/slips/" + slip + "?done=submit";
            case Decision.Refused<String> refused ->
                start(start, asked, actor, frame, model, response, filled, refused);
        };
    }

    @Staff
    @GetMapping("/slips/{id}/amend")
    String amend(@PathVariable UUID id, Actor actor, Frame frame, Model model, HttpServletResponse response) {
        return reading.open(actor, new SlipId(id))
                .map(opened -> amended(opened, actor, frame, model, response, null, null))
                .orElseGet(() -> unknown(frame, model, response));
    }

    @Staff
    @PostMapping("/slips/{id}/amend")
    String resubmit(
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "next", defaultValue = "") List<UUID> chosen,
            @RequestParam UUID key,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        SlipReading.Opened opened = reading.open(actor, new SlipId(id)).orElse(null);
        if (opened == null) {
            return unknown(frame, model, response);
        }
        FiledSlip filed = opened.filed();
        FilledForm filled = new FilledForm(kinds.of(filed).fields(), typed, staff(actor, frame.text()), frame.text());
        Form form = LivePreview.asked(kinds.of(filed), typed) ? null : filled.read();
        if (form == null) {
            return amended(opened, actor, frame, model, response, filled, null);
        }
        if (look.first(kinds.of(filed), filed.subject(), form, filed.askedOn(), typed, actor, frame.text(), model)) {
            return amended(opened, actor, frame, model, response, filled, null);
        }
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        Move move = new Move.Submit(form, NextPeople.chosen(chosen));
        return switch (desk.move(new MoveSlip(origin, filed.court(), filed.id(), move, null, ""))) {
            case Decision.Granted<String>(String slip) -> "redirect:/slips/" + slip + "?done=submit";
            case Decision.Refused<String> refused -> amended(opened, actor, frame, model, response, filled, refused);
        };
    }

    private String start(
            Asked asked,
            RequestKind kind,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            FilledForm filled,
            Decision.@Nullable Refused<String> refused) {
        return switch (boundary.read(CourtScope.of(actor), () -> kind.mayStart(actor, asked.subject()))) {
            case Decision.Refused<String> not -> refused(not, frame, model, response);
            case Decision.Granted<String>(String title) -> {
                String action =
                        "/requests/" + asked.kind() + "/" + asked.subject().id();
                String back = boundary.read(CourtScope.of(actor), () -> kind.link(asked.subject()));
                var seen = preview.of(kind, asked.subject(), filled, Form.EMPTY, frame.today(), actor, frame.text());
                List<Fact> outlook = new ArrayList<>(seen.outlook());
                if (kind.fields().stream().allMatch(field -> field.kind() == FormField.Kind.DERIVED)) {
                    outlook.addAll(paths.of(actor, kind, asked.subject(), frame.text()));
                }
                yield show(
                        new RequestView(asked.kind(), title, action, back, outlook, seen.unlawful(), filled),
                        refused,
                        actor,
                        frame,
                        model);
            }
        };
    }

    private String amended(
            SlipReading.Opened opened,
            Actor actor,
            Frame frame,
            Model model,
            HttpServletResponse response,
            @Nullable FilledForm typed,
            Decision.@Nullable Refused<String> refused) {
        Decision.Refused<?> obstacle = opened.obstacles().get(Verb.SUBMIT);
        if (obstacle != null) {
            return refused(obstacle, frame, model, response);
        }
        FiledSlip filed = opened.filed();
        FilledForm filled = typed == null
                ? FilledForm.of(kinds.of(filed).fields(), filed.slip().form(), staff(actor, frame.text()), frame.text())
                : typed;
        String here = "/slips/" + filed.id().value();
        RequestKind kind = kinds.of(filed);
        var seen = preview.of(kind, filed.subject(), filled, filed.slip().form(), filed.askedOn(), actor, frame.text());
        RequestView view = new RequestView(
                filed.kind(), filed.title(), here + "/amend", here, seen.outlook(), seen.unlawful(), filled);
        return show(view, refused, actor, frame, model);
    }

    private List<Option> staff(Actor actor, Text text) {
        return choices.of(actor.court(), eligible.colleagues(actor), text);
    }

    private String show(
            RequestView view, Decision.@Nullable Refused<String> refused, Actor actor, Frame frame, Model model) {
        String fault = Faults.field(refused, kinds.find(view.kind()).orElseThrow());
        if (refused != null && fault != null) {
            view.filled().blame(fault, Refusal.message(refused, frame.text()));
        }
        Field people = next.wanted(refused, actor, frame.text());
        model.addAttribute("frame", frame)
                .addAttribute("view", view)
                .addAttribute("previews", kinds.find(view.kind()).orElseThrow().previews())
                .addAttribute("foresees", kinds.find(view.kind()).orElseThrow().foresees())
                .addAttribute(
                        "next",
                        people == null ? null : people.errorOf(view.filled().errors()))
                .addAttribute(
                        "refusal",
                        refused == null || fault != null
                                ? null
                                : Refusal.of(StepNames.in(refused, frame.text()), frame.text()));
        return "foundation/circulation/web/request/request";
    }

    private static String unknown(Frame frame, Model model, HttpServletResponse response) {
        return refused(Decision.refused("circulation.outsider", OWN_RULE), frame, model, response);
    }

    /** One answer for what is not there and what is none of his. */
    private static String refused(Decision.Refused<?> refused, Frame frame, Model model, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        model.addAttribute("frame", frame).addAttribute("refusal", Refusal.of(refused, frame.text()));
        return "foundation/circulation/web/slip/refused";
    }

    private record Asked(String kind, SubjectRef subject) {}
}
