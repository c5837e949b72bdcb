package org.mingjing.court.foundation.accounts.web.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.accounts.AccountChanges;
import org.mingjing.court.foundation.accounts.ChangeAccount;
import org.mingjing.court.foundation.accounts.ProposeRole;
import org.mingjing.court.foundation.accounts.RoleProposals;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 人员 One person: roles with their periods, the account, and what may be done to it. */
@Controller
class PersonPage {

    private final PersonView view;
    private final RoleProposals proposals;
    private final AccountChanges changes;
    private final Clock clock;

    PersonPage(PersonView view, RoleProposals proposals, AccountChanges changes, Clock clock) {
        this.view = view;
        this.proposals = proposals;
        this.changes = changes;
        this.clock = clock;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @GetMapping("/people/{id}")
    String show(Actor actor, Frame frame, @PathVariable UUID id, @RequestParam @Nullable String proposed, Model model) {
        if (proposed != null) {
            model.addAttribute("done", frame.text().of("accounts.role.proposed"));
        }
        return view.of(new PersonId(id), actor, frame, model);
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/people/{id}/roles")
    String propose(
            Actor actor,
            Frame frame,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam Role role,
            @RequestParam @Nullable UUID division,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Model model) {
        ProposeRole command = new ProposeRole(
                origin(actor, key),
                actor.court(),
                new PersonId(id),
                role,
                division == null ? null : new DivisionId(division),
                since,
                until);
        return switch (proposals.propose(command)) {
            case Decision.Granted<String> granted -> "redirect:/people/" + id + "?proposed";
            case Decision.Refused<String> refused -> refused(refused, command.person(), actor, frame, model);
        };
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @PostMapping("/people/{id}/account")
    String change(
            Actor actor,
            Frame frame,
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam ChangeAccount.Kind kind,
            @RequestParam @Nullable Role role,
            Model model) {
        PersonId person = new PersonId(id);
        return switch (changes.change(new ChangeAccount(origin(actor, key), actor.court(), person, kind, role))) {
            case Decision.Granted<String>(String password) -> {
                String told = password.isEmpty()
                        ? frame.text().of("accounts.change." + kind)
                        : frame.text().of("accounts.change.oneTime", password);
                model.addAttribute("done", told);
                yield view.of(person, actor, frame, model);
            }
            case Decision.Refused<String> refused -> refused(refused, person, actor, frame, model);
        };
    }

    private String refused(Decision.Refused<String> refused, PersonId person, Actor actor, Frame frame, Model model) {
        model.addAttribute("refusal", Refusal.of(refused, frame.text()));
        return view.of(person, actor, frame, model);
    }

    private Origin origin(Actor actor, UUID key) {
        return new Origin(actor, null, LocalDate.now(clock), key);
    }
}
