package org.mingjing.law.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 审限表 Every time limit, by its id. */
public final class TimeLimits {

    private static final Map<String, TimeLimit> BY_ID = index();

    private TimeLimits() {}

    /** The limit of that id, empty when there is none. */
    public static Optional<TimeLimit> of(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /**
     * The limit of an id that the program itself names.
     *
     * @throws IllegalArgumentException when no such limit exists
     */
    public static TimeLimit named(String id) {
        return of(id).orElseThrow(() -> new IllegalArgumentException("no time limit " + id));
    }

    public static List<TimeLimit> all() {
        return List.copyOf(BY_ID.values());
    }

    private static Map<String, TimeLimit> index() {
        Map<String, TimeLimit> byId = new LinkedHashMap<>();
        Stream.of(
                        CivilLimits.all(),
                        FilingLimits.all(),
                        PreservationLimits.all(),
                        CriminalLimits.all(),
                        AdministrativeLimits.all(),
                        EnforcementLimits.all(),
                        NodeLimits.all(),
                        OtherLimits.all())
                .flatMap(List::stream)
                .forEach(limit -> {
                    if (byId.put(limit.id(), limit) != null) {
                        throw new IllegalStateException("two time limits are called " + limit.id());
                    }
                });
        return byId;
    }
}
