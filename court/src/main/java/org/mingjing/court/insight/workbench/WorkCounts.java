package org.mingjing.court.insight.workbench;

import static org.mingjing.court.insight.workbench.tables.Tables.ITEM;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.Nearness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 件数 How much each person owes. Every page of the house shows it, so it is kept until any work changes. */
@Component
public class WorkCounts {

    private final DSLContext database;
    private final CourtBoundary boundary;
    private final Map<PersonId, Counted> known = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    WorkCounts(DSLContext database, CourtBoundary boundary) {
        this.database = database;
        this.boundary = boundary;
    }

    /** How much a person owes in each group; work without a date counts as not yet due. */
    public Map<Nearness, Integer> of(Actor actor, LocalDate today) {
        Counted found = known.get(actor.id());
        if (found != null && found.today().equals(today)) {
            return found.counts();
        }
        long before = changes.get();
        var counts = boundary.read(CourtScope.of(actor), () -> count(actor.id(), today));
        // Not kept when work changed meanwhile: the count may have been taken before that.
        known.compute(actor.id(), (key, old) -> changes.get() == before ? new Counted(today, counts) : null);
        return counts;
    }

    private Map<Nearness, Integer> count(PersonId person, LocalDate today) {
        Map<Nearness, Integer> counts = new EnumMap<>(Nearness.class);
        for (Nearness nearness : Nearness.values()) {
            counts.put(nearness, 0);
        }
        database.select(ITEM.DUE_ON, DSL.count())
                .from(ITEM)
                .where(ITEM.ASSIGNEE.eq(person.value()))
                .andNot(ITEM.COPIED)
                .groupBy(ITEM.DUE_ON)
                .forEach(row -> counts.merge(
                        row.value1() == null ? Nearness.AHEAD : Nearness.of(row.value1(), today),
                        row.value2(),
                        Integer::sum));
        return Collections.unmodifiableMap(counts);
    }

    /** Work is changing; when that is committed, nothing counted before is relied on. */
    void change() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private void forget() {
        changes.incrementAndGet();
        known.clear();
    }

    /** 某日件数 */
    private record Counted(LocalDate today, Map<Nearness, Integer> counts) {}
}
