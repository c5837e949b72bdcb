package org.mingjing.court.demo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;

/** The two courts' staff with ids made from their places, as a database would give others. */
final class SampleBench {

    private SampleBench() {}

    static Bench of(long seed) {
        Staffing staffing = new Staffing();
        Map<String, DivisionId> divisions = new HashMap<>();
        List<Seat> seats = new ArrayList<>();
        for (String court : List.of("intermediate", "basic")) {
            staffing.keys(court).forEach(key -> divisions.put(Bench.key(court, key), new DivisionId(id(court + key))));
            staffing.openings(court, seed)
                    .forEach(opening -> seats.add(opening.takenBy(new PersonId(id(court + opening.staffNumber())))));
        }
        return new Bench(seats, divisions);
    }

    private static UUID id(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
