package org.mingjing.court.office.notices.web.contacts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.notices.DivisionContact;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.notices.NameContact;
import org.mingjing.court.office.notices.WorkNoticeDesk;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.court.ui.components.refusal.Refusal;
import org.mingjing.kernel.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** 部门联络人 Who is asked for a division; named by whoever heads it, or by the office. */
@Controller
class ContactsPage {

    private final CourtBoundary boundary;
    private final DivisionContacts contacts;
    private final WorkNoticeDesk desk;
    private final People people;

    ContactsPage(CourtBoundary boundary, DivisionContacts contacts, WorkNoticeDesk desk, People people) {
        this.boundary = boundary;
        this.contacts = contacts;
        this.desk = desk;
        this.people = people;
    }

    @Staff
    @GetMapping("/notices/contacts")
    String show(@RequestParam @Nullable String saved, Actor actor, Frame frame, Model model) {
        model.addAttribute("done", saved == null ? null : frame.text().of("notices.contacts.saved"));
        return shown(null, actor, frame, model);
    }

    @Staff
    @PostMapping("/notices/contacts")
    String name(@RequestParam MultiValueMap<String, String> typed, Actor actor, Frame frame, Model model) {
        Origin origin = new Origin(actor, null, frame.today(), new TypedForm(typed, frame.text()).key());
        UUID division = TypedId.of(TypedWords.of(typed, "division"));
        UUID person = TypedId.of(TypedWords.of(typed, "person"));
        if (division == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var done = desk.name(new NameContact(
                origin, actor.court(), new DivisionId(division), person == null ? null : new PersonId(person)));
        return done instanceof Decision.Refused<String> refused
                ? shown(Refusal.of(refused, frame.text()), actor, frame, model)
                : "redirect:/notices/contacts?saved=named";
    }

    private String shown(@Nullable Refusal refusal, Actor actor, Frame frame, Model model) {
        model.addAttribute("frame", frame)
                .addAttribute("lines", boundary.read(CourtScope.of(actor.court()), () -> lines(actor)))
                .addAttribute("refusal", refusal);
        return "office/notices/web/contacts/contacts";
    }

    private List<ContactLine> lines(Actor actor) {
        List<DivisionContact> all = contacts.of(actor.court());
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.concat(one.colleagues().stream(), Stream.ofNullable(one.head())))
                .distinct()
                .toList());
        return all.stream()
                .map(one -> {
                    DivisionId division = one.division().id();
                    PersonId head = one.head();
                    PersonId named = one.named();
                    return new ContactLine(
                            division.value().toString(),
                            one.division().name(),
                            head == null ? "" : names.getOrDefault(head, ""),
                            named == null ? "" : names.getOrDefault(named, ""),
                            named == null ? "" : named.value().toString(),
                            desk.mayName(actor, division)
                                    ? one.colleagues().stream()
                                            .map(person -> new Option(
                                                    person.value().toString(), names.getOrDefault(person, "")))
                                            .toList()
                                    : List.of(),
                            UUID.randomUUID().toString());
                })
                .toList();
    }
}
