package org.mingjing.court.office.documents;

import java.util.List;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.events.SlipTold;
import org.mingjing.court.foundation.circulation.slip.SlipState;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 流转与公文 Where the round of a document stands is where the document stands; whoever is asked to sign it may read it. */
@Component
class RoundsOfDocuments {

    private final SlipReading slips;
    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentDesk desk;
    private final DocumentNews news;

    RoundsOfDocuments(
            SlipReading slips,
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentDesk desk,
            DocumentNews news) {
        this.slips = slips;
        this.documents = documents;
        this.course = course;
        this.desk = desk;
        this.news = news;
    }

    @EventListener
    void on(SlipTold told) {
        if (told.kind().equals(OfficialDocumentRequest.KIND)) {
            slips.told(told.slip()).ifPresent(filed -> follow(filed, told));
        }
    }

    private void follow(FiledSlip filed, SlipTold told) {
        OutgoingId id = OfficialDocumentRequest.id(filed.subject());
        List<PersonId> asked = told.owed().stream().map(SlipTold.Owed::person).toList();
        course.admit(id.value(), told.court(), asked, false);
        SlipState state = filed.slip().state();
        OutgoingState now = switch (state) {
            case UNDER_WAY -> OutgoingState.CIRCULATING;
            case RETURNED -> OutgoingState.RETURNED;
            case DRAFT, REFUSED, CANCELLED, EXPIRED -> OutgoingState.DRAFT;
            case AGREED -> null;
        };
        if (now != null) {
            documents.findToChange(id).filter(one -> goesOn(one, filed, now)).ifPresent(one -> {
                Outgoing moved = desk.in(one, now, null, filed.id().value());
                documents.update(moved);
                news.tell(moved, null);
            });
        }
    }

    /** A slip of an earlier round tells nothing any more, however often it is read or copied. */
    private static boolean goesOn(Outgoing one, FiledSlip filed, OutgoingState now) {
        boolean out = one.state() == OutgoingState.CIRCULATING;
        boolean back = one.state() == OutgoingState.RETURNED;
        if (now == OutgoingState.CIRCULATING) {
            return back || one.state() == OutgoingState.DRAFT;
        }
        return filed.id().value().equals(one.slip()) && one.state() != now && (out || back);
    }
}
