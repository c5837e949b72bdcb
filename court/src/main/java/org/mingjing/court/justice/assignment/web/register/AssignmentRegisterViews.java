package org.mingjing.court.justice.assignment.web.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.assignment.Allotment;
import org.mingjing.court.justice.assignment.Allotments;
import org.mingjing.court.justice.assignment.AwaitingCase;
import org.mingjing.court.justice.assignment.AwaitingCases;
import org.mingjing.court.justice.assignment.TryingDivisions;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Component;

/** 分案簿内容 Without what the reader must not meet. Called inside CourtBoundary. */
@Component
class AssignmentRegisterViews {

    static final int MOST = 100;

    private final AwaitingCases awaiting;
    private final Allotments allotments;
    private final TryingDivisions divisions;
    private final Cases cases;
    private final CasesInSight sight;
    private final People people;
    private final Courts courts;

    AssignmentRegisterViews(
            AwaitingCases awaiting,
            Allotments allotments,
            TryingDivisions divisions,
            Cases cases,
            CasesInSight sight,
            People people,
            Courts courts) {
        this.awaiting = awaiting;
        this.allotments = allotments;
        this.divisions = divisions;
        this.cases = cases;
        this.sight = sight;
        this.people = people;
        this.courts = courts;
    }

    List<WaitingRow> waiting(Actor actor, Frame frame) {
        List<AwaitingCase> all = awaiting.open(actor.court(), MOST);
        Map<CaseId, CaseCard> cards = cards(actor, all.stream().map(AwaitingCase::id));
        return all.stream()
                .filter(one -> cards.containsKey(one.id()))
                .sorted(Comparator.comparing(AwaitingCase::dueOn)
                        .thenComparing(one ->
                                Objects.requireNonNull(cards.get(one.id())).number()))
                .map(one -> row(one, Objects.requireNonNull(cards.get(one.id())), frame))
                .toList();
    }

    private WaitingRow row(AwaitingCase one, CaseCard card, Frame frame) {
        return new WaitingRow(
                card.id().toString(),
                card.number(),
                card.title(),
                Objects.requireNonNullElse(card.cause(), ""),
                one.filedOn(),
                divisions
                        .propose(card)
                        .map(TryingDivisions.Proposal::division)
                        .map(Division::name)
                        .orElse(""),
                ClockReading.due(
                        one.dueOn(), ClockMark.RUNNING, frame.today(), "/assignment/" + card.id() + "/ledger"));
    }

    List<DoneRow> done(Actor actor, Frame frame) {
        List<Allotment> all = allotments.latest(actor.court(), MOST);
        Map<CaseId, CaseCard> cards = cards(actor, all.stream().map(Allotment::id));
        Map<PersonId, String> names =
                people.names(all.stream().map(Allotment::judge).distinct().toList());
        Map<DivisionId, String> divisionNames = courts.divisionNames(all.stream()
                .map(Allotment::division)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .filter(one -> cards.containsKey(one.id()))
                .map(one -> {
                    CaseCard card = Objects.requireNonNull(cards.get(one.id()));
                    DivisionId division = one.division();
                    return new DoneRow(
                            "/cases/" + card.id() + "/assignment",
                            card.number(),
                            card.title(),
                            frame.text().of("assignment.way." + one.way().word()),
                            names.getOrDefault(one.judge(), "—"),
                            division == null ? "—" : divisionNames.getOrDefault(division, "—"),
                            one.on());
                })
                .toList();
    }

    private Map<CaseId, CaseCard> cards(Actor actor, Stream<CaseId> ids) {
        Set<CaseId> hidden = sight.hidden(actor, actor.court());
        return cases.findAll(ids.filter(id -> !hidden.contains(id)).collect(Collectors.toSet())).stream()
                .collect(Collectors.toMap(CaseCard::id, Function.identity()));
    }
}
