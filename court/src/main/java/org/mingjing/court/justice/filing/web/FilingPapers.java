package org.mingjing.court.justice.filing.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.paper.Paper;
import org.mingjing.court.foundation.people.Court;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.Telling;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritSheets;
import org.mingjing.court.justice.writs.WritTemplates;
import org.mingjing.court.justice.writs.WritWords;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.law.filing.Litigant;
import org.mingjing.law.filing.Side;
import org.springframework.stereotype.Component;

/** 收件文书 The receipt, what was told last, the ruling of refusal: as papers to be handed out. */
@Component
public class FilingPapers {

    private static final String REFUSAL = "filing-refusal";

    private final CourtBoundary boundary;
    private final Filings filings;
    private final Courts courts;
    private final WritTemplates templates;
    private final WritSheets sheets;
    private final WritWords words;

    FilingPapers(
            CourtBoundary boundary,
            Filings filings,
            Courts courts,
            WritTemplates templates,
            WritSheets sheets,
            WritWords words) {
        this.boundary = boundary;
        this.filings = filings;
        this.courts = courts;
        this.templates = templates;
        this.sheets = sheets;
        this.words = words;
    }

    /** Empty when there is no such paper, or not of this filing as it stands. */
    public Optional<Paper> of(Filing filing, String paper, LocalDate today) {
        return boundary.read(CourtScope.of(filing.court()), () -> switch (paper) {
            case "receipt" -> Optional.of(sheets.paper("filing-receipt", received(filing, today)));
            case "correction" ->
                filings.tellings(filing.id()).stream()
                        .reduce((first, second) -> second)
                        .map(last -> sheets.paper("filing-correction", told(filing, last)));
            case "refusal" -> refusal(filing) ? Optional.of(sheets.paper(REFUSAL, refused(filing))) : Optional.empty();
            default -> Optional.empty();
        });
    }

    /** 不予受理裁定书 Whether there is one: the articles it states are those of some suits only. */
    public boolean refusal(Filing filing) {
        return filing.state() == FilingState.NOT_ACCEPTED
                && !templates
                        .of(REFUSAL)
                        .citations(filing.complaint().kind().category())
                        .isEmpty();
    }

    private Map<WritField, String> received(Filing filing, LocalDate today) {
        Text text = words.text();
        Map<WritField, String> values = common(filing, today);
        values.put(
                WritField.PAPERS,
                filing.complaint().handedIn().stream()
                        .sorted()
                        .map(paper -> text.of("filing.item." + paper.name()))
                        .collect(Collectors.joining("\n")));
        put(values, WritField.EXAMINE_BY, filing.state() == FilingState.RECEIVED ? filing.dueOn() : null);
        return values;
    }

    private Map<WritField, String> told(Filing filing, Telling last) {
        Map<WritField, String> values = common(filing, last.toldOn());
        values.put(
                WritField.DEFECTS,
                FilingWords.defects(last.defects(), words.text()).stream()
                        .map(LedgerLine::sentence)
                        .collect(Collectors.joining("\n")));
        put(values, WritField.CORRECT_BY, last.correctBy());
        return values;
    }

    private Map<WritField, String> refused(Filing filing) {
        Map<WritField, String> values = common(filing, Objects.requireNonNull(filing.decidedOn()));
        values.put(WritField.CAUSE, filing.complaint().cause());
        values.put(WritField.REASON, Objects.requireNonNullElse(filing.reasons(), ""));
        courts.find(filing.court())
                .map(Court::parent)
                .flatMap(courts::find)
                .ifPresent(upper -> values.put(WritField.UPPER_COURT, upper.name()));
        return values;
    }

    private Map<WritField, String> common(Filing filing, LocalDate on) {
        Map<WritField, String> values = new EnumMap<>(WritField.class);
        values.put(WritField.COURT, courts.names(List.of(filing.court())).getOrDefault(filing.court(), ""));
        values.put(WritField.TODAY, words.formal(on));
        values.put(WritField.RECEIPT_NUMBER, filing.number());
        values.put(
                WritField.FILER,
                filing.complaint()
                        .on(Side.CLAIMANT)
                        .map(Litigant::name)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(words.text().of("writs.and"))));
        put(values, WritField.RECEIVED_ON, filing.complaint().receivedOn());
        return values;
    }

    private void put(Map<WritField, String> values, WritField field, @Nullable LocalDate day) {
        if (day != null) {
            values.put(field, words.day(day));
        }
    }
}
