package org.mingjing.court.foundation.accounts.web.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.pager.Pager;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 人员清单 The people of the court by name. */
@Controller
class PeoplePage {

    private static final int PAGE = 50;

    private final People people;
    private final Courts courts;

    PeoplePage(People people, Courts courts) {
        this.people = people;
        this.courts = courts;
    }

    @Allowed(Permission.PEOPLE_MANAGE)
    @GetMapping("/people")
    String show(
            Actor actor,
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID division,
            @RequestParam @Nullable UUID after,
            Model model) {
        Optional<Person> last = Optional.ofNullable(after).flatMap(id -> people.find(new PersonId(id)));
        List<Person> found =
                people.search(actor.court(), Optional.ofNullable(division).map(DivisionId::new), q, last, PAGE + 1);
        List<Person> shown = found.subList(0, Math.min(PAGE, found.size()));
        String words = "/people?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)
                + (division == null ? "" : "&division=" + division);
        String next =
                found.size() > PAGE ? words + "&after=" + shown.getLast().id().value() : null;
        model.addAttribute("frame", frame)
                .addAttribute("q", q)
                .addAttribute(
                        "division",
                        Field.of("division", frame.text().of("accounts.people.division"))
                                .choices(courts.divisions(actor.court()).stream()
                                        .map(one -> new Option(one.id().value().toString(), one.name()))
                                        .toList())
                                .holding(division))
                .addAttribute("people", shown)
                .addAttribute("divisions", courts.divisionNames(divisionsOf(shown)))
                .addAttribute("pager", new Pager(last.isPresent() ? words : null, next, shown.size(), -1));
        return "foundation/accounts/web/people/people";
    }

    private static List<DivisionId> divisionsOf(List<Person> people) {
        return people.stream()
                .map(Person::division)
                .<DivisionId>mapMulti((division, out) -> {
                    if (division != null) {
                        out.accept(division);
                    }
                })
                .distinct()
                .toList();
    }
}
