package org.mingjing.court.office.followup.web.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterSight;
import org.mingjing.court.office.followup.Matters;
import org.mingjing.court.office.followup.web.Colleagues;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.counters.Counter;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Component;

/** 督办台的编排 */
@Component
class BoardViews {

    private static final int MOST = 300;

    private final Matters matters;
    private final MatterWords words;
    private final Colleagues colleagues;
    private final Courts courts;

    BoardViews(Matters matters, MatterWords words, Colleagues colleagues, Courts courts) {
        this.matters = matters;
        this.words = words;
        this.colleagues = colleagues;
        this.courts = courts;
    }

    BoardView of(Actor actor, BoardFilter filter, Frame frame) {
        Text text = frame.text();
        LocalDate today = frame.today();
        MatterSight sight = MatterSight.of(actor);
        List<Matter> all = new ArrayList<>(matters.unclosed(sight));
        all.addAll(matters.closed(sight, today.withDayOfYear(1), MOST));
        List<Matter> admitted = all.stream().filter(filter::admits).toList();
        boolean listed = filter.by().equals("matter");
        return new BoardView(
                BoardFilter.VIEWS.stream()
                        .map(view -> new Counter(
                                text.of("followup.view." + view),
                                count(admitted, view, today),
                                filter.to(view),
                                urgency(view)))
                        .toList(),
                BoardFilter.SIDES.stream()
                        .map(side -> Tab.of(
                                text.of("followup.by." + side), "/followup?by=" + side, side.equals(filter.by())))
                        .toList(),
                listed ? rows(admitted, filter, frame) : List.of(),
                listed ? null : lines(all, filter.by(), actor, frame),
                text.of("followup.by." + filter.by()),
                shown(filter, actor, text),
                Grants.permits(actor, Permission.FOLLOWUP));
    }

    private long count(List<Matter> among, String view, LocalDate today) {
        return among.stream().filter(BoardFilter.in(view, words, today)).count();
    }

    private static @Nullable Urgency urgency(String view) {
        return switch (view) {
            case "red", "silent" -> Urgency.OVERDUE;
            case "yellow", "checking" -> Urgency.NEAR;
            default -> null;
        };
    }

    private String shown(BoardFilter filter, Actor actor, Text text) {
        String view = text.of("followup.view." + filter.view());
        if (!filter.narrowed()) {
            return view;
        }
        List<String> narrowed = new ArrayList<>();
        courts.divisions(actor.court()).stream()
                .filter(one -> one.id().value().equals(filter.division()))
                .forEach(one -> narrowed.add(one.name()));
        UUID leader = filter.leader();
        if (leader != null) {
            PersonId person = new PersonId(leader);
            narrowed.add(colleagues.naming(List.of(person)).apply(person));
        }
        return text.of("followup.shown", view, String.join(" · ", narrowed));
    }

    private List<BoardView.Row> rows(List<Matter> admitted, BoardFilter filter, Frame frame) {
        Stream<Matter> found = admitted.stream().filter(BoardFilter.in(filter.view(), words, frame.today()));
        List<Matter> shown = filter.view().equals("closed")
                ? found.toList()
                : found.sorted(Comparator.comparing(Matter::nextDue)).toList();
        Function<PersonId, String> naming = colleagues.naming(shown.stream()
                .flatMap(one -> Stream.of(one.lead(), one.leader()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var divisions = courts.divisionNames(
                shown.stream().map(Matter::division).distinct().toList());
        return shown.stream()
                .map(one -> {
                    PersonId leader = one.leader();
                    return new BoardView.Row(
                            "/followup/" + one.id(),
                            MatterWords.number(one, frame.text()),
                            one.title(),
                            divisions.getOrDefault(one.division(), "—"),
                            naming.apply(one.lead()),
                            leader == null ? "—" : naming.apply(leader),
                            words.chips(one, frame.today(), frame.text()).stream()
                                    .skip(
                                            filter.view().equals("closed")
                                                            || filter.view().equals("checking")
                                                    ? 1
                                                    : 0)
                                    .toList(),
                            words.due(one, frame.today()));
                })
                .toList();
    }

    /** 固定顺序 Divisions as the court lists them, leaders by their staff numbers; nobody by his figures. */
    private List<BoardView.Line> lines(List<Matter> all, String by, Actor actor, Frame frame) {
        List<BoardView.Line> lines = new ArrayList<>();
        if (by.equals("division")) {
            courts.divisions(actor.court())
                    .forEach(one -> add(
                            lines,
                            one.name(),
                            new BoardFilter(by, "open", one.id().value(), null),
                            all,
                            frame));
        } else {
            colleagues
                    .leaders(actor.court())
                    .forEach(one -> add(
                            lines,
                            one.label(),
                            new BoardFilter(by, "open", null, UUID.fromString(one.value())),
                            all,
                            frame));
        }
        return lines;
    }

    private void add(List<BoardView.Line> lines, String name, BoardFilter filter, List<Matter> all, Frame frame) {
        List<Matter> own = all.stream().filter(filter::admits).toList();
        if (!own.isEmpty()) {
            lines.add(new BoardView.Line(
                    name,
                    filter.to("open"),
                    BoardFilter.VIEWS.stream()
                            .map(view -> new BoardView.Cell(
                                    frame.text().of("followup.view." + view),
                                    count(own, view, frame.today()),
                                    filter.to(view)))
                            .toList()));
        }
    }
}
