package org.mingjing.court.justice.preservation.web.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.preservation.Preservation;
import org.mingjing.court.justice.preservation.PreservationState;
import org.mingjing.court.justice.preservation.Preservations;
import org.mingjing.court.justice.preservation.web.PreservationWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 保全事务 Applications to be ruled on by hour and day, measures that end soon, in the cases the person may see. */
@Controller
public class PreservationList {

    private static final int SHOWN = 200;
    private static final int SOON = 30;

    private final CourtBoundary boundary;
    private final Preservations preservations;
    private final PreservationWords words;
    private final CasesInSight sight;

    PreservationList(CourtBoundary boundary, Preservations preservations, PreservationWords words, CasesInSight sight) {
        this.boundary = boundary;
        this.preservations = preservations;
        this.words = words;
        this.sight = sight;
    }

    /** 视图 */
    enum View {
        PENDING,
        GRANTED,
        EXPIRING,
        IN_FORCE;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Allowed(Permission.PRESERVATION)
    @GetMapping("/preservations")
    String show(@RequestParam(required = false) @Nullable String view, Actor actor, Frame frame, Model model) {
        View chosen = Arrays.stream(View.values())
                .filter(one -> one.word().equals(view))
                .findFirst()
                .orElse(View.PENDING);
        List<Row> rows = boundary.read(CourtScope.of(actor.court()), () -> rows(actor, chosen, frame));
        model.addAttribute("frame", frame)
                .addAttribute("rows", rows)
                .addAttribute("view", chosen.word())
                .addAttribute(
                        "tabs",
                        Arrays.stream(View.values())
                                .map(one -> Tab.of(
                                        frame.text().of("preserve.view." + one.word()),
                                        "/preservations?view=" + one.word(),
                                        one == chosen))
                                .toList());
        return "justice/preservation/web/list/list";
    }

    private List<Row> rows(Actor actor, View view, Frame frame) {
        LocalDate soon = frame.today().plusDays(SOON);
        List<Preservation> found = switch (view) {
            case PENDING -> preservations.pending(actor.court());
            case GRANTED -> preservations.in(actor.court(), PreservationState.GRANTED);
            case IN_FORCE -> preservations.in(actor.court(), PreservationState.IN_FORCE);
            case EXPIRING -> preservations.expiring(actor.court(), soon);
        };
        Set<CaseId> ids = found.stream().map(Preservation::caseId).collect(Collectors.toSet());
        Map<CaseId, CaseCard> cards =
                sight.among(actor, ids).stream().collect(Collectors.toMap(CaseCard::id, Function.identity()));
        Stream<Row> rows = found.stream()
                .filter(one -> cards.containsKey(one.caseId()))
                .flatMap(one -> rows(one, Objects.requireNonNull(cards.get(one.caseId())), view, soon, frame));
        if (view == View.EXPIRING) {
            rows = rows.sorted(Comparator.comparing(
                            (Row row) -> Objects.requireNonNull(row.due()).date())
                    .thenComparing(row -> row.card().number()));
        }
        return rows.limit(SHOWN).toList();
    }

    private Stream<Row> rows(Preservation of, CaseCard card, View view, LocalDate soon, Frame frame) {
        String kind = PreservationWords.kind(of, frame.text());
        if (view == View.EXPIRING || view == View.IN_FORCE) {
            return of.inForce().stream()
                    .filter(one -> view == View.IN_FORCE
                            || (one.expiresOn() != null && !one.expiresOn().isAfter(soon)))
                    .map(one -> new Row(
                            of,
                            card,
                            frame.text().of("preservation.measure." + one.kind()),
                            one.asset(),
                            PreservationWords.due(one, frame.today()),
                            null));
        }
        return Stream.of(new Row(
                of, card, kind, of.petition().target(), words.due(of, frame.today()), words.hours(of, frame.text())));
    }

    /** 一行 An application, or one of its measures. */
    public record Row(
            Preservation of,
            CaseCard card,
            String kind,
            String what,
            @Nullable Due due,
            @Nullable String hours) {}
}
