package org.mingjing.court.office.seals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.sealing.SealOffer;
import org.mingjing.court.foundation.sealing.SealOrder;
import org.mingjing.court.foundation.sealing.SealRoom;
import org.mingjing.court.office.seals.stamp.StampPlace;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Component;

/** 印章室 What other rooms bring, already signed: it waits for the keeper at once. */
@Component
class SealingRoom implements SealRoom {

    private final Seals seals;
    private final SealUses uses;
    private final HeldDocuments held;
    private final SealNews news;
    private final Clock clock;

    SealingRoom(Seals seals, SealUses uses, HeldDocuments held, SealNews news, Clock clock) {
        this.seals = seals;
        this.uses = uses;
        this.held = held;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public List<SealOffer> offered(CourtId court) {
        return seals.usable(court, LocalDate.now(clock)).stream()
                .map(one -> new SealOffer(one.id().value(), one.name(), one.division() == null))
                .toList();
    }

    @Override
    public Decision<String> take(SealOrder order) {
        Seal seal = seals.find(new SealId(order.wish().seal()))
                .filter(one -> one.court().equals(order.court()) && one.usable(LocalDate.now(clock)))
                .orElse(null);
        if (seal == null) {
            return Decision.refused("seals.refused.noSeal", SealRules.USE);
        }
        if (order.copies() < 1 || order.copies() > SealRules.MOST_COPIES) {
            return Decision.refused("seals.refused.copies", SealRules.USE, SealRules.MOST_COPIES);
        }
        List<SealPiece> pieces = new ArrayList<>();
        for (DocumentId file : order.files()) {
            var stored = held.latest(file).orElseThrow().document();
            pieces.add(new SealPiece(
                    pieces.size() + 1, false, file, stored.sha256(), stored.name(), stored.mediaType(), null));
        }
        Actor who = order.origin().who();
        SealOrder.Place place = order.place();
        SealUse use = new SealUse(
                new UseId(UUID.randomUUID()),
                order.court(),
                seal.id(),
                place != null,
                SealUseCategory.DOCUMENT,
                order.title(),
                "",
                order.copies(),
                order.subject(),
                order.link(),
                place == null ? null : new StampPlace(place.page(), place.x(), place.y()),
                SealUseState.APPROVED,
                who.id(),
                who.division(),
                order.origin().occurredOn(),
                order.slip(),
                new SealUse.Leave(order.approver(), order.approvedOn()),
                null,
                null,
                OffsetDateTime.now(clock),
                0,
                pieces);
        uses.insert(use);
        news.tell(use, who.id());
        return Decision.granted(use.id().value().toString());
    }

    @Override
    public void changed(CourtId court, SubjectRef subject) {
        for (SealUse waiting : uses.waiting(court, subject)) {
            SealUse gone = waiting.in(SealUseState.VOID, SealUseRequest.CHANGED, OffsetDateTime.now(clock));
            uses.update(gone);
            news.tell(gone, null);
        }
    }
}
