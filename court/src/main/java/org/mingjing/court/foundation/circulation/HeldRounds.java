package org.mingjing.court.foundation.circulation;

import java.util.List;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** 到时生效 Carries out the held consents whose window has closed, also those that closed while the server stood still. */
@Component
class HeldRounds {

    private static final Logger LOG = LoggerFactory.getLogger(HeldRounds.class);

    private final CourtBoundary boundary;
    private final HeldConsents consents;
    private final TogetherDesk desk;
    private final SlipTimes times;

    HeldRounds(CourtBoundary boundary, HeldConsents consents, TogetherDesk desk, SlipTimes times) {
        this.boundary = boundary;
        this.consents = consents;
        this.desk = desk;
        this.times = times;
    }

    /** Each in a transaction of its own: one that fails keeps no other back. */
    @Scheduled(initialDelay = 15_000, fixedDelay = 15_000)
    void bringUpToDate() {
        List<HeldConsent> due = boundary.read(CourtScope.everyCourt(), () -> consents.closed(times.now()));
        for (HeldConsent one : due) {
            try {
                desk.carryOut(one);
            } catch (TransientDataAccessException e) {
                LOG.warn("the held consent {} is tried again", one.id(), e);
            } catch (RuntimeException e) {
                LOG.error("the held consent {} could not be carried out", one.id(), e);
                giveBack(one);
            }
        }
    }

    private void giveBack(HeldConsent one) {
        try {
            desk.broken(one);
        } catch (RuntimeException e) {
            LOG.error("the held consent {} could not be given back; it is tried again", one.id(), e);
        }
    }
}
