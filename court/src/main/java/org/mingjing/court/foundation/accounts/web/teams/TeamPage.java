package org.mingjing.court.foundation.accounts.web.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.ChangeTeam;
import org.mingjing.court.foundation.accounts.MarkTeam;
import org.mingjing.court.foundation.accounts.TeamChanges;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamDuty;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 一个审判团队 Who is and was in it; members come and go. */
@Controller
class TeamPage {

    /** What was done, as the address after it says. */
    private static final Set<String> SAVED = Set.of("form", "join", "leave", "fast", "plain");

    private final Teams teams;
    private final TeamChanges changes;
    private final TeamViews views;
    private final People people;
    private final Courts courts;
    private final Clock clock;

    TeamPage(Teams teams, TeamChanges changes, TeamViews views, People people, Courts courts, Clock clock) {
        this.teams = teams;
        this.changes = changes;
        this.views = views;
        this.people = people;
        this.courts = courts;
        this.clock = clock;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @GetMapping("/teams/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String saved,
            Actor actor,
            Frame frame,
            Model model) {
        String done = saved != null && SAVED.contains(saved) ? frame.text().of("accounts.team.saved." + saved) : null;
        return show(id, done, null, actor, frame, model);
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/teams/{id}/members")
    String change(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam UUID person,
            @RequestParam(required = false) @Nullable TeamDuty duty,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate since,
            Actor actor,
            Frame frame,
            Model model) {
        LocalDate today = LocalDate.now(clock);
        var command = new ChangeTeam(
                new Origin(actor, null, today, key),
                actor.court(),
                new TeamId(id),
                new PersonId(person),
                duty,
                duty == null || since == null ? today : since);
        return switch (changes.change(command)) {
            case Decision.Granted<String> granted ->
                "redirect:/teams/" + id + "?saved=" + (duty == null ? "leave" : "join");
            case Decision.Refused<String> refused ->
                show(id, null, Refusal.of(refused, frame.text()), actor, frame, model);
        };
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/teams/{id}/fast-track")
    String mark(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam boolean fast,
            Actor actor,
            Frame frame,
            Model model) {
        var command =
                new MarkTeam(new Origin(actor, null, LocalDate.now(clock), key), actor.court(), new TeamId(id), fast);
        return switch (changes.mark(command)) {
            case Decision.Granted<String> granted -> "redirect:/teams/" + id + "?saved=" + (fast ? "fast" : "plain");
            case Decision.Refused<String> refused ->
                show(id, null, Refusal.of(refused, frame.text()), actor, frame, model);
        };
    }

    private String show(
            UUID id, @Nullable String done, @Nullable Refusal refusal, Actor actor, Frame frame, Model model) {
        Team team = teams.find(new TeamId(id))
                .filter(found -> courts.divisions(actor.court()).stream()
                        .anyMatch(division -> division.id().equals(found.division())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var text = frame.text();
        model.addAttribute("frame", frame)
                .addAttribute("team", views.rows(List.of(team), frame.today()).getFirst())
                .addAttribute("done", done)
                .addAttribute("refusal", refusal)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "peopleChoices",
                        people.members(team.division()).stream()
                                .map(person -> new Option(
                                        person.id().value().toString(),
                                        text.of(
                                                "accounts.team.choice",
                                                person.name(),
                                                text.of("post." + person.post()),
                                                person.staffNumber())))
                                .toList())
                .addAttribute(
                        "dutyChoices",
                        Arrays.stream(TeamDuty.values())
                                .map(duty -> new Option(duty.name(), text.of("accounts.team.duty." + duty.word())))
                                .toList());
        return "foundation/accounts/web/teams/team";
    }
}
