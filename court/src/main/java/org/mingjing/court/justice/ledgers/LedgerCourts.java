package org.mingjing.court.justice.ledgers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.NewCourt;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.courts.CourtNames;

/**
 * 台账中的法院 Which court each name means. A name known here is that court. Else the code that most of the name's numbers bear, the
 * later one when there are as many of two; numbers before 2016 bear none, and their words are not unique, so a court known by such
 * numbers only goes by its name.
 */
final class LedgerCourts {

    private final Map<String, CourtId> byName = new HashMap<>();
    private final Map<CourtId, NewCourt> added = new LinkedHashMap<>();

    static LedgerCourts of(List<CheckedRow> rows, Collection<Court> known) {
        LedgerCourts courts = new LedgerCourts();
        known.forEach(court -> courts.byName.putIfAbsent(court.name(), court.id()));
        Map<String, Map<CourtCode, Borne>> codes = new LinkedHashMap<>();
        for (CheckedRow row : rows) {
            CaseNumber number = row.number();
            if (!row.court().isEmpty()) {
                Map<CourtCode, Borne> ofName = codes.computeIfAbsent(row.court(), name -> new HashMap<>());
                if (number != null) {
                    var borne = new Borne(1, number.year());
                    number.courtCode().ifPresent(code -> ofName.merge(code, borne, Borne::and));
                }
            }
        }
        var ids = known.stream().map(Court::id).collect(Collectors.toSet());
        codes.forEach((name, borne) -> {
            CourtId id = courts.byName.computeIfAbsent(name, unknown -> id(unknown, borne));
            if (!ids.contains(id)) {
                courts.added.merge(id, newCourt(id, name), LedgerCourts::fuller);
            }
        });
        return courts;
    }

    /** The court meant by the name; empty for a blank one. */
    Optional<CourtId> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Those not known before. */
    List<NewCourt> added() {
        return List.copyOf(added.values());
    }

    private static CourtId id(String name, Map<CourtCode, Borne> codes) {
        return codes.entrySet().stream()
                .max(Map.Entry.<CourtCode, Borne>comparingByValue(
                                Comparator.comparingInt(Borne::times).thenComparingInt(Borne::lastYear))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> new CourtId(entry.getKey().value()))
                .orElseGet(() -> new CourtId(name.replace(',', '.').replace('*', '.')));
    }

    private static NewCourt newCourt(CourtId id, String name) {
        CourtLevel level = CourtCode.parse(id.value()).map(CourtLevel::of).orElseGet(() -> CourtNames.levelOf(name));
        return new NewCourt(id, name, rank(level), null, true);
    }

    private static int rank(CourtLevel level) {
        return switch (level) {
            case SUPREME -> 1;
            case HIGH -> 2;
            case INTERMEDIATE -> 3;
            case BASIC -> 4;
        };
    }

    /** Of two ways to write one court's name the one that tells more. */
    private static NewCourt fuller(NewCourt one, NewCourt other) {
        return other.name().length() > one.name().length() ? other : one;
    }

    private record Borne(int times, int lastYear) {
        Borne and(Borne other) {
            return new Borne(times + other.times, Math.max(lastYear, other.lastYear));
        }
    }
}
