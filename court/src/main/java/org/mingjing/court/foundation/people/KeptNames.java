package org.mingjing.court.foundation.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 记住的名称 Names by id, asked of the database once: nothing here gives a court, a division or a person another name. */
final class KeptNames<K> {

    private final Map<K, String> known = new ConcurrentHashMap<>();

    /** @param ask the names of those not yet known; who is not found has none, and is asked for again */
    Map<K, String> of(Collection<K> ids, Function<List<K>, Map<K, String>> ask) {
        Map<K, String> names = new HashMap<>();
        for (K id : ids) {
            String name = known.get(id);
            if (name != null) {
                names.put(id, name);
            }
        }
        List<K> missing = ids.stream().filter(id -> !names.containsKey(id)).toList();
        if (!missing.isEmpty()) {
            Map<K, String> found = ask.apply(missing);
            names.putAll(found);
            // Where something may be written, what was read may yet be taken back.
            if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
                known.putAll(found);
            }
        }
        return names;
    }
}
