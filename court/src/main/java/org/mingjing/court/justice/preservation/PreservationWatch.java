package org.mingjing.court.justice.preservation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.events.CaseAssigned;
import org.mingjing.court.justice.cases.events.CaseSightNarrowed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 保全巡查 Tells again what is owed when the day has passed, the judge has changed or somebody must not see the case any more. */
@Component
public class PreservationWatch implements DailyRound {

    private static final int A_PAGE = 500;

    private final CourtBoundary boundary;
    private final Preservations preservations;
    private final Cases cases;
    private final PreservationNews news;
    private final Clock clock;

    PreservationWatch(
            CourtBoundary boundary, Preservations preservations, Cases cases, PreservationNews news, Clock clock) {
        this.boundary = boundary;
        this.preservations = preservations;
        this.cases = cases;
        this.news = news;
        this.clock = clock;
    }

    /** 届满前三十日、七日 Measures that end soon become work; nothing ends or goes on by this. Answers how many applications have one. */
    @Override
    public int bringUpToDate() {
        return look(A_PAGE);
    }

    /** However many there are, one page and one transaction after the other. */
    int look(int page) {
        LocalDate by = LocalDate.now(clock).plusDays(PreservationNews.EARLY);
        int all = 0;
        List<Preservation> found = look(by, null, page);
        while (!found.isEmpty()) {
            all += found.size();
            found = look(by, found.getLast().id(), page);
        }
        return all;
    }

    private List<Preservation> look(LocalDate by, @Nullable PreservationId after, int page) {
        return boundary.write(CourtScope.everyCourt(), () -> {
            List<Preservation> found = preservations.expiring(by, after, page);
            Set<CaseId> ids = found.stream().map(Preservation::caseId).collect(Collectors.toSet());
            Map<CaseId, CaseCard> cards =
                    cases.findAll(ids).stream().collect(Collectors.toMap(CaseCard::id, Function.identity()));
            for (Preservation one : found) {
                CaseCard card = cards.get(one.caseId());
                if (card != null) {
                    news.tell(card, one, null);
                }
            }
            return found;
        });
    }

    @EventListener
    void on(CaseAssigned assigned) {
        retell(assigned.id());
    }

    @EventListener
    void on(CaseSightNarrowed narrowed) {
        retell(narrowed.id());
    }

    private void retell(CaseId id) {
        List<Preservation> all = preservations.of(id);
        if (!all.isEmpty()) {
            cases.find(id).ifPresent(card -> all.forEach(one -> news.tell(card, one, null)));
        }
    }
}
