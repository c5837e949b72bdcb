package org.mingjing.court.justice.disclosure.web.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.disclosure.DisclosureSettings;
import org.mingjing.court.justice.disclosure.Grievance;
import org.mingjing.court.justice.disclosure.GrievanceState;
import org.mingjing.court.justice.disclosure.Grievances;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.justice.filing.FilingState;
import org.mingjing.court.justice.filing.Filings;
import org.mingjing.court.justice.filing.Telling;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.law.filing.ExaminationPeriod;
import org.mingjing.law.filing.FilingDefect;
import org.mingjing.law.filing.FilingItem;
import org.mingjing.law.trace.RuleSet;
import org.springframework.stereotype.Component;

/** 起诉人所见 Reads a filing for whoever handed it in. Called inside CourtBoundary. */
@Component
class PartyFilingReading {

    private final Filings filings;
    private final Grievances grievances;
    private final CourtCalendars calendars;
    private final Courts courts;
    private final DisclosureSettings settings;

    PartyFilingReading(
            Filings filings,
            Grievances grievances,
            CourtCalendars calendars,
            Courts courts,
            DisclosureSettings settings) {
        this.filings = filings;
        this.grievances = grievances;
        this.calendars = calendars;
        this.courts = courts;
        this.settings = settings;
    }

    PartyFilingView of(Filing filing, Frame frame) {
        Text text = frame.text();
        List<Grievance> complaints = grievances.of(filing.id());
        boolean examined = filing.state() == FilingState.RECEIVED;
        String reasons = filing.reasons();
        return new PartyFilingView(
                filing.number(),
                filing.title(),
                state(filing, text),
                text.of("disclosure.filing.next." + filing.state().word(), day(filing, text)),
                examined ? ClockReading.due(filing.dueOn(), ClockMark.RUNNING, frame.today(), null) : null,
                examined ? ledger(filing, text) : null,
                facts(filing, text),
                filing.state() == FilingState.TOLD ? defects(filing, text) : List.of(),
                reasons == null ? "" : reasons,
                filing.state() == FilingState.NOT_ACCEPTED ? remedy(filing, text) : null,
                complaints.stream().map(one -> GrievanceLines.told(one, text)).toList(),
                complaints.stream().allMatch(one -> one.state() == GrievanceState.CLOSED)
                        && filing.state() != FilingState.ACCEPTED);
    }

    private static String day(Filing filing, Text text) {
        return text.date(
                switch (filing.state()) {
                    case RECEIVED -> filing.dueOn();
                    case TOLD -> filing.correctBy();
                    case ACCEPTED, NOT_ACCEPTED -> filing.decidedOn();
                });
    }

    private static Chip state(Filing filing, Text text) {
        Tone tone = switch (filing.state()) {
            case RECEIVED -> Tone.NOTE;
            case TOLD, NOT_ACCEPTED -> Tone.WARN;
            case ACCEPTED -> Tone.GOOD;
        };
        return Chip.of(text.of("filing.state." + filing.state().word()), tone);
    }

    private LedgerView ledger(Filing filing, Text text) {
        ExaminationPeriod period = filing.complaint().examination(filing.completeOn(), calendars.of(filing.court()));
        return new LedgerView(
                filing.number(),
                null,
                ClockReading.lines(period.ledger(), text.locale()),
                List.of(),
                RuleSet.CURRENT.version());
    }

    private List<Fact> facts(Filing filing, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.of("disclosure.court"),
                courts.names(List.of(filing.court()))
                        .getOrDefault(filing.court(), filing.court().value())));
        facts.add(Fact.of(
                text.of("filing.receivedOn"), text.date(filing.complaint().receivedOn())));
        facts.add(Fact.of(
                text.of("filing.kind"),
                text.of("filing.kind." + filing.complaint().kind().name())));
        facts.add(Fact.of(text.of("disclosure.hotline"), settings.hotline()));
        return facts;
    }

    /** 一次性告知 As it was told last. */
    private List<LedgerLine> defects(Filing filing, Text text) {
        Optional<Telling> last = filings.tellings(filing.id()).stream().reduce((first, second) -> second);
        return last.map(Telling::defects).orElse(List.of()).stream()
                .map(defect -> line(defect, text))
                .toList();
    }

    private static LedgerLine line(FilingDefect defect, Text text) {
        FilingItem item = defect.item();
        return new LedgerLine(
                item == null || !defect.gap().isEmpty()
                        ? text.of("filing.defect." + defect.gap(), defect.whom())
                        : text.of("filing.bring." + item.name()),
                null,
                defect.citation().toString(),
                ClockReading.article(defect.citation()));
    }

    /** 书面裁定，载明理由 and, where the law at hand says so, open to appeal. */
    private static LedgerLine remedy(Filing filing, Text text) {
        return switch (filing.complaint().kind().category()) {
            case CIVIL -> remedy("disclosure.filing.remedy", Citation.of("民诉法", "126"), text);
            case ADMINISTRATIVE -> remedy("disclosure.filing.remedy", Citation.of("行诉法", "51"), text);
            default -> remedy("disclosure.filing.remedy.other", Citation.of("登记立案规定", "9"), text);
        };
    }

    private static LedgerLine remedy(String key, Citation rule, Text text) {
        return new LedgerLine(text.of(key), null, rule.toString(), ClockReading.article(rule));
    }
}
