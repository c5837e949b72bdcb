package org.mingjing.court.foundation.numbering;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.DSLContext;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Repository;

/** 编号簿 The last number of every series. Called inside CourtBoundary.write, in the transaction that uses the number. */
@Repository
public class Numbering {

    private static final String NEXT = """
        insert into numbering.counter as c (court, series, year, last) values (?, ?, ?::int2, 1)
        on conflict (court, series, year) do update set last = c.last + 1
        returning last\
        """;

    private static final String REACH = """
        insert into numbering.counter as c (court, series, year, last)
        select ?, * from unnest(?::text[], ?::int2[], ?::int4[]) used (series, year, last) order by series, year
        on conflict (court, series, year) do update set last = greatest(c.last, excluded.last)\
        """;

    private final DSLContext database;

    Numbering(DSLContext database) {
        this.database = database;
    }

    /** The next number. Whoever asks next waits until this transaction is over; when it is given up, so is the number. */
    public int next(CourtId court, String series, int year) {
        Object last = database.fetchValue(NEXT, court.value(), series, year);
        return ((Number) Objects.requireNonNull(last)).intValue();
    }

    /** 已用编号 Numbers used elsewhere, e.g. in a ledger brought in, are not given again: the highest of each series. */
    public void reach(CourtId court, Map<Series, Integer> highest) {
        if (!highest.isEmpty()) {
            List<Series> series = List.copyOf(highest.keySet());
            database.execute(
                    REACH,
                    court.value(),
                    series.stream().map(Series::word).toArray(String[]::new),
                    series.stream().map(one -> (short) one.year()).toArray(Short[]::new),
                    series.stream().map(highest::get).toArray(Integer[]::new));
        }
    }

    /** 编号序列 e.g. 民初 of 2026. */
    public record Series(String word, int year) {}
}
