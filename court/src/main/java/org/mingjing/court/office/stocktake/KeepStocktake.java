package org.mingjing.court.office.stocktake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Service;

/** 催报 A sheet that is not there by its hour is owed. Safe to run as often as one likes. */
@Service
public class KeepStocktake {

    /** 回看 So many days back; what was told once stays owed for as long as it is missing. */
    private static final int BACK = 31;

    private final CourtBoundary boundary;
    private final Stocktakes stocktakes;
    private final StocktakeRules rules;
    private final DivisionContacts contacts;
    private final StocktakeNews news;
    private final Clock clock;

    KeepStocktake(
            CourtBoundary boundary,
            Stocktakes stocktakes,
            StocktakeRules rules,
            DivisionContacts contacts,
            StocktakeNews news,
            Clock clock) {
        this.boundary = boundary;
        this.stocktakes = stocktakes;
        this.rules = rules;
        this.contacts = contacts;
        this.news = news;
        this.clock = clock;
    }

    /** Answers of how many it was said for the first time. */
    public int bringUpToDate() {
        Map<CourtId, LocalDate> begun = boundary.read(CourtScope.everyCourt(), stocktakes::begun);
        int told = 0;
        for (var one : begun.entrySet()) {
            told += boundary.write(CourtScope.of(one.getKey()), () -> of(one.getKey(), one.getValue()));
        }
        return told;
    }

    private int of(CourtId court, LocalDate since) {
        LocalDate today = LocalDate.now(clock);
        LocalDate from = since.isAfter(today.minusDays(BACK)) ? since : today.minusDays(BACK);
        Set<List<Object>> there = new HashSet<>();
        stocktakes.firsts(court, from, today).forEach(one -> there.add(List.of(one.division(), one.day())));
        List<Division> divisions = contacts.divisions(court);
        int told = 0;
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            if (rules.state(court, day, since, null) != StocktakeState.MISSING) {
                continue;
            }
            for (Division division : divisions) {
                if (!there.contains(List.of(division.id(), day)) && stocktakes.tell(court, division.id(), day)) {
                    news.missing(court, division.id(), day);
                    told++;
                }
            }
        }
        return told;
    }
}
