package org.mingjing.court.foundation.accounts.web.roles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.DecideRole;
import org.mingjing.court.foundation.accounts.RoleProposal;
import org.mingjing.court.foundation.accounts.RoleProposals;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 角色确认 What the system administrator proposed and nobody has decided yet. */
@Controller
class RolesPage {

    private final RoleProposals proposals;
    private final People people;
    private final Courts courts;
    private final Clock clock;

    RolesPage(RoleProposals proposals, People people, Courts courts, Clock clock) {
        this.proposals = proposals;
        this.people = people;
        this.courts = courts;
        this.clock = clock;
    }

    @Allowed(Permission.ROLES_CONFIRM)
    @GetMapping("/roles")
    String show(Actor actor, Frame frame, @RequestParam @Nullable String decided, Model model) {
        String done = decided == null ? null : frame.text().of("accounts.role.decided");
        return list(actor, frame, done, null, model);
    }

    @Allowed(Permission.ROLES_CONFIRM)
    @PostMapping("/roles/{id}")
    String decide(
            Actor actor,
            Frame frame,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam boolean confirmed,
            Model model) {
        Origin origin = new Origin(actor, null, LocalDate.now(clock), key);
        return switch (proposals.decide(new DecideRole(origin, actor.court(), id, confirmed))) {
            case Decision.Granted<String> granted -> "redirect:/roles?decided";
            case Decision.Refused<String> refused -> list(actor, frame, null, refused, model);
        };
    }

    private String list(
            Actor actor, Frame frame, @Nullable String done, Decision.@Nullable Refused<String> refused, Model model) {
        List<RoleProposal> waiting = proposals.waiting(List.of(actor.court()));
        model.addAttribute("frame", frame)
                .addAttribute("waiting", waiting)
                .addAttribute(
                        "names",
                        people.names(waiting.stream()
                                .flatMap(proposal -> Stream.of(proposal.person(), proposal.proposedBy()))
                                .distinct()
                                .toList()))
                .addAttribute("divisions", courts.divisions(actor.court()))
                .addAttribute("done", done)
                .addAttribute("refusal", refused == null ? null : Refusal.of(refused, frame.text()));
        return "foundation/accounts/web/roles/roles";
    }
}
