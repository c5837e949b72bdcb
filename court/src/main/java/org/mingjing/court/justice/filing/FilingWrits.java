package org.mingjing.court.justice.filing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritWords;
import org.mingjing.court.ui.Text;
import org.mingjing.law.filing.Complaint;
import org.mingjing.law.filing.Element;
import org.mingjing.law.filing.ElementForm;
import org.mingjing.law.filing.ElementKind;
import org.springframework.stereotype.Component;

/** 文书所需的起诉事实 What the complaint says that the case came of. */
@Component
class FilingWrits implements WritFacts {

    private final Filings filings;
    private final WritWords words;

    FilingWrits(Filings filings, WritWords words) {
        this.filings = filings;
        this.words = words;
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
            known.put(WritField.GROUNDS, grounds(complaint));
        });
        return known;
    }

    /** As written; of a complaint told by its elements, a line each. */
    private String grounds(Complaint complaint) {
        ElementForm form = complaint.elementForm().orElse(null);
        return !complaint.grounds().isEmpty() || form == null
                ? complaint.grounds()
                : form.elements().stream()
                        .filter(one -> complaint.elements().containsKey(one.key()))
                        .map(one -> line(form, one, complaint.elements().getOrDefault(one.key(), "")))
                        .collect(Collectors.joining("\n"));
    }

    private String line(ElementForm form, Element one, String told) {
        Text text = words.text();
        return text.of(
                "elements.line",
                text.of("elements." + form.id() + "." + one.key()),
                one.kind() == ElementKind.YES_NO ? text.of("elements." + told) : told);
    }
}
