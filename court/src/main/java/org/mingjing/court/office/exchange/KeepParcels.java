package org.mingjing.court.office.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.duties.DailyRound;
import org.springframework.stereotype.Service;

/** 逾期提醒 A parcel that is not received in time is told of anew, to its recipients and to its sender. */
@Service
public class KeepParcels implements DailyRound {

    private final CourtBoundary boundary;
    private final Parcels parcels;
    private final ParcelNews news;
    private final Clock clock;

    KeepParcels(CourtBoundary boundary, Parcels parcels, ParcelNews news, Clock clock) {
        this.boundary = boundary;
        this.parcels = parcels;
        this.news = news;
        this.clock = clock;
    }

    /** Answers how many wait too long. */
    @Override
    public int bringUpToDate() {
        return boundary.write(CourtScope.everyCourt(), () -> {
            List<Parcel> late = parcels.late(LocalDate.now(clock));
            late.forEach(one -> news.tell(one, parcels, null));
            return late.size();
        });
    }
}
