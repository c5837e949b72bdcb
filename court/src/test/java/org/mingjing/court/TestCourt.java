package org.mingjing.court;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.foundation.accounts.Accounts;
import org.mingjing.court.foundation.accounts.NewAccount;
import org.mingjing.court.foundation.accounts.Persona;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.court.foundation.people.NewPerson;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.foundation.people.RoleHeld;
import org.mingjing.court.foundation.people.Roster;
import org.mingjing.kernel.CourtId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionOperations;

/**
 * 试验人员 An intermediate court over two basic courts; in the first basic court one civil division, one criminal, and one
 * person for each role, whose demo login is the role in small letters ({@code judge}, {@code chief-judge} …).
 */
@TestConfiguration(proxyBeanMethods = false)
@Lazy(false)
public class TestCourt {

    public static final CourtId INTERMEDIATE = new CourtId("苏98");
    public static final CourtId BASIC = new CourtId("苏9801");
    public static final CourtId OTHER_BASIC = new CourtId("苏9802");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final People people;
    private final Roster roster;
    private final TransactionOperations transactions;
    private final Map<Role, PersonId> byRole = new EnumMap<>(Role.class);
    private final DivisionId civil;
    private final DivisionId criminal;

    TestCourt(People people, Roster roster, Accounts accounts, TransactionOperations transactions) {
        this.people = people;
        this.roster = roster;
        this.transactions = transactions;
        List<DivisionId> divisions = transactions.execute(status -> {
            roster.addCourts(List.of(
                    new NewCourt(INTERMEDIATE, "云江市中级人民法院", 3, null, false),
                    new NewCourt(BASIC, "云江市青石区人民法院", 4, INTERMEDIATE, false),
                    new NewCourt(OTHER_BASIC, "云江市白塔区人民法院", 4, INTERMEDIATE, false)));
            return roster.addDivisions(List.of(
                    new NewDivision(BASIC, "民事审判第一庭", DivisionKind.CIVIL, 1),
                    new NewDivision(BASIC, "刑事审判庭", DivisionKind.CRIMINAL, 2)));
        });
        this.civil = divisions.get(0);
        this.criminal = divisions.get(1);
        transactions.executeWithoutResult(status -> {
            for (Role role : Role.values()) {
                String login = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
                DivisionId division = role == Role.COURT_LEADER ? null : civil;
                DivisionId tied = role == Role.CHIEF_JUDGE || role == Role.COURT_LEADER ? civil : null;
                PersonId person = roster.addPeople(List.of(new NewPerson(
                                BASIC,
                                division,
                                "试" + login,
                                login,
                                role == Role.COURT_LEADER ? "president" : "judge",
                                List.of(new RoleHeld(role, tied, LONG_AGO, null)))))
                        .getFirst();
                accounts.open(List.of(new NewAccount(person, login, null, false, new Persona("judge", 1))));
                byRole.put(role, person);
            }
        });
    }

    public Actor actor(Role role) {
        return people.actor(person(role)).orElseThrow();
    }

    public PersonId person(Role role) {
        return Objects.requireNonNull(byRole.get(role));
    }

    /** The one filing clerk of the intermediate court, entered at the first call. */
    public Actor filingClerkAbove() {
        return above(Role.FILING_CLERK, "upper", "filing-clerk");
    }

    /** The one clerk of the intermediate court's office, likewise. */
    public Actor officeAbove() {
        return above(Role.OFFICE_STAFF, "upper-office", "office-staff");
    }

    private Actor above(Role role, String number, String post) {
        List<PersonId> found = people.holders(INTERMEDIATE, role);
        PersonId person = found.isEmpty()
                ? Objects.requireNonNull(transactions.execute(status -> roster.addPeople(List.of(new NewPerson(
                                INTERMEDIATE,
                                null,
                                "试" + number,
                                number,
                                post,
                                List.of(new RoleHeld(role, null, LONG_AGO, null)))))
                        .getFirst()))
                : found.getFirst();
        return people.actor(person).orElseThrow();
    }

    public DivisionId civil() {
        return civil;
    }

    public DivisionId criminal() {
        return criminal;
    }

    public static String login(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
