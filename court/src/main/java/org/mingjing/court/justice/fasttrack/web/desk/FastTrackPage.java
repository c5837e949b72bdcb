package org.mingjing.court.justice.fasttrack.web.desk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Team;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.fasttrack.FastTrackDesk;
import org.mingjing.court.justice.fasttrack.ReferCase;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.tabs.Tab;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 速裁团队工作台 One's own team first; another of the court by its name. */
@Controller
class FastTrackPage {

    private static final int MOST = 50;

    private final CourtBoundary boundary;
    private final Teams teams;
    private final FastTrackDesk desk;
    private final DeskViews views;

    FastTrackPage(CourtBoundary boundary, Teams teams, FastTrackDesk desk, DeskViews views) {
        this.boundary = boundary;
        this.teams = teams;
        this.desk = desk;
        this.views = views;
    }

    @Allowed({Permission.CASE_DRAW, Permission.HEARING_BOOK})
    @GetMapping("/fast-track")
    String show(
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable String by,
            @RequestParam(required = false) @Nullable Integer sent,
            Actor actor,
            Frame frame,
            Model model) {
        String done = sent == null ? null : frame.text().of("fasttrack.sent", sent);
        return show(team, "clock".equals(by), done, FormErrors.NONE, actor, frame, model);
    }

    @Allowed(Permission.CASE_DRAW)
    @PostMapping("/fast-track")
    String refer(
            @RequestParam UUID team,
            @RequestParam UUID key,
            @RequestParam(required = false) @Nullable List<UUID> id,
            Actor actor,
            Frame frame,
            Model model) {
        List<UUID> chosen = Objects.requireNonNullElse(id, List.<UUID>of());
        FormErrors errors = chosen.isEmpty()
                ? FormErrors.NONE.and("suited", frame.text().of("fasttrack.error.none"))
                : FormErrors.NONE;
        int sent = 0;
        for (UUID one : chosen.subList(0, Math.min(MOST, chosen.size()))) {
            UUID each = UUID.nameUUIDFromBytes((key + " " + one).getBytes(StandardCharsets.UTF_8));
            switch (desk.refer(new ReferCase(
                    new Origin(actor, null, frame.today(), each), actor.court(), new CaseId(one), new TeamId(team)))) {
                case Decision.Granted<String> granted -> sent++;
                case Decision.Refused<String> refused -> errors = FormErrors.refused("suited", refused, frame.text());
            }
        }
        return errors.any()
                ? show(team, false, null, errors, actor, frame, model)
                : "redirect:/fast-track?team=" + team + "&sent=" + sent;
    }

    private String show(
            @Nullable UUID asked,
            boolean byClock,
            @Nullable String done,
            FormErrors errors,
            Actor actor,
            Frame frame,
            Model model) {
        boundary.read(CourtScope.of(actor.court()), () -> {
            List<Team> all = new ArrayList<>(teams.fastTrack(actor.court()));
            all.sort(Comparator.comparing((Team team) -> !own(team, actor, frame)));
            Team shown = all.stream()
                    .filter(team -> team.id().value().equals(asked))
                    .findFirst()
                    .orElseGet(() -> all.isEmpty() ? null : all.getFirst());
            return model.addAttribute("team", shown)
                    .addAttribute("view", shown == null ? null : views.of(shown, byClock, actor, frame))
                    .addAttribute("tabs", shown == null ? List.of() : tabs(all, shown, byClock));
        });
        model.addAttribute("frame", frame)
                .addAttribute("errors", errors)
                .addAttribute("byClock", byClock)
                .addAttribute("draws", Grants.permits(actor, Permission.CASE_DRAW))
                .addAttribute("done", done)
                .addAttribute("key", UUID.randomUUID().toString());
        return "justice/fasttrack/web/desk/desk";
    }

    private static boolean own(Team team, Actor actor, Frame frame) {
        return team.on(frame.today()).stream()
                .anyMatch(member -> member.person().equals(actor.id()));
    }

    /** The teams, where there are several. */
    private static List<Tab> tabs(List<Team> all, Team shown, boolean byClock) {
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(team -> Tab.of(
                                team.name(),
                                "/fast-track?team=" + team.id().value() + (byClock ? "&by=clock" : ""),
                                team.id().equals(shown.id())))
                        .toList();
    }
}
