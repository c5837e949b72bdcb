package org.mingjing.court.office.vehicles;

import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 流转与用车 A trip that was not agreed to takes no car. */
@Component
class TripRounds {

    private final SlipReading slips;
    private final Trips trips;

    TripRounds(SlipReading slips, Trips trips) {
        this.slips = slips;
        this.trips = trips;
    }

    @EventListener
    void on(SlipTold told) {
        if (told.kind().equals(CarRequest.KIND)) {
            slips.told(told.slip())
                    .filter(filed ->
                            filed.slip().state().ended() && filed.slip().state() != SlipState.AGREED)
                    .flatMap(filed -> trips.findToChange(CarRequest.id(filed.subject())))
                    .filter(trip -> trip.state() == TripState.ASKED)
                    .ifPresent(trip -> trips.update(trip.in(TripState.REFUSED)));
        }
    }
}
