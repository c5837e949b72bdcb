package org.mingjing.court.office.exchange;

import java.util.Map;
import java.util.Optional;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.office.documents.IssuedDocument;
import org.mingjing.court.office.documents.IssuedDocuments;
import org.mingjing.court.office.documents.OutgoingId;
import org.mingjing.court.office.exchange.pack.DocumentPackage;
import org.mingjing.court.office.exchange.pack.PackageWriter;
import org.mingjing.court.office.exchange.pack.PackedDocument;
import org.mingjing.court.office.exchange.pack.PackedSeal;
import org.springframework.stereotype.Component;

/** 制作交换包 The package of a document that was issued here. */
@Component
public class DocumentPackages {

    private final IssuedDocuments documents;
    private final Courts courts;

    DocumentPackages(IssuedDocuments documents, Courts courts) {
        this.documents = documents;
        this.courts = courts;
    }

    /**
     * 制成的包
     *
     * @param number 发文字号
     */
    @SuppressWarnings("ArrayRecordComponent")
    public record Packed(String number, String title, byte[] bytes) {

        public String sha256() {
            return PackageWriter.digest(bytes);
        }

        public String name() {
            return number + " " + title + ".zip";
        }
    }

    /** Empty when there is none that he may send. */
    public Optional<Packed> of(Actor actor, OutgoingId id) {
        return documents.of(actor, id).map(this::packed);
    }

    private Packed packed(IssuedDocument issued) {
        var document = issued.document();
        String court = courts.find(document.court()).orElseThrow().name();
        PackedDocument fields = new PackedDocument(
                document.kind(),
                document.urgency(),
                document.court().value(),
                court,
                issued.signer(),
                issued.sealed() ? PackedSeal.ELECTRONIC : issued.paperSeal() ? PackedSeal.PAPER : PackedSeal.NONE,
                issued.paper());
        byte[] bytes = PackageWriter.write(DocumentPackage.of(
                fields, Map.of(DocumentPackage.OFD, issued.ofd(), DocumentPackage.PDF, issued.pdf())));
        return new Packed(fields.number(), fields.title(), bytes);
    }
}
