package org.mingjing.court.justice.ledgers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewCase;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.limits.NewClock;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.casetype.CaseTypes;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trial.FormationWords;

/** 台账条目 An accepted row as a case and its clock. */
record LedgerEntry(CheckedRow row, CourtId court, CaseNumber number) {

    /** 判决: the ledgers read here hold judgments. */
    static final String CONCLUSION = "judgment";

    NewCase toCase(CaseId id, LocalDate today) {
        LocalDate judged = row.judged();
        return new NewCase(
                id,
                court,
                number,
                CaseTypes.categoryOf(number).orElse(CaseCategory.CRIMINAL),
                procedure().map(LedgerProcedure::procedure).orElse(Procedure.ORDINARY),
                null,
                row.line().title().isEmpty() ? number.toString() : row.line().title(),
                formation(),
                status(),
                row.start(),
                judged,
                judged == null ? null : CONCLUSION,
                null,
                null,
                false,
                false,
                null,
                null,
                List.of(),
                List.of(),
                events(today));
    }

    /** Empty when the ledger tells no start, or no procedure we know: then nothing is counted. */
    Optional<NewClock> toClock(CaseId id) {
        LocalDate start = row.start();
        return start == null
                ? Optional.empty()
                : procedure()
                        .map(known -> new NewClock(
                                id, court, null, known.limitId(), start, false, known.events(), row.judged(), true));
    }

    private Optional<LedgerProcedure> procedure() {
        return LedgerProcedure.named(row.line().procedure());
    }

    private CaseStatus status() {
        if (row.judged() != null) {
            return CaseStatus.CONCLUDED;
        }
        return row.hearing() == null ? CaseStatus.FILED : CaseStatus.IN_TRIAL;
    }

    private @Nullable Formation formation() {
        String word = row.line().collegial();
        if (FormationWords.isPanel(word)) {
            return Formation.PANEL;
        }
        return FormationWords.isSole(word) ? Formation.SOLE : null;
    }

    private List<NewEvent> events(LocalDate today) {
        List<NewEvent> events = new ArrayList<>();
        add(events, "cases.event.prosecuted", row.prosecuted());
        add(events, "cases.event.accepted", row.accepted());
        add(events, "cases.event.heard", row.hearing());
        LocalDate judged = row.judged();
        if (judged != null) {
            events.add(new NewEvent("cases.event.concluded", judged, List.of("@cases.conclusion." + CONCLUSION), null));
        }
        add(events, "cases.event.imported", today);
        return events;
    }

    private static void add(List<NewEvent> events, String kind, @Nullable LocalDate day) {
        if (day != null) {
            events.add(new NewEvent(kind, day, List.of(), null));
        }
    }
}
