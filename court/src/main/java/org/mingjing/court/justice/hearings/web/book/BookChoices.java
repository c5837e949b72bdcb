package org.mingjing.court.justice.hearings.web.book;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.Person;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseRelation;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.justice.hearings.Courtrooms;
import org.mingjing.court.justice.hearings.HearingMode;
import org.mingjing.court.justice.serving.LastService;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.serving.ServiceDocument;
import org.springframework.stereotype.Component;

/** 排期可选 Who and what can be chosen for a hearing of a case, and what is proposed. Called inside CourtBoundary. */
@Component
class BookChoices {

    private static final List<String> SERVED = List.of("cases.event.copyServed", "cases.event.indictmentServed");
    private static final int USUAL_DAYS = 7;

    private final CaseDetails details;
    private final People people;
    private final Courtrooms rooms;
    private final LastService services;

    BookChoices(CaseDetails details, People people, Courtrooms rooms, LastService services) {
        this.services = services;
        this.details = details;
        this.people = people;
        this.rooms = rooms;
    }

    /** 可选项 */
    record Choices(List<NewParty> parties, List<Option> rooms, List<Option> judges, List<Option> clerks) {}

    Choices of(CaseCard card) {
        return new Choices(
                details.parties(card.id()),
                rooms.of(card.court()).stream()
                        .filter(Courtroom::inUse)
                        .map(room -> new Option(room.id().toString(), room.name()))
                        .toList(),
                options(judges(card)),
                options(clerks(card)));
    }

    /** 起诉状副本送达之日 As the service desk knows it; of a case from elsewhere, as its diary tells it. */
    private Optional<LocalDate> copyServed(CaseCard card) {
        return services.on(card.id(), ServiceDocument.COMPLAINT_COPY)
                .or(() -> details.happenings(card.id()).stream()
                        .filter(entry -> SERVED.contains(entry.kind()))
                        .map(CaseDetails.Entry::occurredOn)
                        .findFirst());
    }

    HearingForm proposed(CaseCard card, LocalDate today) {
        List<CaseDetails.Member> members = details.members(card.id()).stream()
                .filter(member -> member.until() == null)
                .toList();
        PersonId judge = members.stream()
                .filter(member -> member.relation() == CaseRelation.PRESIDING_JUDGE)
                .map(CaseDetails.Member::person)
                .findFirst()
                .orElse(card.handlingJudge());
        String served = copyServed(card).map(LocalDate::toString).orElse("");
        return new HearingForm(
                HearingKind.HEARING.name(),
                HearingMode.IN_COURT.word(),
                "",
                today.plusDays(USUAL_DAYS).toString(),
                "09:00",
                "10:30",
                judge == null ? "" : judge.value().toString(),
                chosen(
                        members.stream()
                                .filter(member -> !member.person().equals(judge))
                                .toList(),
                        Set.of(CaseRelation.PANEL_MEMBER, CaseRelation.HANDLING_JUDGE)),
                chosen(members, Set.of(CaseRelation.CLERK)).stream().findFirst().orElse(""),
                "0",
                Set.copyOf(IntStream.range(0, details.parties(card.id()).size())
                        .boxed()
                        .toList()),
                "",
                !card.sealed(),
                served,
                false,
                false,
                "",
                "",
                "");
    }

    private static Set<String> chosen(List<CaseDetails.Member> members, Set<CaseRelation> relations) {
        Set<String> chosen = new LinkedHashSet<>();
        members.stream()
                .filter(member -> relations.contains(member.relation()))
                .forEach(member -> chosen.add(member.person().value().toString()));
        return chosen;
    }

    private Set<PersonId> judges(CaseCard card) {
        Set<PersonId> judges = new LinkedHashSet<>();
        PersonId handling = card.handlingJudge();
        if (handling != null) {
            judges.add(handling);
        }
        details.members(card.id()).stream()
                .filter(member -> member.until() == null)
                .filter(member -> Set.of(
                                CaseRelation.HANDLING_JUDGE, CaseRelation.PRESIDING_JUDGE, CaseRelation.PANEL_MEMBER)
                        .contains(member.relation()))
                .forEach(member -> judges.add(member.person()));
        DivisionId division = card.division();
        if (division != null) {
            people.judges(division).stream().map(Person::id).forEach(judges::add);
        }
        if (judges.isEmpty()) {
            judges.addAll(people.holders(card.court(), Role.JUDGE));
        }
        return judges;
    }

    /** Those of the case and of its division; of the whole court where the division has none. */
    private Set<PersonId> clerks(CaseCard card) {
        Set<PersonId> clerks = new LinkedHashSet<>();
        details.members(card.id()).stream()
                .filter(member -> member.until() == null && member.relation() == CaseRelation.CLERK)
                .forEach(member -> clerks.add(member.person()));
        List<PersonId> all = people.holders(card.court(), Role.CLERK);
        DivisionId division = card.division();
        if (division != null) {
            people.members(division).stream()
                    .map(Person::id)
                    .filter(all::contains)
                    .forEach(clerks::add);
        }
        if (clerks.isEmpty()) {
            clerks.addAll(all);
        }
        return clerks;
    }

    private List<Option> options(Set<PersonId> ids) {
        Map<PersonId, String> names = people.names(ids);
        return ids.stream()
                .map(id -> new Option(id.value().toString(), names.getOrDefault(id, "")))
                .filter(option -> !option.label().isEmpty())
                .toList();
    }
}
