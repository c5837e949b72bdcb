package org.mingjing.court.office.exchange.pack;

import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.kernel.Term;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;

/**
 * 交换公文 The fields of a document that is sent, by the elements of GB/T 9704-2012.
 *
 * @param court code of the court that sends it; empty: another organ
 * @param sender 发文机关
 * @param signer 签发人, also where the sheet does not name him
 */
@Term("交换公文")
public record PackedDocument(
        DocumentKind kind,
        DocumentUrgency urgency,
        String court,
        String sender,
        String signer,
        PackedSeal seal,
        OfficialPaper paper) {

    public String number() {
        return paper.head().number();
    }

    /** 标题 in one line. */
    public String title() {
        return paper.title().replaceAll("\\s*\\R\\s*", "");
    }
}
