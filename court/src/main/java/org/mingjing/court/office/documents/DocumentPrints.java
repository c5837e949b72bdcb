package org.mingjing.court.office.documents;

import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 成文 The signed version as PDF and OFD, drawn and kept among the files of the document. */
@Component
class DocumentPrints {

    private final CourtBoundary boundary;
    private final OutgoingDocuments documents;
    private final DocumentSheets sheets;
    private final OfficialSheets layout;
    private final MadeDocuments files;

    DocumentPrints(
            CourtBoundary boundary,
            OutgoingDocuments documents,
            DocumentSheets sheets,
            OfficialSheets layout,
            MadeDocuments files) {
        this.boundary = boundary;
        this.documents = documents;
        this.sheets = sheets;
        this.layout = layout;
        this.files = files;
    }

    /** Drawn before the transaction: it takes its time. Null without fonts, or without the document. */
    @Nullable
    Print of(CourtId court, OutgoingId id) {
        if (!layout.ready()) {
            return null;
        }
        return boundary.read(
                CourtScope.of(court),
                () -> documents
                        .find(id)
                        .map(found -> {
                            LaidPaper laid = layout.lay(sheets.paper(
                                    found,
                                    documents
                                            .version(found.id(), found.latest())
                                            .orElseThrow()));
                            return new Print(found.revision(), layout.pdf(laid), layout.ofd(laid), laid.seal());
                        })
                        .orElse(null));
    }

    Decision<Kept> keep(Origin origin, Outgoing found, Print print) {
        String name = found.no() == null ? found.title() : found.no() + " " + found.title();
        return files.keep(origin, found.court(), found.id().subject(), name, name + ".pdf", print.pdf)
                .then(pdf -> files.keep(origin, found.court(), found.id().subject(), name, name + ".ofd", print.ofd)
                        .map(ofd -> new Kept(pdf, ofd)));
    }

    /**
     * 印件
     *
     * @param revision of the document it was drawn from
     * @param place where the seal goes; null: it bears none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Print(int revision, byte[] pdf, byte[] ofd, LaidPaper.@Nullable SealPlace place) {}

    /** 存件 */
    record Kept(DocumentId pdf, DocumentId ofd) {

        /** Those that the document has; null when it has none. */
        static @Nullable Kept of(Outgoing document) {
            DocumentId pdf = document.pdf();
            DocumentId ofd = document.ofd();
            return pdf == null || ofd == null ? null : new Kept(pdf, ofd);
        }
    }
}
