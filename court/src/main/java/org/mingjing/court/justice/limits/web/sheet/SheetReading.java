package org.mingjing.court.justice.limits.web.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.cases.CasesInSight;
import org.mingjing.court.justice.limits.LimitsSheet;
import org.mingjing.court.justice.limits.SheetGroup;
import org.mingjing.court.justice.limits.SheetScope;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 审限表读数 The scope of the reader and the lines of his sheet, in the divisions' own order. Called inside CourtBoundary. */
@Component
class SheetReading {

    private final LimitsSheet sheet;
    private final CasesInSight sight;
    private final Courts courts;

    SheetReading(LimitsSheet sheet, CasesInSight sight, Courts courts) {
        this.sheet = sheet;
        this.sight = sight;
        this.courts = courts;
    }

    /** The whole court for whoever sees it all, else the divisions the person leads; who leads none gets an empty sheet. */
    SheetScope scope(Actor actor, CourtId court) {
        boolean whole = wholeCourt(actor);
        return new SheetScope(court, whole, whole ? Set.of() : actor.led(), sight.hidden(actor, court));
    }

    static boolean wholeCourt(Actor actor) {
        return CasesInSight.ofWholeCourts(actor);
    }

    List<SheetLine> lines(Actor actor, SheetScope scope, LocalDate today, Text text) {
        Map<DivisionId, LimitsSheet.Line> byDivision = new HashMap<>();
        List<LimitsSheet.Line> ofNone = new ArrayList<>();
        List<LimitsSheet.Line> all = sheet.of(scope, today);
        for (LimitsSheet.Line line : all) {
            DivisionId division = line.division();
            if (division == null) {
                ofNone.add(line);
            } else {
                byDivision.put(division, line);
            }
        }
        SheetLinks links = new SheetLinks(scope.court());
        List<SheetLine> lines = new ArrayList<>();
        for (Division division : courts.divisions(scope.court())) {
            LimitsSheet.Line line = byDivision.get(division.id());
            if (line != null || scope.divisions().contains(division.id())) {
                lines.add(line(division.name(), division.id(), line, links));
            }
        }
        ofNone.forEach(line -> lines.add(line(text.of("sheet.division.none"), null, line, links)));
        if (!lines.isEmpty()) {
            boolean whole = wholeCourt(actor);
            Map<SheetGroup, Integer> sums = sums(all);
            lines.add(new SheetLine(
                    text.of("sheet.total"),
                    true,
                    figures(group -> sums.getOrDefault(group, 0), group -> links.ofAll(group, whole))));
        }
        return lines;
    }

    private static SheetLine line(
            String name, @Nullable DivisionId division, LimitsSheet.@Nullable Line line, SheetLinks links) {
        return new SheetLine(
                name,
                false,
                figures(group -> line == null ? 0 : line.count(group), group -> links.of(division, group)));
    }

    private static List<SheetLine.Figure> figures(
            Function<SheetGroup, Integer> count, Function<SheetGroup, String> href) {
        return SheetLinks.COLUMNS.stream()
                .map(group -> new SheetLine.Figure(group, count.apply(group), href.apply(group)))
                .collect(Collectors.toList());
    }

    private static Map<SheetGroup, Integer> sums(List<LimitsSheet.Line> lines) {
        Map<SheetGroup, Integer> sums = new EnumMap<>(SheetGroup.class);
        for (LimitsSheet.Line line : lines) {
            line.figures().forEach((group, figure) -> sums.merge(group, figure, Integer::sum));
        }
        return sums;
    }
}
