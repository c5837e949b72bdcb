package org.mingjing.court.foundation.circulation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.people.Actor;
import org.springframework.stereotype.Service;

/** 查看暂缓同意 The last consents a person gave in piles since yesterday, for himself only. */
@Service
public class HeldReading {

    private final CourtBoundary boundary;
    private final HeldConsents consents;
    private final SlipTimes times;

    HeldReading(CourtBoundary boundary, HeldConsents consents, SlipTimes times) {
        this.boundary = boundary;
        this.consents = consents;
        this.times = times;
    }

    /** The latest on each slip, oldest first. */
    public Collection<HeldConsent> of(Actor actor) {
        List<HeldConsent> given = boundary.read(
                CourtScope.of(actor), () -> consents.of(actor.id(), times.now().minusDays(1)));
        Map<SlipId, HeldConsent> latest = new LinkedHashMap<>();
        given.forEach(one -> latest.put(one.slip(), one));
        return latest.values();
    }

    /** The person's latest on this slip. */
    public Optional<HeldConsent> of(Actor actor, SlipId slip) {
        return of(actor).stream().filter(one -> one.slip().equals(slip)).findFirst();
    }
}
