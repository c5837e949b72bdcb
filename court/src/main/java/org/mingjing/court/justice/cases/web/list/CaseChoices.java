package org.mingjing.court.justice.cases.web.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseReach;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.ClockChoice;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 筛选项 The fields of the filter that make sense for this person. */
@Component
class CaseChoices {

    private static final int MOST_COURTS = 60;

    private final Courts courts;
    private final People people;

    CaseChoices(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    List<Field> selects(Actor actor, CaseListForm form, CaseFilter filter, Text text) {
        CaseReach widest = CaseReach.of(actor);
        Stream<Field> whose = widest == CaseReach.OWN
                ? Stream.of()
                : Stream.of(select("reach", form.reach(), text, reaches(widest, text)));
        return Stream.of(
                        whose,
                        Stream.of(
                                select("status", form.status(), text, words(text, "cases.status.", statuses())),
                                select("clock", form.clock(), text, words(text, "cases.clock.choice.", clocks()))),
                        places(actor, widest, form, filter, text))
                .flatMap(fields -> fields)
                .toList();
    }

    private Stream<Field> places(Actor actor, CaseReach widest, CaseListForm form, CaseFilter filter, Text text) {
        if (widest == CaseReach.OWN) {
            return Stream.of();
        }
        Stream<Field> court = widest == CaseReach.COURTS && actor.courts().size() > 1
                ? Stream.of(select("court", form.court(), text, courts(actor, filter)))
                : Stream.of();
        List<Division> divisions = divisions(actor, widest, filter);
        Stream<Field> division = divisions.isEmpty()
                ? Stream.of()
                : Stream.of(select(
                        "division",
                        form.division(),
                        text,
                        divisions.stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList()));
        DivisionId chosen = filter.division();
        boolean known = divisions.stream().anyMatch(one -> one.id().equals(chosen));
        Stream<Field> judge = chosen == null || !known
                ? Stream.of()
                : Stream.of(select(
                        "judge",
                        form.judge(),
                        text,
                        people.judges(chosen).stream()
                                .map(one -> new Option(one.id().value().toString(), one.name()))
                                .toList()));
        return Stream.of(court, division, judge).flatMap(fields -> fields);
    }

    private List<Division> divisions(Actor actor, CaseReach widest, CaseFilter filter) {
        CourtId court = filter.court();
        List<Division> all = courts.divisions(court == null || !actor.courts().contains(court) ? actor.court() : court);
        return widest == CaseReach.DIVISION
                ? all.stream().filter(one -> actor.led().contains(one.id())).toList()
                : all;
    }

    /** All courts in sight, or with very many only the chosen one: the page of courts finds the others. */
    private List<Option> courts(Actor actor, CaseFilter filter) {
        CourtId chosen = filter.court();
        Collection<CourtId> shown = actor.courts().size() <= MOST_COURTS
                ? actor.courts()
                : chosen == null ? List.of(actor.court()) : List.of(chosen);
        return courts.names(shown).entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .map(entry -> new Option(entry.getKey().value(), entry.getValue()))
                .toList();
    }

    private static List<Option> reaches(CaseReach widest, Text text) {
        return words(
                text,
                "cases.reach.",
                Arrays.stream(CaseReach.values())
                        .filter(reach -> reach.compareTo(widest) <= 0)
                        .map(reach -> reach.name().toLowerCase(Locale.ROOT)));
    }

    private static Stream<String> statuses() {
        return Arrays.stream(CaseStatus.values()).map(CaseStatus::word);
    }

    private static Stream<String> clocks() {
        return Arrays.stream(ClockChoice.values()).map(choice -> choice.name().toLowerCase(Locale.ROOT));
    }

    private static List<Option> words(Text text, String prefix, Stream<String> words) {
        return words.map(word -> new Option(word, text.of(prefix + word))).toList();
    }

    private static Field select(
            String name, @org.jspecify.annotations.Nullable String value, Text text, List<Option> options) {
        return Field.of(name, text.of("cases.filter." + name)).holding(value).choices(options);
    }
}
