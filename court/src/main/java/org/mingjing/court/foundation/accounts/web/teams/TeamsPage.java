package org.mingjing.court.foundation.accounts.web.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.FormTeam;
import org.mingjing.court.foundation.accounts.TeamChanges;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 审判团队 The trial teams of the court by division, and a form for one more. */
@Controller
class TeamsPage {

    private final Teams teams;
    private final TeamChanges changes;
    private final TeamViews views;
    private final Courts courts;
    private final Clock clock;

    TeamsPage(Teams teams, TeamChanges changes, TeamViews views, Courts courts, Clock clock) {
        this.teams = teams;
        this.changes = changes;
        this.views = views;
        this.courts = courts;
        this.clock = clock;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @GetMapping("/teams")
    String show(@RequestParam(required = false) @Nullable UUID of, Actor actor, Frame frame, Model model) {
        return show(of, "", FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/teams")
    String form(
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable UUID division,
            @RequestParam(defaultValue = "") String name,
            Actor actor,
            Frame frame,
            Model model) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}]", "").strip();
        FormErrors errors = FormErrors.NONE;
        if (division == null) {
            errors = errors.and("division", frame.text().of("accounts.team.divisionMissing"));
        }
        if (plain.isEmpty() || plain.length() > FormTeam.LONGEST_NAME) {
            errors = errors.and("name", frame.text().of("accounts.team.nameWrong", FormTeam.LONGEST_NAME));
        }
        if (division == null || errors.any()) {
            return show(null, plain, errors, actor, frame, model);
        }
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        return switch (changes.form(new FormTeam(origin, actor.court(), new DivisionId(division), plain))) {
            case Decision.Granted<String>(String id) -> "redirect:/teams/" + id + "?saved=form";
            case Decision.Refused<String> refused ->
                show(null, plain, FormErrors.refused("name", refused, frame.text()), actor, frame, model);
        };
    }

    private String show(@Nullable UUID of, String typed, FormErrors errors, Actor actor, Frame frame, Model model) {
        List<Option> divisions = courts.divisions(actor.court()).stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        List<Team> found = teams.of(actor.court()).stream()
                .filter(team -> of == null || team.division().value().equals(of))
                .toList();
        var text = frame.text();
        String where = text.of("accounts.people.division");
        model.addAttribute("frame", frame)
                .addAttribute("teams", views.rows(found, frame.today()))
                .addAttribute("filter", Field.of("of", where).choices(divisions).holding(of))
                .addAttribute("errors", errors)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "fields",
                        List.of(
                                Field.of("division", where)
                                        .choices(divisions)
                                        .mandatory()
                                        .errorOf(errors),
                                Field.of("name", text.of("accounts.team.name"))
                                        .holding(typed)
                                        .upTo(FormTeam.LONGEST_NAME)
                                        .mandatory()
                                        .errorOf(errors)));
        return "foundation/accounts/web/teams/teams";
    }
}
