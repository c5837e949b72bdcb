package org.mingjing.court.foundation.accounts;

import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Term;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** 新进人员 Enters people with an account each, opened by a password that is good for one login. */
@Component
public class Newcomers {

    private final Commands commands;
    private final Accounts accounts;
    private final People people;
    private final Courts courts;
    private final Roster roster;

    Newcomers(Commands commands, Accounts accounts, People people, Courts courts, Roster roster) {
        this.commands = commands;
        this.accounts = accounts;
        this.people = people;
        this.courts = courts;
        this.roster = roster;
    }

    /**
     * 已录入
     *
     * @param password told this once and kept nowhere; empty when the same command comes again
     */
    @Term("已录入人员")
    public record Added(PersonId person, String password) {}

    /**
     * Enters the person and opens the account.
     *
     * @return refused with {@code accounts.add.loginTaken}, {@code accounts.add.numberTaken} or {@code
     *     accounts.add.unknownDivision}
     */
    public Decision<Added> add(AddPerson command) {
        String[] told = {""};
        try {
            return commands.perform(command, () -> enter(command, told))
                    .map(person -> new Added(new PersonId(UUID.fromString(person)), told[0]));
        } catch (DuplicateKeyException e) { // somebody else entered the same at the same moment
            return Decision.refused(
                    accounts.taken(command.login()) ? "accounts.add.loginTaken" : "accounts.add.numberTaken",
                    PasswordPolicy.SOURCE);
        }
    }

    private Decision<String> enter(AddPerson command, String[] told) {
        var division = command.division();
        if (division != null
                && courts.divisions(command.court()).stream()
                        .noneMatch(one -> one.id().equals(division))) {
            return Decision.refused("accounts.add.unknownDivision", RoleProposals.SEPARATION);
        }
        if (accounts.taken(command.login())) {
            return Decision.refused("accounts.add.loginTaken", PasswordPolicy.SOURCE);
        }
        if (people.numberTaken(command.court(), command.staffNumber())) {
            return Decision.refused("accounts.add.numberTaken", PasswordPolicy.SOURCE);
        }
        PersonId person = roster.addPeople(List.of(new NewPerson(
                        command.court(), division, command.name(), command.staffNumber(), command.post(), List.of())))
                .getFirst();
        told[0] = Passwords.oneTime();
        accounts.open(List.of(new NewAccount(person, command.login(), told[0], true, null)));
        return Decision.granted(person.value().toString());
    }
}
