package org.mingjing.court.office.duty.web.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.DutyPosts;
import org.mingjing.court.office.duty.FillRoster;
import org.mingjing.court.office.duty.PlannedTurn;
import org.mingjing.court.office.duty.PostId;
import org.mingjing.court.office.duty.RosterDesk;
import org.mingjing.court.office.duty.SetShift;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.office.duty.ShiftId;
import org.mingjing.court.office.duty.Shifts;
import org.mingjing.court.office.duty.WhoCanBeOnDuty;
import org.mingjing.court.office.duty.web.DutyWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 排班 What the rotation gives is looked at, then written; somebody is set by hand. */
@Controller
class RosterPage {

    private static final int AHEAD = 31;

    private final CourtBoundary boundary;
    private final DutyPosts posts;
    private final Shifts shifts;
    private final RosterDesk desk;
    private final WhoCanBeOnDuty can;
    private final ColleagueChoices choices;
    private final People people;

    RosterPage(
            CourtBoundary boundary,
            DutyPosts posts,
            Shifts shifts,
            RosterDesk desk,
            WhoCanBeOnDuty can,
            ColleagueChoices choices,
            People people) {
        this.boundary = boundary;
        this.posts = posts;
        this.shifts = shifts;
        this.desk = desk;
        this.can = can;
        this.choices = choices;
        this.people = people;
    }

    @Allowed(Permission.DUTY_ROSTER)
    @GetMapping("/duty/roster")
    String show(
            @RequestParam UUID post,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        String made = TypedWords.of(typed, "made");
        model.addAttribute(
                "done", made.matches("\\d{1,5}") ? frame.text().of("duty.roster.made", Integer.parseInt(made)) : null);
        return shown(new PostId(post), typed, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.DUTY_ROSTER)
    @PostMapping("/duty/roster")
    String fill(
            @RequestParam UUID post,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate from = form.day("from");
        LocalDate to = form.day("to");
        if (from == null || to == null || !"write".equals(typed.getFirst("act"))) {
            return shown(new PostId(post), typed, form.errors(), actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        return switch (desk.fill(new FillRoster(origin, new PostId(post), from, to))) {
            case Decision.Granted<String>(String count) -> "redirect:/duty/roster?post=" + post + "&made=" + count;
            case Decision.Refused<String> refused ->
                shown(new PostId(post), typed, FormErrors.refused("to", refused, frame.text()), actor, frame, model);
        };
    }

    @Allowed(Permission.DUTY_ROSTER)
    @PostMapping("/duty/roster/set")
    String set(
            @RequestParam UUID post,
            @RequestParam MultiValueMap<String, String> typed,
            Actor actor,
            Frame frame,
            Model model) {
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate day = form.day("day");
        UUID person = TypedId.of(TypedWords.of(typed, "person"));
        UUID instead = TypedId.of(TypedWords.of(typed, "instead"));
        FormErrors errors =
                person == null ? form.errors().and("person", frame.text().of("duty.error.other")) : form.errors();
        if (day == null || person == null) {
            return shown(new PostId(post), typed, errors, actor, frame, model);
        }
        Origin origin = new Origin(actor, null, frame.today(), form.key());
        SetShift command = new SetShift(
                origin, new PostId(post), day, new PersonId(person), instead == null ? null : new ShiftId(instead));
        return switch (desk.set(command)) {
            case Decision.Granted<String> granted -> "redirect:/duty/roster?post=" + post + "&made=1";
            case Decision.Refused<String> refused ->
                shown(
                        new PostId(post),
                        typed,
                        FormErrors.refused("person", refused, frame.text()),
                        actor,
                        frame,
                        model);
        };
    }

    private String shown(
            PostId id, MultiValueMap<String, String> typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            DutyPost post = posts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
            MultiValueMap<String, String> filled = filled(typed, frame);
            LocalDate from = Objects.requireNonNull(new TypedForm(filled, frame.text()).day("from"));
            LocalDate to = Objects.requireNonNull(new TypedForm(filled, frame.text()).day("to"));
            boolean sound = !to.isBefore(from) && !to.isAfter(from.plusDays(100)) && !from.isBefore(frame.today());
            model.addAttribute("frame", frame)
                    .addAttribute("post", post)
                    .addAttribute("errors", errors)
                    .addAttribute("key", UUID.randomUUID().toString())
                    .addAttribute("lines", sound ? lines(desk.turns(post, from, to), frame.text()) : List.of())
                    .addAttribute("days", days(filled, errors, frame.text()))
                    .addAttribute("hand", hand(post, filled, errors, frame));
            return "office/duty/web/roster/roster";
        });
    }

    /** With the days after those that are set, where nothing sound was typed. */
    private static MultiValueMap<String, String> filled(MultiValueMap<String, String> typed, Frame frame) {
        MultiValueMap<String, String> filled = new LinkedMultiValueMap<>(typed);
        TypedForm form = new TypedForm(typed, frame.text());
        LocalDate from = form.day("from");
        LocalDate to = form.day("to");
        LocalDate first = from == null ? frame.today().plusDays(1) : from;
        filled.set("from", first.toString());
        filled.set("to", (to == null ? first.plusDays(AHEAD) : to).toString());
        return filled;
    }

    private List<RosterLine> lines(List<PlannedTurn> turns, Text text) {
        Map<PersonId, String> names = people.names(turns.stream()
                .map(PlannedTurn::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        List<RosterLine> lines = new ArrayList<>();
        for (PlannedTurn turn : turns) {
            PersonId person = turn.person();
            lines.add(new RosterLine(
                    DutyWords.day(turn.day(), text),
                    person == null ? text.of("duty.roster.nobody") : names.getOrDefault(person, "")));
        }
        return lines;
    }

    private static List<Field> days(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                Field.of("from", text.of("duty.from"))
                        .holding(typed.getFirst("from"))
                        .mandatory()
                        .errorOf(errors),
                Field.of("to", text.of("duty.to"))
                        .holding(typed.getFirst("to"))
                        .mandatory()
                        .errorOf(errors));
    }

    private List<Field> hand(DutyPost post, MultiValueMap<String, String> typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        List<Shift> ahead = shifts.of(post.id(), frame.today(), frame.today().plusDays(60));
        Map<PersonId, String> names =
                people.names(ahead.stream().map(Shift::person).distinct().toList());
        return List.of(
                Field.of("day", text.of("duty.day"))
                        .holding(typed.getFirst("day"))
                        .mandatory()
                        .errorOf(errors),
                Field.of("person", text.of("duty.person"))
                        .holding(typed.getFirst("person"))
                        .choices(choices.of(post.court(), can.colleagues(post.court()), text))
                        .mandatory()
                        .errorOf(errors),
                Field.of("instead", text.of("duty.instead"))
                        .holding(typed.getFirst("instead"))
                        .hint(text.of("duty.instead.hint"))
                        .choices(ahead.stream()
                                .map(one -> new Option(
                                        one.id().toString(),
                                        DutyWords.day(one.day(), text) + " " + names.getOrDefault(one.person(), "")))
                                .toList())
                        .errorOf(errors));
    }
}
