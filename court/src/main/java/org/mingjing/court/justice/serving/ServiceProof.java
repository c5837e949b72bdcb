package org.mingjing.court.justice.serving;

import java.time.OffsetDateTime;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;
import org.mingjing.law.serving.ServiceEvidence;

/** 送达凭证文件 The file behind what proves an attempt. */
@Term("送达凭证文件")
public record ServiceProof(
        ErrandId errand, int attempt, ServiceEvidence evidence, DocumentId document, PersonId by, OffsetDateTime at) {}
