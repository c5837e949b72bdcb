package org.mingjing.court.foundation.circulation;

import static org.mingjing.court.foundation.circulation.tables.Tables.TURN;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.database.Drawn;
import org.springframework.stereotype.Component;

/** 签办行 The turns of a slip, all changed ones in one statement. */
@Component
class TurnRows {

    static final String SAVE = """
        insert into circulation.turn (slip, court, number, round, step, holder, state, origin, waits_for, by_turn,
            signed_by, seen, opened_at, due_on, ended_at)
        select ?::uuid, ?::text, * from unnest(?::int[], ?::int[], ?::int[], ?::uuid[], ?::text[], ?::text[], ?::int[],
            ?::int[], ?::uuid[], ?::int[], ?::timestamptz[], ?::date[], ?::timestamptz[])
        on conflict (slip, number) do update
            set state = excluded.state, waits_for = excluded.waits_for, signed_by = excluded.signed_by,
                seen = excluded.seen, opened_at = excluded.opened_at, due_on = excluded.due_on,
                ended_at = excluded.ended_at\
        """;

    private static final Drawn OF = Drawn.of(DSL.selectFrom(TURN)
            .where(TURN.SLIP.eq(DSL.any(DSL.param("slips", UUID[].class))))
            .orderBy(TURN.SLIP, TURN.NUMBER));

    private final DSLContext database;

    TurnRows(DSLContext database) {
        this.database = database;
    }

    /** The turns of each of these slips, by number. */
    Map<UUID, List<Kept>> of(Collection<UUID> slips) {
        return OF.fetch(database, (Object) slips.toArray(UUID[]::new))
                .into(TURN)
                .intoGroups(
                        TURN.SLIP,
                        row -> new Kept(
                                new Turn(
                                        row.getNumber(),
                                        row.getRound(),
                                        row.getStep(),
                                        new PersonId(row.getHolder()),
                                        TurnState.valueOf(row.getState()),
                                        TurnOrigin.valueOf(row.getOrigin()),
                                        row.getWaitsFor(),
                                        row.getByTurn(),
                                        row.getSignedBy() == null ? null : new PersonId(row.getSignedBy()),
                                        row.getSeen()),
                                row.getOpenedAt() == null
                                        ? null
                                        : new FiledSlip.Times(row.getOpenedAt(), row.getDueOn(), row.getEndedAt())));
    }

    /** What differs from before. */
    static @Nullable Object[] values(FiledSlip filed, List<Turn> before) {
        List<Turn> turns = filed.slip().turns().stream()
                .filter(turn -> turn.number() > before.size() || !turn.equals(before.get(turn.number() - 1)))
                .toList();
        return new Object[] {
            filed.id().value(),
            filed.court().value(),
            numbers(turns, Turn::number),
            numbers(turns, Turn::round),
            numbers(turns, Turn::step),
            turns.stream().map(turn -> turn.holder().value()).toArray(UUID[]::new),
            turns.stream().map(turn -> turn.state().name()).toArray(String[]::new),
            turns.stream().map(turn -> turn.origin().name()).toArray(String[]::new),
            numbers(turns, Turn::waitsFor),
            numbers(turns, Turn::by),
            turns.stream().map(turn -> uuid(turn.signedBy())).toArray(UUID[]::new),
            numbers(turns, Turn::seen),
            turns.stream()
                    .map(turn -> time(filed, turn, FiledSlip.Times::openedAt))
                    .toArray(OffsetDateTime[]::new),
            turns.stream()
                    .map(turn -> time(filed, turn, FiledSlip.Times::dueOn))
                    .toArray(LocalDate[]::new),
            turns.stream()
                    .map(turn -> time(filed, turn, FiledSlip.Times::endedAt))
                    .toArray(OffsetDateTime[]::new)
        };
    }

    private static Integer[] numbers(List<Turn> turns, Function<Turn, @Nullable Integer> column) {
        return turns.stream().map(column).toArray(Integer[]::new);
    }

    private static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static <T> @Nullable T time(FiledSlip filed, Turn turn, Function<FiledSlip.Times, @Nullable T> part) {
        FiledSlip.Times times = filed.times().get(turn.number());
        return times == null ? null : part.apply(times);
    }

    /** 在册签办 */
    record Kept(Turn turn, FiledSlip.@Nullable Times times) {}
}
