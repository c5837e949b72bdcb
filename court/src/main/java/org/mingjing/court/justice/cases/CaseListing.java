package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SortField;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.justice.cases.tables.tables.records.CourtCaseRecord;
import org.springframework.stereotype.Component;

/** 案件清单 Pages by key, counts and whole runs of what a person may see. Called inside CourtBoundary. */
@Component
public class CaseListing {

    private static final int FETCH = 1_000;

    private final DSLContext database;
    private final SightGrants grants;

    CaseListing(DSLContext database, SightGrants grants) {
        this.database = database;
        this.grants = grants;
    }

    /** 一页 The page's cases; whether there are more after and before. */
    public record Page(List<CaseCard> cases, boolean more, boolean earlier) {}

    /** 页键 Where a page begins: beyond this case, or before it when going back. */
    public record Key(LocalDate day, UUID id, boolean back) {

        /** @throws IllegalArgumentException when the text is no key */
        public static Key of(String text, boolean back) {
            int mark = text.indexOf('_');
            if (mark < 0) {
                throw new IllegalArgumentException("no key: " + text);
            }
            return new Key(LocalDate.parse(text.substring(0, mark)), UUID.fromString(text.substring(mark + 1)), back);
        }
    }

    /** The key after which the next page begins, or before which the former ends. */
    public static String keyOf(CaseCard card, CaseOrder order) {
        LocalDate day = order == CaseOrder.DUE ? card.dueOn() : card.listedOn();
        return day + "_" + card.id();
    }

    /** @param from empty for the first page */
    public Page page(Actor actor, CaseFilter filter, Optional<Key> from, int size, LocalDate today) {
        boolean back = from.isPresent() && from.get().back();
        List<CaseCard> found = new ArrayList<>(database.selectFrom(COURT_CASE)
                .where(condition(actor, filter, today, grants.of(actor.id())))
                .and(from.map(key -> beyond(filter.order(), key)).orElse(DSL.noCondition()))
                .orderBy(order(filter.order(), back))
                .limit(size + 1)
                .fetch(CaseRows::card));
        boolean beyond = found.size() > size;
        if (beyond) {
            found.removeLast();
        }
        if (back) {
            Collections.reverse(found);
        }
        return new Page(found, back || beyond, back ? beyond : from.isPresent());
    }

    /** How many there are, at most {@code upTo}: nobody waits for the rest to be counted. */
    public int count(Actor actor, CaseFilter filter, LocalDate today, int upTo) {
        return database.fetchCount(DSL.selectOne()
                .from(COURT_CASE)
                .where(condition(actor, filter, today, grants.of(actor.id())))
                .limit(upTo));
    }

    /** Every case in order, at most {@code limit}, without holding them all, and without those one reads by leave only. */
    public void each(Actor actor, CaseFilter filter, LocalDate today, int limit, Consumer<CaseCard> taker) {
        try (var rows = database.selectFrom(COURT_CASE)
                .where(condition(actor, filter, today, Set.of()))
                .orderBy(order(filter.order(), false))
                .limit(limit)
                .fetchSize(FETCH)
                .fetchLazy()) {
            rows.forEach(row -> taker.accept(CaseRows.card(row)));
        }
    }

    private static Condition condition(Actor actor, CaseFilter filter, LocalDate today, Set<CaseId> granted) {
        Condition all = CaseSight.of(actor, CaseReach.within(actor, filter.reach()), granted)
                .and(CaseSearch.matching(filter.words(), filter.court()))
                .and(clock(filter, today));
        var status = filter.status();
        var court = filter.court();
        var division = filter.division();
        var judge = filter.judge();
        return all.and(status == null ? DSL.noCondition() : COURT_CASE.STATUS.eq(status.word()))
                .and(court == null ? DSL.noCondition() : COURT_CASE.COURT.eq(court.value()))
                .and(division == null ? DSL.noCondition() : COURT_CASE.DIVISION.eq(division.value()))
                .and(judge == null ? DSL.noCondition() : COURT_CASE.HANDLING_JUDGE.eq(judge.value()))
                .and(filter.from() == null ? DSL.noCondition() : COURT_CASE.FILED_ON.ge(filter.from()))
                .and(filter.from() == null ? DSL.noCondition() : COURT_CASE.LISTED_ON.ge(filter.from()))
                .and(filter.to() == null ? DSL.noCondition() : COURT_CASE.FILED_ON.le(filter.to()))
                .and(filter.to() == null ? DSL.noCondition() : COURT_CASE.LISTED_ON.le(filter.to()));
    }

    private static Condition due(Nearness nearness, LocalDate today) {
        LocalDate from = nearness.from(today);
        LocalDate to = nearness.to(today);
        return (from == null ? DSL.noCondition() : COURT_CASE.DUE_ON.ge(from))
                .and(to == null ? DSL.noCondition() : COURT_CASE.DUE_ON.le(to));
    }

    private static Condition clock(CaseFilter filter, LocalDate today) {
        Condition open = COURT_CASE.CLOCK.in(
                ClockMark.OPEN.stream().map(word -> DSL.inline(word)).toList());
        var choice = filter.clock();
        Condition chosen = choice == null
                ? DSL.noCondition()
                : switch (choice) {
                    case OPEN -> open;
                    case OVERDUE -> open.and(COURT_CASE.DUE_ON.lt(today));
                    case SEVERE -> open.and(due(Nearness.LONG_OVERDUE, today));
                    case LATE -> open.and(due(Nearness.OVERDUE, today));
                    case SOON -> open.and(due(Nearness.NEARING, today));
                    case AHEAD -> open.and(due(Nearness.AHEAD, today));
                    case STOPPED -> COURT_CASE.CLOCK.eq(DSL.inline(ClockMark.STOPPED.word()));
                    case MET -> COURT_CASE.CLOCK.eq(DSL.inline(ClockMark.MET.word()));
                    case OVERRUN -> COURT_CASE.CLOCK.eq(DSL.inline(ClockMark.OVERRUN.word()));
                    case NONE -> COURT_CASE.CLOCK.eq(DSL.inline(ClockMark.NONE.word()));
                };
        return filter.order() == CaseOrder.DUE ? chosen.and(open).and(COURT_CASE.DUE_ON.isNotNull()) : chosen;
    }

    private static TableField<CourtCaseRecord, LocalDate> day(CaseOrder order) {
        return order == CaseOrder.DUE ? COURT_CASE.DUE_ON : COURT_CASE.LISTED_ON;
    }

    private static Condition beyond(CaseOrder order, Key key) {
        var here = DSL.row(day(order), COURT_CASE.ID);
        boolean upwards = (order == CaseOrder.DUE) != key.back();
        return upwards ? here.gt(key.day(), key.id()) : here.lt(key.day(), key.id());
    }

    private static List<SortField<?>> order(CaseOrder order, boolean back) {
        boolean upwards = (order == CaseOrder.DUE) != back;
        return upwards
                ? List.of(day(order).asc(), COURT_CASE.ID.asc())
                : List.of(day(order).desc(), COURT_CASE.ID.desc());
    }
}
