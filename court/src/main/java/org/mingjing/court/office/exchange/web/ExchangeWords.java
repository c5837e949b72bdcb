package org.mingjing.court.office.exchange.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.exchange.Parcel;
import org.mingjing.court.office.exchange.ParcelDelivery;
import org.mingjing.court.office.exchange.ParcelRecipient;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.kernel.CourtId;
import org.springframework.stereotype.Component;

/** 交换用语 */
@Component
public class ExchangeWords {

    private static final int KILO = 1024;

    private final Courts courts;
    private final People people;

    ExchangeWords(Courts courts, People people) {
        this.courts = courts;
        this.people = people;
    }

    public static String number(Parcel parcel, Text text) {
        return text.of("exchange.number", Integer.toString(parcel.year()), Integer.toString(parcel.serial()));
    }

    public String court(CourtId court) {
        return courts.names(Set.of(court)).getOrDefault(court, court.value());
    }

    public String recipient(ParcelRecipient to) {
        DivisionId division = to.division();
        return division == null ? court(to.court()) : division(division);
    }

    public String division(DivisionId division) {
        return courts.divisionNames(Set.of(division)).getOrDefault(division, "\u2014");
    }

    public String person(PersonId person) {
        return people.names(Set.of(person)).getOrDefault(person, "\u2014");
    }

    /** Where it comes from, as a reader of this court needs to know: another court by its name, a division by its own. */
    public String from(Parcel parcel, CourtId reader) {
        DivisionId division = parcel.division();
        return parcel.court().equals(reader) && division != null ? division(division) : court(parcel.court());
    }

    public static Chip state(ParcelDelivery delivery, LocalDate today, Text text) {
        if (delivery.late(today)) {
            return Chip.of(text.of("exchange.state.late"), Tone.BAD);
        }
        Tone tone = switch (delivery.state()) {
            case SENT -> Tone.NOTE;
            case RECEIVED -> Tone.GOOD;
            case RETURNED -> Tone.WARN;
            case WITHDRAWN -> Tone.PLAIN;
        };
        return Chip.of(text.of("exchange.state." + delivery.state().word()), tone);
    }

    public static List<FileEntry> files(List<StoredDocument> documents, Text text) {
        return documents.stream()
                .map(one -> new FileEntry(
                        one.name(),
                        "/files/" + one.id().value(),
                        one.name().substring(one.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                        text.of("exchange.kilobytes", text.number((one.size() + KILO - 1) / KILO)),
                        text.moment(one.recordedAt())))
                .toList();
    }
}
