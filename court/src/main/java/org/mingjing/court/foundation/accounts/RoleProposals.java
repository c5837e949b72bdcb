package org.mingjing.court.foundation.accounts;

import static org.mingjing.court.foundation.accounts.tables.Tables.ROLE_PROPOSAL;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.mingjing.court.foundation.accounts.tables.tables.records.RoleProposalRecord;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 角色提议簿 三员分立: one proposes a role, another confirms it, and nobody does either for himself. */
@Component
public class RoleProposals {

    static final Citation SEPARATION = Citation.of("GB/T 22239-2019", "8.1.5");

    /** 庭长 What a chief judge may see follows from the division he leads. */
    private static final Citation LEADS = Citation.of("docs/adr/0003", "access table");

    private final DSLContext database;
    private final Commands commands;
    private final People people;
    private final Roster roster;
    private final Sessions sessions;
    private final Clock clock;

    RoleProposals(
            DSLContext database, Commands commands, People people, Roster roster, Sessions sessions, Clock clock) {
        this.database = database;
        this.commands = commands;
        this.people = people;
        this.roster = roster;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Waiting for a decision in these courts, the oldest first. */
    public List<RoleProposal> waiting(Collection<CourtId> courts) {
        return fetch(ROLE_PROPOSAL.COURT.in(courts.stream().map(CourtId::value).toList()));
    }

    public List<RoleProposal> waitingFor(PersonId person) {
        return fetch(ROLE_PROPOSAL.PERSON.eq(person.value()));
    }

    public long count(CourtId court) {
        return database.fetchCount(
                ROLE_PROPOSAL, ROLE_PROPOSAL.COURT.eq(court.value()).and(ROLE_PROPOSAL.STATE.eq("proposed")));
    }

    public Decision<String> propose(ProposeRole command) {
        return commands.perform(command, () -> {
            PersonId proposer = command.origin().who().id();
            Optional<Person> person = people.find(command.person());
            if (person.isEmpty() || !person.get().court().equals(command.court())) {
                return Decision.refused("accounts.role.unknownPerson", SEPARATION);
            }
            if (proposer.equals(command.person())) {
                return Decision.refused("accounts.role.forOneself", SEPARATION);
            }
            if (command.until() != null && command.until().isBefore(command.since())) {
                return Decision.refused("accounts.role.endsBeforeItBegins", SEPARATION);
            }
            if (command.since().isBefore(LocalDate.now(clock))) {
                return Decision.refused("accounts.role.inThePast", SEPARATION);
            }
            if (combinesAdministrators(command.person(), command.role())) {
                return Decision.refused("accounts.role.administrators", SEPARATION);
            }
            DivisionId division = command.division();
            if (command.role() == Role.CHIEF_JUDGE
                    && division == null
                    && person.get().division() == null) {
                return Decision.refused("accounts.role.noDivision", LEADS);
            }
            return Decision.granted(database.insertInto(ROLE_PROPOSAL)
                    .set(ROLE_PROPOSAL.COURT, command.court().value())
                    .set(ROLE_PROPOSAL.PERSON, command.person().value())
                    .set(ROLE_PROPOSAL.ROLE, command.role().name())
                    .set(ROLE_PROPOSAL.DIVISION, division == null ? null : division.value())
                    .set(ROLE_PROPOSAL.SINCE, command.since())
                    .set(ROLE_PROPOSAL.UNTIL, command.until())
                    .set(ROLE_PROPOSAL.PROPOSED_BY, proposer.value())
                    .set(ROLE_PROPOSAL.PROPOSED_AT, OffsetDateTime.now(clock))
                    .returning()
                    .fetchSingle()
                    .getId()
                    .toString());
        });
    }

    /** Confirmed, the role holds from its first day on and the person logs in anew. */
    public Decision<String> decide(DecideRole command) {
        Decision<String> decision = commands.perform(command, () -> {
            PersonId decider = command.origin().who().id();
            var row = database.selectFrom(ROLE_PROPOSAL)
                    .where(ROLE_PROPOSAL.ID.eq(command.proposal()))
                    .and(ROLE_PROPOSAL.COURT.eq(command.court().value()))
                    .and(ROLE_PROPOSAL.STATE.eq("proposed"))
                    .forUpdate()
                    .fetchOne();
            if (row == null) {
                return Decision.refused("accounts.role.decidedAlready", SEPARATION);
            }
            RoleProposal proposal = proposal(row);
            if (decider.equals(proposal.proposedBy()) || decider.equals(proposal.person())) {
                return Decision.refused("accounts.role.forOneself", SEPARATION);
            }
            if (command.confirmed()
                    && combinesAdministrators(proposal.person(), proposal.role().role())) {
                return Decision.refused("accounts.role.administrators", SEPARATION);
            }
            database.update(ROLE_PROPOSAL)
                    .set(ROLE_PROPOSAL.STATE, command.confirmed() ? "confirmed" : "refused")
                    .set(ROLE_PROPOSAL.DECIDED_BY, decider.value())
                    .set(ROLE_PROPOSAL.DECIDED_AT, OffsetDateTime.now(clock))
                    .where(ROLE_PROPOSAL.ID.eq(proposal.id()))
                    .execute();
            if (command.confirmed()) {
                roster.grant(proposal.person(), proposal.role());
            }
            return Decision.granted(proposal.person().value().toString());
        });
        if (command.confirmed() && decision instanceof Decision.Granted<String>(String person)) {
            sessions.endAll(new PersonId(UUID.fromString(person)));
        }
        return decision;
    }

    /** The three administrators' roles are never united in one person. */
    private boolean combinesAdministrators(PersonId person, Role role) {
        LocalDate today = LocalDate.now(clock);
        return role.administers()
                && people.roles(person).stream()
                        .filter(held -> held.until() == null || !held.until().isBefore(today))
                        .anyMatch(held -> held.role().administers() && held.role() != role);
    }

    private List<RoleProposal> fetch(Condition which) {
        return database.selectFrom(ROLE_PROPOSAL)
                .where(ROLE_PROPOSAL.STATE.eq("proposed"))
                .and(which)
                .orderBy(ROLE_PROPOSAL.PROPOSED_AT, ROLE_PROPOSAL.ID)
                .limit(200)
                .fetch(RoleProposals::proposal);
    }

    private static RoleProposal proposal(RoleProposalRecord row) {
        DivisionId division = row.getDivision() == null ? null : new DivisionId(row.getDivision());
        return new RoleProposal(
                row.getId(),
                new CourtId(row.getCourt()),
                new PersonId(row.getPerson()),
                new RoleHeld(Role.valueOf(row.getRole()), division, row.getSince(), row.getUntil()),
                new PersonId(row.getProposedBy()),
                row.getProposedAt());
    }
}
