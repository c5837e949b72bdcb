package org.mingjing.court.justice.serving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.cases.PartyRole;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.serving.ServiceDuty;
import org.springframework.stereotype.Component;

/** 送达事项的开立 The parties of a case become addressees, a paper for them an errand each. */
@Component
class Errands {

    private final Servings servings;
    private final CaseDetails details;
    private final CourtCalendars calendars;

    Errands(Servings servings, CaseDetails details, CourtCalendars calendars) {
        this.servings = servings;
        this.details = details;
        this.calendars = calendars;
    }

    /** Those of the parties who bear these names, each once. */
    List<Addressee> addressees(CaseCard card, Collection<String> names) {
        List<Addressee> known = new ArrayList<>(servings.addressees(card.id()));
        List<Addressee> found = new ArrayList<>();
        for (NewParty party : details.parties(card.id())) {
            if (names.contains(party.name()) && party.role() != PartyRole.PROSECUTION) {
                found.add(known.stream()
                        .filter(one -> one.name().equals(party.name()))
                        .findFirst()
                        .orElseGet(() -> added(card, party, known)));
            }
        }
        return found.stream().distinct().toList();
    }

    List<String> parties(CaseCard card, Set<PartyRole> roles) {
        return details.parties(card.id()).stream()
                .filter(party -> roles.contains(party.role()))
                .map(NewParty::name)
                .distinct()
                .toList();
    }

    /** Without those to whom the same paper of the same day is owed already. */
    List<Errand> open(CaseCard card, List<Addressee> on, ServiceDocument document, LocalDate fromOn, boolean inCourt) {
        List<Errand> owed = servings.of(card.id());
        LocalDate due = ServiceDuty.of(document, card.category(), fromOn, inCourt, calendars.of(card.court()))
                .map(ServiceDuty::due)
                .orElse(null);
        List<Errand> opened = new ArrayList<>();
        for (Addressee one : on) {
            boolean already = owed.stream()
                    .anyMatch(errand -> errand.addressee().id().equals(one.id())
                            && errand.document() == document
                            && errand.fromOn().equals(fromOn));
            if (!already) {
                Errand errand = new Errand(
                        new ErrandId(UUID.randomUUID()),
                        card.court(),
                        card.id(),
                        one,
                        document,
                        fromOn,
                        inCourt,
                        due,
                        ErrandState.OWED,
                        null,
                        null,
                        null,
                        0,
                        List.of());
                servings.insert(errand);
                opened.add(errand);
            }
        }
        return opened;
    }

    private Addressee added(CaseCard card, NewParty party, List<Addressee> known) {
        Addressee addressee = new Addressee(
                new AddresseeId(UUID.randomUUID()),
                known.size() + 1,
                party.name(),
                party.role(),
                party.kind() == PartyKind.ORGANISATION,
                "",
                "",
                "",
                "",
                Set.of(),
                null,
                0);
        servings.insert(card.court(), card.id(), addressee);
        known.add(addressee);
        return addressee;
    }
}
