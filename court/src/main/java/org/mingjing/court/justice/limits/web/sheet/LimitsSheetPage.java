package org.mingjing.court.justice.limits.web.sheet;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.justice.limits.LimitsSheet;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.justice.limits.SheetGroup;
import org.mingjing.court.justice.limits.SheetScope;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 审限表页 How the open clocks of a division or a court stand, and which of them are at risk. */
@Controller
class LimitsSheetPage {

    private static final int FIRST = 50;
    private static final int MOST_COURTS = 300;

    private final CourtBoundary boundary;
    private final SheetReading reading;
    private final SheetCases cases;
    private final LimitsSheet sheet;
    private final Courts courts;

    LimitsSheetPage(CourtBoundary boundary, SheetReading reading, SheetCases cases, LimitsSheet sheet, Courts courts) {
        this.boundary = boundary;
        this.reading = reading;
        this.cases = cases;
        this.sheet = sheet;
        this.courts = courts;
    }

    @Allowed(Permission.LIMITS_SHEET)
    @GetMapping("/limits")
    String show(SheetFilter filter, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame);
        model.addAttribute("sheet", boundary.read(CourtScope.of(actor), () -> view(filter, actor, frame)));
        return "justice/limits/web/sheet/sheet";
    }

    private SheetView view(SheetFilter filter, Actor actor, Frame frame) {
        CourtId court = court(filter.court(), actor, courts);
        SheetScope scope = reading.scope(actor, court);
        SheetGroup group = SheetGroup.of(filter.group()).orElse(SheetGroup.AT_RISK);
        boolean ofNone = SheetFilter.NO_DIVISION.equals(filter.division());
        Division division = division(filter.division(), scope);
        SheetScope narrowed = division == null ? scope : scope.narrowedTo(division.id());
        List<LiveClock> clocks = ofNone
                ? sheet.clocksOfNoDivision(scope, group, frame.today(), FIRST + 1)
                : sheet.clocks(narrowed, group, frame.today(), FIRST + 1);
        return new SheetView(
                court,
                courts.find(court).map(Court::name).orElse(court.value()),
                scope.wholeCourt(),
                reading.lines(actor, scope, frame.today(), frame.text()),
                choices(actor),
                group,
                ofNone ? frame.text().of("sheet.division.none") : division == null ? null : division.name(),
                cases.of(clocks.subList(0, Math.min(FIRST, clocks.size())), frame.today()),
                clocks.size() > FIRST);
    }

    /** The court asked for when it is in the person's sight, else the own one. */
    static CourtId court(@Nullable String asked, Actor actor, Courts courts) {
        if (asked == null || asked.isBlank() || !SheetReading.wholeCourt(actor)) {
            return actor.court();
        }
        CourtId court = new CourtId(asked.strip());
        return CourtScope.of(actor).contains(court) && courts.find(court).isPresent() ? court : actor.court();
    }

    private @Nullable Division division(@Nullable String asked, SheetScope scope) {
        if (asked == null || asked.isBlank()) {
            return null;
        }
        return courts.divisions(scope.court()).stream()
                .filter(one -> scope.wholeCourt() || scope.divisions().contains(one.id()))
                .filter(one -> one.id().equals(id(asked)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable DivisionId id(String text) {
        UUID id = TypedId.of(text.strip());
        return id == null ? null : new DivisionId(id);
    }

    private List<Option> choices(Actor actor) {
        if (!SheetReading.wholeCourt(actor)) {
            return List.of();
        }
        CourtScope scope = CourtScope.of(actor);
        List<Option> options = courts.all().stream()
                .filter(court -> scope.contains(court.id()))
                .limit(MOST_COURTS)
                .sorted(Comparator.comparingInt(Court::level)
                        .thenComparing(court -> court.id().value()))
                .map(court -> new Option(court.id().value(), court.name()))
                .toList();
        return options.size() > 1 ? options : List.of();
    }
}
