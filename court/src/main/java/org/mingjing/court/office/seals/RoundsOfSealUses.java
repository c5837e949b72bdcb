package org.mingjing.court.office.seals;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 流转与用印 Where the round of a use stands is where the use stands; the last signature itself is {@link SealUseRequest#fulfil}. */
@Component
class RoundsOfSealUses {

    private final SlipReading slips;
    private final SealUses uses;
    private final SealNews news;
    private final Clock clock;

    RoundsOfSealUses(SlipReading slips, SealUses uses, SealNews news, Clock clock) {
        this.slips = slips;
        this.uses = uses;
        this.news = news;
        this.clock = clock;
    }

    @EventListener
    void on(SlipTold told) {
        if (told.kind().equals(SealUseRequest.KIND)) {
            slips.told(told.slip()).ifPresent(this::follow);
        }
    }

    private void follow(FiledSlip filed) {
        SealUse use = uses.findToChange(SealUseRequest.id(filed.subject())).orElseThrow();
        boolean its = use.slip() == null || use.slip().equals(filed.id().value());
        SealUseState next = switch (filed.slip().state()) {
            case UNDER_WAY -> SealUseState.CIRCULATING;
            case RETURNED -> SealUseState.RETURNED;
            case REFUSED -> SealUseState.DECLINED;
            case CANCELLED, EXPIRED -> SealUseState.VOID;
            case DRAFT, AGREED -> null;
        };
        boolean goesRound = use.state() == SealUseState.DRAFT
                || use.state() == SealUseState.CIRCULATING
                || use.state() == SealUseState.RETURNED;
        if (next == null || !its || !goesRound || next == use.state()) {
            return;
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        SealUse moved = next.open()
                ? use.round(next, filed.id().value(), now)
                : use.in(next, next == SealUseState.DECLINED ? "refused" : "withdrawn", now);
        uses.update(moved);
        news.tell(moved, null);
    }
}
