package org.mingjing.court.justice.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.writs.WritFacts;
import org.mingjing.court.justice.writs.WritField;
import org.mingjing.court.justice.writs.WritWords;
import org.mingjing.law.calendar.WorkingCalendar;
import org.springframework.stereotype.Component;

/** 文书所需的举证期限 The period that was set last, and whom it binds. */
@Component
class EvidenceWrits implements WritFacts {

    private final EvidenceBook book;
    private final CaseDetails details;
    private final CourtCalendars calendars;
    private final WritWords words;

    EvidenceWrits(EvidenceBook book, CaseDetails details, CourtCalendars calendars, WritWords words) {
        this.book = book;
        this.details = details;
        this.calendars = calendars;
        this.words = words;
    }

    @Override
    public Set<WritField> fields() {
        return Set.of(WritField.EVIDENCE_UNTIL, WritField.EVIDENCE_TO);
    }

    @Override
    public String segment() {
        return "evidence";
    }

    @Override
    public Map<WritField, String> of(CaseCard card) {
        List<EvidenceTerm> terms = book.terms(card.id());
        Map<WritField, String> known = new EnumMap<>(WritField.class);
        if (terms.isEmpty()) {
            return known;
        }
        WorkingCalendar calendar = calendars.of(card.court());
        EvidenceTerm last = terms.stream()
                .max(Comparator.comparing((EvidenceTerm term) -> until(term, calendar)))
                .orElseThrow();
        known.put(WritField.EVIDENCE_UNTIL, words.day(until(last, calendar)));
        known.put(WritField.EVIDENCE_TO, last.party().isEmpty() ? everybody(card) : last.party());
        return known;
    }

    private static LocalDate until(EvidenceTerm term, WorkingCalendar calendar) {
        return term.period(calendar).due();
    }

    private String everybody(CaseCard card) {
        return details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .collect(Collectors.joining(words.text().of("writs.and")));
    }
}
