package org.mingjing.court.office.documents;

import org.mingjing.court.foundation.paper.OfficialPaper;
import org.mingjing.kernel.Term;

/**
 * 已印发公文 A document as it left the court.
 *
 * @param signer 签发人 by name
 * @param sealed 电子印章 whether the files bear it
 * @param paperSeal 纸质用印 whether the paper does
 */
@Term("已印发公文")
@SuppressWarnings("ArrayRecordComponent")
public record IssuedDocument(
        Outgoing document,
        OfficialPaper paper,
        String signer,
        boolean sealed,
        boolean paperSeal,
        byte[] pdf,
        byte[] ofd) {}
