package org.mingjing.court.justice.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 名称 The names behind the ids of many cases, asked for at once. */
@Component
public class CaseNames {

    private final Courts courts;
    private final People people;

    CaseNames(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    /** Names of courts, divisions and handling judges; what is not known here has no name. */
    public Found of(Collection<CaseCard> cards) {
        return new Found(
                courts.names(ids(cards, CaseCard::court)),
                courts.divisionNames(ids(cards, CaseCard::division)),
                people.names(ids(cards, CaseCard::handlingJudge)));
    }

    private static <T> List<T> ids(Collection<CaseCard> cards, Function<CaseCard, @Nullable T> id) {
        return cards.stream()
                .map(id)
                .filter(Objects::nonNull)
                .map(found -> Objects.requireNonNull(found))
                .distinct()
                .collect(Collectors.toList());
    }

    /** 所得名称 */
    public record Found(Map<CourtId, String> courts, Map<DivisionId, String> divisions, Map<PersonId, String> people) {

        public String court(CaseCard card) {
            return courts.getOrDefault(card.court(), card.court().value());
        }

        public String division(CaseCard card) {
            var division = card.division();
            return division == null ? "" : divisions.getOrDefault(division, "");
        }

        public String judge(CaseCard card) {
            var judge = card.handlingJudge();
            return judge == null ? "" : people.getOrDefault(judge, "");
        }
    }
}
