package org.mingjing.court.justice.assignment.web.designations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.assignment.Allotment;
import org.mingjing.court.justice.assignment.Allotments;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedDay;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 非随机分案 Every case of a period whose judge was named or followed another case, with ground, who asked and who agreed. Nobody is ranked. */
@Controller
class DesignationsPage {

    private static final int MOST = 500;

    private final CourtBoundary boundary;
    private final Allotments allotments;
    private final Cases cases;
    private final CasesInSight sight;
    private final People people;

    DesignationsPage(CourtBoundary boundary, Allotments allotments, Cases cases, CasesInSight sight, People people) {
        this.boundary = boundary;
        this.allotments = allotments;
        this.cases = cases;
        this.sight = sight;
        this.people = people;
    }

    @Allowed(Permission.ASSIGNMENT_REVIEW)
    @GetMapping("/designations")
    String show(
            @RequestParam @Nullable String from,
            @RequestParam @Nullable String to,
            Actor actor,
            Frame frame,
            Model model) {
        LocalDate first = Objects.requireNonNullElse(day(from), frame.today().withDayOfYear(1));
        LocalDate last = Objects.requireNonNullElse(day(to), frame.today());
        Text text = frame.text();
        boundary.read(CourtScope.of(actor.court()), () -> {
            List<DesignationRow> rows = rows(actor, first, last, text);
            int drawn = allotments.drawn(actor.court(), first, last);
            return model.addAttribute("rows", rows)
                    .addAttribute(
                            "sum",
                            wholeCourt(actor)
                                    ? text.of("assignment.designations.sum", rows.size(), drawn)
                                    : text.of("assignment.designations.own", rows.size()));
        });
        model.addAttribute("frame", frame)
                .addAttribute(
                        "fields",
                        List.of(
                                Field.of("from", text.of("assignment.from")).holding(first),
                                Field.of("to", text.of("assignment.to")).holding(last)));
        return "justice/assignment/web/designations/designations";
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : TypedDay.of(typed);
    }

    /** 庭长 sees those of the division that he leads. */
    private static boolean wholeCourt(Actor actor) {
        return actor.is(Role.COURT_LEADER) || actor.is(Role.ADJUDICATION_MANAGEMENT);
    }

    private List<DesignationRow> rows(Actor actor, LocalDate from, LocalDate to, Text text) {
        Set<CaseId> hidden = sight.hidden(actor, actor.court());
        List<Allotment> all = allotments.overrides(actor.court(), from, to, MOST).stream()
                .filter(one -> !hidden.contains(one.id()))
                .filter(one -> wholeCourt(actor)
                        || (one.division() != null && actor.led().contains(one.division())))
                .toList();
        Map<CaseId, CaseCard> cards =
                cases.findAll(all.stream().map(Allotment::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseCard::id, Function.identity()));
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.judge(), one.decidedBy(), one.former(), one.requestedBy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .filter(one -> cards.containsKey(one.id()))
                .map(one -> new DesignationRow(
                        "/cases/" + one.id() + "/assignment",
                        Objects.requireNonNull(cards.get(one.id())).number(),
                        one.on(),
                        text.of("assignment.way." + one.way().word()),
                        names.getOrDefault(one.judge(), "—"),
                        name(one.former(), names),
                        text.of("assignment.ground." + ground(one)),
                        one.reason(),
                        name(one.requestedBy(), names),
                        names.getOrDefault(one.decidedBy(), "—")))
                .toList();
    }

    /** Drawn anew is only for a judge who is recused; drawn for a reason only a case of the four categories. */
    private static String ground(Allotment one) {
        return Objects.requireNonNullElse(one.ground(), one.reason().isEmpty() ? "recusal" : "four-kinds-drawn");
    }

    private static String name(@Nullable PersonId person, Map<PersonId, String> names) {
        return person == null ? "" : names.getOrDefault(person, "—");
    }
}
