package org.mingjing.court.foundation.accounts.web.people;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.accounts.AccountChanges;
import org.mingjing.court.foundation.accounts.Accounts;
import org.mingjing.court.foundation.accounts.RoleProposals;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.Teams;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** 人员视图 Gathers what the page of one person shows; a person of another court is not found. */
@Component
class PersonView {

    private final People people;
    private final Courts courts;
    private final Accounts accounts;
    private final AccountChanges changes;
    private final RoleProposals proposals;
    private final Teams teams;

    PersonView(
            People people,
            Courts courts,
            Accounts accounts,
            AccountChanges changes,
            RoleProposals proposals,
            Teams teams) {
        this.people = people;
        this.courts = courts;
        this.accounts = accounts;
        this.changes = changes;
        this.proposals = proposals;
        this.teams = teams;
    }

    String of(PersonId id, Actor actor, Frame frame, Model model) {
        Person person = people.find(id)
                .filter(found -> found.court().equals(actor.court()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Text text = frame.text();
        List<Division> divisions = courts.divisions(person.court());
        model.addAttribute("frame", frame)
                .addAttribute("person", person)
                .addAttribute("roles", people.roles(id))
                .addAttribute("teams", teams.with(id))
                .addAttribute("waiting", proposals.waitingFor(id))
                .addAttribute("account", accounts.of(id).orElse(null))
                .addAttribute("lockedUntil", changes.lockedUntil(id).orElse(null))
                .addAttribute("oneself", id.equals(actor.id()))
                .addAttribute("divisions", divisions)
                .addAttribute("key", UUID.randomUUID().toString())
                .addAttribute(
                        "roleChoices",
                        List.of(Role.values()).stream()
                                .map(role -> new Option(role.name(), text.of("role." + role.name())))
                                .toList())
                .addAttribute(
                        "divisionChoices",
                        divisions.stream()
                                .map(division ->
                                        new Option(division.id().value().toString(), division.name()))
                                .toList());
        for (String optional : List.of("done", "refusal", "citation")) {
            if (!model.containsAttribute(optional)) {
                model.addAttribute(optional, null);
            }
        }
        return "foundation/accounts/web/people/person";
    }
}
