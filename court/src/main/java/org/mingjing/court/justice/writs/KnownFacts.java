package org.mingjing.court.justice.writs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.court.justice.cases.CaseCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 已知事实 All that the house knows for the papers of a case, and where the rest is entered. Called inside CourtBoundary. */
@Component
public class KnownFacts {

    private final CaseFacts own;
    private final ObjectProvider<WritFacts> others;
    private final Writs writs;
    private final WritTemplates templates;

    KnownFacts(CaseFacts own, ObjectProvider<WritFacts> others, Writs writs, WritTemplates templates) {
        this.own = own;
        this.others = others;
        this.writs = writs;
        this.templates = templates;
    }

    /** Nothing in it is empty. */
    public Map<WritField, String> of(CaseCard card, WritTemplate template) {
        return of(card, template.kind() == WritKind.RULING);
    }

    Map<WritField, String> of(CaseCard card, boolean ruling) {
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        known.putAll(own.of(card, ruling));
        others.stream().forEach(one -> known.putAll(one.of(card)));
        writs.of(card.id()).stream()
                .filter(one -> one.issued() && one.corrects() == null)
                .map(one -> templates.of(one.template()))
                .filter(one -> one.kind().decides())
                .findFirst()
                .ifPresent(one -> known.put(WritField.DOCUMENT, one.called()));
        known.values().removeIf(String::isBlank);
        return known;
    }

    /** 与已知不同之处 What stands otherwise in a draft than the house knows it: typed over, or changed since. */
    public List<WritField> differing(CaseCard card, WritTemplate template, Map<WritField, String> content) {
        Map<WritField, String> known = of(card, template);
        return template.fields().stream()
                .filter(field -> field != WritField.TODAY && known.containsKey(field))
                .filter(field -> !lines(known.getOrDefault(field, "")).equals(lines(content.getOrDefault(field, ""))))
                .toList();
    }

    private static List<String> lines(String value) {
        return value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** 补充之处 Where the fact is entered, as an address; empty: on the form of the paper itself. */
    public Optional<String> page(CaseCard card, WritField field) {
        return others.stream()
                .filter(one -> one.fields().contains(field))
                .map(WritFacts::segment)
                .flatMap(segment -> Optional.ofNullable(segment).stream())
                .map(segment -> "/cases/" + card.id() + "/" + segment)
                .findFirst();
    }
}
