package org.mingjing.court.foundation.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 人员选项 People to choose among, by division in the order of the court; the leaders, who are of none, come first. One way for every room. */
@Component
public class ColleagueChoices {

    private final Courts courts;

    ColleagueChoices(Courts courts) {
        this.courts = courts;
    }

    public List<Option> of(CourtId court, Collection<Actor> some, Text text) {
        return of(
                court, some, Actor::division, one -> new Option(one.id().value().toString(), one.name()), text);
    }

    /** Of whatever stands for a person. */
    public <T> List<Option> of(
            CourtId court,
            Collection<T> some,
            Function<T, @Nullable DivisionId> division,
            Function<T, Option> option,
            Text text) {
        Map<@Nullable DivisionId, List<Option>> members = new HashMap<>();
        some.forEach(one -> members.computeIfAbsent(division.apply(one), none -> new ArrayList<>())
                .add(option.apply(one)));
        List<Option> options = new ArrayList<>();
        take(members.remove(null), text.of("ui.people.leaders"), options);
        courts.divisions(court).forEach(one -> take(members.remove(one.id()), one.name(), options));
        members.values().forEach(left -> take(left, text.of("ui.people.others"), options));
        return options;
    }

    private static void take(@Nullable List<Option> members, String heading, List<Option> options) {
        if (members != null) {
            members.forEach(one -> options.add(one.in(heading)));
        }
    }
}
