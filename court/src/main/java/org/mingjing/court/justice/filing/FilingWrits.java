package org.mingjing.court.justice.filing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.law.filing.Complaint;
import org.springframework.stereotype.Component;

/** 文书所需的起诉事实 What the complaint says that the case came of. */
@Component
class FilingWrits implements WritFacts {

    private final Filings filings;

    FilingWrits(Filings filings) {
        this.filings = filings;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.CLAIMS, WritField.GROUNDS);
    }

    @Override
    public @Nullable String segment() {
        return null;
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        filings.of(card.id()).ifPresent(filing -> {
            Complaint complaint = filing.complaint();
            known.put(WritField.CLAIMS, complaint.claims());
            known.put(WritField.GROUNDS, complaint.grounds());
        });
        return known;
    }
}
