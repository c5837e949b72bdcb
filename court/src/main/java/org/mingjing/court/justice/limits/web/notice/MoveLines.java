package org.mingjing.court.justice.limits.web.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.limits.DateMove;
import org.springframework.stereotype.Component;

/** 移动清单的案件 Puts cases and judges to moves, as far as the person may see them: figures are for all, names are not. */
@Component
class MoveLines {

    private static final int FIRST = 100;

    private final CourtBoundary boundary;
    private final CasesInSight sight;
    private final People people;

    MoveLines(CourtBoundary boundary, CasesInSight sight, People people) {
        this.boundary = boundary;
        this.sight = sight;
        this.people = people;
    }

    MoveList list(String name, boolean ended, List<DateMove> moves, int all, Actor actor) {
        if (!Grants.permits(actor, Permission.CASE_READ)) {
            return new MoveList(name, all, ended, List.of());
        }
        CourtScope scope = CourtScope.of(actor);
        List<DateMove> first = moves.stream()
                .filter(move -> scope.contains(move.court()))
                .limit(FIRST)
                .toList();
        return new MoveList(name, all, ended, boundary.read(scope, () -> lines(first, actor)));
    }

    private List<MoveLine> lines(List<DateMove> moves, Actor actor) {
        Map<CaseId, CaseCard> cards =
                sight.among(actor, moves.stream().map(DateMove::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        List<PersonId> judges = new ArrayList<>();
        for (CaseCard card : cards.values()) {
            PersonId judge = card.handlingJudge();
            if (judge != null) {
                judges.add(judge);
            }
        }
        Map<PersonId, String> names = people.names(judges);
        List<MoveLine> lines = new ArrayList<>();
        for (DateMove move : moves) {
            CaseCard card = cards.get(move.caseId());
            if (card != null) {
                PersonId judge = card.handlingJudge();
                lines.add(new MoveLine(
                        move, card.number(), card.title(), judge == null ? "" : names.getOrDefault(judge, "")));
            }
        }
        return lines;
    }
}
