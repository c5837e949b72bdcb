package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.limits.tables.tables.records.FactRecord;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;

/** 事实行 Facts between the law's values and the table's rows. */
final class FactRows {

    private FactRows() {}

    static FactRecord row(
            ClockId clock,
            CourtId court,
            ClockEvent event,
            String document,
            LocalDate occurredOn,
            OffsetDateTime recordedAt,
            @Nullable PersonId by) {
        FactRecord row = new FactRecord();
        row.setId(UUID.randomUUID());
        row.setCourt(court.value());
        row.setClock(clock.value());
        row.setDocument(document);
        row.setOccurredOn(occurredOn);
        row.setRecordedAt(recordedAt);
        row.setRecordedBy(by == null ? null : by.value());
        switch (event) {
            case ClockEvent.Exclusion exclusion -> {
                row.setKind("exclusion");
                row.setGround(exclusion.ground().id());
                row.setFromOn(exclusion.from());
                row.setToOn(exclusion.to());
            }
            case ClockEvent.Extension extension -> {
                row.setKind("extension");
                row.setMonths((short) extension.length().months());
                row.setDays((short) extension.length().days());
                row.setApprovedBy(extension.approvedBy().name().toLowerCase(Locale.ROOT));
                row.setFromOn(extension.on());
            }
            case ClockEvent.Conversion conversion -> {
                row.setKind("conversion");
                row.setToLimit(conversion.to());
                row.setFromOn(conversion.on());
            }
        }
        return row;
    }

    static RecordedFact read(FactRecord row) {
        return new RecordedFact(
                new FactId(row.getId()),
                event(row),
                row.getDocument(),
                row.getOccurredOn(),
                row.getRecordedAt(),
                row.getRecordedBy() == null ? null : new PersonId(row.getRecordedBy()),
                row.getSlip() == null ? null : new SlipId(row.getSlip()),
                row.getReplacedBy() != null,
                row.getWithdrawn());
    }

    /** The day a fact known from elsewhere happened: its own, else the day it is written down. */
    static LocalDate day(ClockEvent event, LocalDate today) {
        LocalDate on = switch (event) {
            case ClockEvent.Exclusion exclusion -> exclusion.from();
            case ClockEvent.Extension extension -> extension.on();
            case ClockEvent.Conversion conversion -> conversion.on();
        };
        return on == null ? today : on;
    }

    private static ClockEvent event(FactRecord row) {
        return switch (row.getKind()) {
            case "exclusion" ->
                new ClockEvent.Exclusion(
                        ExclusionGrounds.of(row.getGround()).orElseThrow(), row.getFromOn(), row.getToOn());
            case "extension" ->
                new ClockEvent.Extension(
                        Span.months(row.getMonths()).plus(Span.days(row.getDays())),
                        Approver.valueOf(row.getApprovedBy().toUpperCase(Locale.ROOT)),
                        row.getFromOn());
            case "conversion" -> new ClockEvent.Conversion(row.getToLimit(), row.getFromOn());
            default -> throw new IllegalStateException("a fact of unknown kind: " + row.getKind());
        };
    }
}
