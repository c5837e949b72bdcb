package org.mingjing.court.office.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/** 已印发公文 What the office hands to another room to be sent: sealed, distributed or archived, with its files as they were sealed, else as they are drawn. */
@Component
public class IssuedDocuments {

    private static final Set<OutgoingState> ISSUED =
            EnumSet.of(OutgoingState.SEALED, OutgoingState.DISTRIBUTED, OutgoingState.ARCHIVED);

    private final CourtBoundary boundary;
    private final OutgoingDocuments documents;
    private final DocumentSheets sheets;
    private final OfficialSheets layout;
    private final HeldDocuments held;
    private final People people;

    IssuedDocuments(
            CourtBoundary boundary,
            OutgoingDocuments documents,
            DocumentSheets sheets,
            OfficialSheets layout,
            HeldDocuments held,
            People people) {
        this.boundary = boundary;
        this.documents = documents;
        this.sheets = sheets;
        this.layout = layout;
        this.held = held;
        this.people = people;
    }

    /** 可发送 Whether the office may send this one out. */
    public static boolean maySend(Actor actor, Outgoing document) {
        return Grants.permits(actor, Permission.DOCUMENTS_OFFICE)
                && document.court().equals(actor.court())
                && document.no() != null
                && ISSUED.contains(document.state());
    }

    /** Empty when there is none that he may send; without the fonts a sheet that was not kept cannot be drawn. */
    public Optional<IssuedDocument> of(Actor actor, OutgoingId id) {
        return boundary.read(
                CourtScope.of(actor.court()),
                () -> documents
                        .find(id)
                        .filter(one -> maySend(actor, one))
                        .filter(one -> layout.ready() || (one.pdf() != null && one.ofd() != null))
                        .map(this::issued));
    }

    private IssuedDocument issued(Outgoing document) {
        DocumentVersion version =
                documents.version(document.id(), document.latest()).orElseThrow();
        var paper = sheets.paper(document, version);
        DocumentId pdf = document.pdf();
        DocumentId ofd = document.ofd();
        LaidPaper laid = pdf == null || ofd == null ? layout.lay(paper) : null;
        PersonId signer = Objects.requireNonNull(document.signature()).by();
        Outgoing.Sealing sealing = document.sealing();
        return new IssuedDocument(
                document,
                paper,
                people.names(Set.of(signer)).getOrDefault(signer, ""),
                sealing != null && sealing.electronic() && ofd != null,
                sealing != null && !sealing.electronic(),
                pdf == null ? layout.pdf(Objects.requireNonNull(laid)) : kept(pdf),
                ofd == null ? layout.ofd(Objects.requireNonNull(laid)) : kept(ofd));
    }

    private byte[] kept(DocumentId file) {
        try {
            return Files.readAllBytes(held.latest(file).orElseThrow().bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
