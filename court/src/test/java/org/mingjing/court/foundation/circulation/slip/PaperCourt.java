package org.mingjing.court.foundation.circulation.slip;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.mingjing.court.foundation.people.PersonId;

/** 样本法院 A court of eight people whose posts, deputies and recusals may change at any time. */
final class PaperCourt implements Organisation {

    static final List<PersonId> PEOPLE =
            IntStream.range(0, 8).mapToObj(PaperCourt::person).toList();

    final Map<String, List<PersonId>> posts = new TreeMap<>();
    final Set<Hand> deputies = new HashSet<>();
    final Set<PersonId> recused = new HashSet<>();

    static PersonId person(int number) {
        return new PersonId(new UUID(0, number));
    }

    List<PersonId> named(RouteStep step) {
        return switch (step.people()) {
            case ApproverRule.People(List<PersonId> people) -> people;
            case ApproverRule.DivisionHead head -> holders("post0");
            case ApproverRule.LeaderInCharge leader -> holders("post1");
            case ApproverRule.President president -> holders("post2");
            case ApproverRule.InSubject(String post) -> holders(post);
            case ApproverRule.Holders role -> holders("post3");
            case ApproverRule.Chosen chosen -> List.of();
        };
    }

    private List<PersonId> holders(String post) {
        return posts.getOrDefault(post, List.of());
    }

    @Override
    public List<PersonId> named(RouteStep step, Slip slip) {
        return named(step);
    }

    @Override
    public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
        return deputies.contains(Hand.deputy(deputy, holder));
    }

    @Override
    public boolean excluded(PersonId person, Slip slip) {
        return recused.contains(person);
    }
}
