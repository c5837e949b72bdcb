package org.mingjing.court.office.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.SealOffer;
import org.mingjing.court.foundation.sealing.SealOrder;
import org.mingjing.court.foundation.sealing.SealRoom;
import org.mingjing.court.foundation.sealing.SealWish;
import org.mingjing.court.foundation.sealing.events.SealDeclined;
import org.mingjing.court.foundation.sealing.events.SealPut;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 公文用印 A proofed document goes to the seal room with its two files and comes back sealed, or with a reason. */
@Component
class SealsOfDocuments {

    private final SealRoom room;
    private final OutgoingDocuments documents;
    private final DocumentPrints prints;
    private final DocumentCourse course;
    private final DocumentNews news;
    private final Clock clock;

    SealsOfDocuments(
            SealRoom room,
            OutgoingDocuments documents,
            DocumentPrints prints,
            DocumentCourse course,
            DocumentNews news,
            Clock clock) {
        this.room = room;
        this.documents = documents;
        this.prints = prints;
        this.course = course;
        this.news = news;
        this.clock = clock;
    }

    /** 可用印章 Those of the organ that issues it; none for what bears none (纪要不加盖印章，命令加盖签名章), nor where the court has none. */
    List<SealOffer> offered(Outgoing document) {
        OfficialForm form = documents
                .version(document.id(), document.latest())
                .orElseThrow()
                .content()
                .form();
        return form == OfficialForm.DOCUMENT || form == OfficialForm.LETTER
                ? room.offered(document.court()).stream()
                        .filter(SealOffer::whole)
                        .toList()
                : List.of();
    }

    Decision<String> send(HandleDocument command, Outgoing found, DocumentPrints.Print print) {
        LaidPaper.SealPlace place = print.place();
        SealWish wish = Objects.requireNonNull(command.seal());
        Outgoing.Signature signature = Objects.requireNonNull(found.signature());
        if (place == null) {
            return Decision.refused("documents.refused.bearsNone", DocumentRules.OUTGOING);
        }
        if (offered(found).stream().noneMatch(one -> one.seal().equals(wish.seal()))) {
            return Decision.refused("documents.refused.otherSeal", DocumentRules.SEAL);
        }
        return prints.keep(command.origin(), found, print)
                .then(kept -> room.take(new SealOrder(
                                command.origin(),
                                found.court(),
                                found.id().subject(),
                                found.no() == null ? found.title() : found.no() + " " + found.title(),
                                found.id().link(),
                                wish,
                                command.copies(),
                                signature.by(),
                                signature.on(),
                                found.slip(),
                                List.of(kept.pdf(), kept.ofd()),
                                wish.electronic() ? new SealOrder.Place(place.page(), place.x(), place.y()) : null))
                        .map(use -> {
                            Outgoing sent = in(
                                    found,
                                    OutgoingState.SEALING,
                                    command.copies(),
                                    kept,
                                    new Outgoing.Sealing(UUID.fromString(use), wish.electronic()));
                            String copies = Integer.toString(command.copies());
                            told(
                                    sent,
                                    "seal-asked",
                                    command.origin().who().id(),
                                    command.origin().occurredOn(),
                                    copies);
                            return found.id().value().toString();
                        }));
    }

    @EventListener
    void on(SealPut put) {
        waiting(put.subject(), put.use()).ifPresent(found -> {
            Map<DocumentId, DocumentId> sealed = put.sealed();
            DocumentPrints.Kept sent = Objects.requireNonNull(DocumentPrints.Kept.of(found));
            DocumentId pdf = sealed.get(sent.pdf());
            DocumentId ofd = sealed.get(sent.ofd());
            DocumentPrints.Kept kept = pdf == null || ofd == null ? null : new DocumentPrints.Kept(pdf, ofd);
            Outgoing done = in(found, OutgoingState.SEALED, put.copies(), kept, found.sealing());
            told(done, kept == null ? "seal" : "sealed", put.by(), put.on(), Integer.toString(put.copies()));
        });
    }

    @EventListener
    void on(SealDeclined declined) {
        waiting(declined.subject(), declined.use()).ifPresent(found -> {
            Outgoing back = in(found, OutgoingState.PROOFED, null, null, null);
            told(
                    back,
                    declined.withdrawn() ? "seal-withdrawn" : "seal-declined",
                    declined.by(),
                    declined.on(),
                    declined.reason());
        });
    }

    private Optional<Outgoing> waiting(SubjectRef subject, UUID use) {
        return subject.kind().equals(OutgoingId.KIND)
                ? documents
                        .findToChange(new OutgoingId(UUID.fromString(subject.id())))
                        .filter(one -> one.state() == OutgoingState.SEALING)
                        .filter(one ->
                                one.sealing() != null && one.sealing().use().equals(use))
                : Optional.empty();
    }

    private void told(Outgoing document, String step, PersonId by, LocalDate on, String note) {
        documents.update(document);
        course.record(document.id().value(), document.court(), step, by, null, on, note);
        news.tell(document, by);
    }

    private Outgoing in(
            Outgoing found,
            OutgoingState state,
            @Nullable Integer copies,
            DocumentPrints.@Nullable Kept kept,
            Outgoing.@Nullable Sealing sealing) {
        return found.sealing(state, copies, kept, sealing, OffsetDateTime.now(clock));
    }
}
