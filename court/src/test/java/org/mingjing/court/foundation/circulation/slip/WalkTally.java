package org.mingjing.court.foundation.circulation.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 计数 How often the walk came by what it has to see. */
final class WalkTally {

    private final Map<String, Integer> counts = new TreeMap<>();

    void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** What was seen less often than that. */
    List<String> rarerThan(int times, Iterable<String> expected) {
        List<String> rare = new ArrayList<>();
        for (String what : expected) {
            int seen = counts.getOrDefault(what, 0);
            if (seen < times) {
                rare.add(what + ": " + seen);
            }
        }
        return rare;
    }

    @Override
    public String toString() {
        return counts.toString();
    }
}
