package org.mingjing.court.foundation.circulation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;

/** 流程编制规则 What a route of one kind may say in one court; the first thing that is wrong is told. */
public final class RouteRules {

    static final Citation ROUTES = Citation.of("docs/circulation", "Routes");

    public static final int MOST_STEPS = 20;

    /** In characters. */
    public static final int LONGEST_NAME = 40;

    /** 办理时限 in working days. */
    public static final int MOST_DAYS = 60;

    static final int FEWEST_VOTERS = 3;

    private final CourtId court;
    private final RequestKind kind;
    private final People people;

    RouteRules(CourtId court, RequestKind kind, People people) {
        this.court = court;
        this.kind = kind;
        this.people = people;
    }

    Decision<List<RouteStep>> check(List<RouteStep> steps) {
        if (steps.stream().noneMatch(RouteStep::signed)) {
            return refused("noSigned");
        }
        if (steps.size() > MOST_STEPS) {
            return refused("tooMany", MOST_STEPS);
        }
        Set<String> names = new HashSet<>();
        for (int index = 0; index < steps.size(); index++) {
            RouteStep step = steps.get(index);
            if (step.name().isBlank()) {
                return refused("nameMissing", index + 1);
            }
            if (step.name().length() > LONGEST_NAME) {
                return refused("nameLong", index + 1, LONGEST_NAME);
            }
            if (!names.add(step.name())) {
                return refused("nameTwice", step.name());
            }
            String wrong = wrong(step);
            if (wrong != null) {
                return refused(wrong, step.name());
            }
        }
        RequestKind.LastSigner last = kind.lastSigner();
        return last == null || ends(steps, last.people())
                ? Decision.granted(steps)
                : Decision.refused("routes.lastSigner", last.citation());
    }

    private static boolean ends(List<RouteStep> steps, ApproverRule people) {
        RouteStep end = steps.stream().filter(RouteStep::signed).toList().getLast();
        return end.people().equals(people) && end.condition().equals(Condition.ALWAYS) && end.mode() != StepMode.VOTE;
    }

    private @Nullable String wrong(RouteStep step) {
        String wrong = wrongPeople(step);
        if (wrong == null) {
            wrong = wrong(step.condition(), true);
        }
        if (wrong == null && step.stands() && (step.mode() == StepMode.VOTE || step.mode() == StepMode.READ)) {
            wrong = "standsNot";
        }
        Integer days = step.workingDays();
        return wrong == null && days != null && (days < 1 || days > MOST_DAYS) ? "days.wrong" : wrong;
    }

    private @Nullable String wrongPeople(RouteStep step) {
        boolean vote = step.mode() == StepMode.VOTE;
        return switch (step.people()) {
            case ApproverRule.People(List<PersonId> some) -> {
                if (some.isEmpty()) {
                    yield "noPeople";
                }
                if (new HashSet<>(some).size() < some.size()) {
                    yield "personTwice";
                }
                if (!some.stream().allMatch(this::works)) {
                    yield "person";
                }
                if (some.stream().anyMatch(this::administers)) {
                    yield "administrator";
                }
                yield vote && some.size() < FEWEST_VOTERS ? "voteFew" : null;
            }
            case ApproverRule.Holders(Role role) -> {
                if (role.administers()) {
                    yield "administrator";
                }
                yield people.holders(court, role).isEmpty() ? "roleNobody" : null;
            }
            case ApproverRule.InSubject(String relation) -> kind.relations().contains(relation) ? null : "relation";
            case ApproverRule.President president -> vote ? "voteFew" : null;
            case ApproverRule.Chosen chosen -> step.mode() == StepMode.READ ? "readChosen" : null;
            case ApproverRule.DivisionHead head -> null;
            case ApproverRule.LeaderInCharge leader -> null;
        };
    }

    private boolean works(PersonId id) {
        return people.find(id)
                .filter(Person::active)
                .filter(person -> person.court().equals(court))
                .isPresent();
    }

    /** 三员 do no court work; where a confirmation is theirs, the kind itself names them. */
    private boolean administers(PersonId id) {
        return Arrays.stream(Role.values())
                .filter(Role::administers)
                .anyMatch(role -> people.holders(court, role).contains(id));
    }

    /** Comparisons, or one list of them: what an administrator can read at a glance. */
    private @Nullable String wrong(Condition condition, boolean outermost) {
        return switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> outermost ? wrong(parts) : "nested";
            case Condition.AnyOf(List<Condition> parts) ->
                !outermost ? "nested" : parts.isEmpty() ? "never" : wrong(parts);
            case Condition.Compare compare -> wrong(compare);
        };
    }

    private @Nullable String wrong(List<Condition> parts) {
        for (Condition part : parts) {
            String wrong = wrong(part, false);
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    private @Nullable String wrong(Condition.Compare compare) {
        for (FormField field : kind.fields()) {
            if (field.name().equals(compare.field())) {
                return field.compares(compare.sign(), compare.value()) ? null : "value";
            }
        }
        return "field";
    }

    private static Decision<List<RouteStep>> refused(String word, Object... arguments) {
        return Decision.refused("routes." + word, ROUTES, arguments);
    }
}
