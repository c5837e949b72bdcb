package org.mingjing.court.office.documents.web.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.DocumentSearch;
import org.mingjing.court.office.documents.Incoming;
import org.mingjing.court.office.documents.IncomingDocuments;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.office.documents.web.DocumentLines;
import org.mingjing.court.office.documents.web.Whereabouts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 公文簿 The registers of outgoing and incoming documents: what is open with who has it, and all by number. */
@Controller
class DocumentsPage {

    private static final int PAGE = 50;
    private static final int LONGEST = 60;
    private static final List<String> VIEWS = List.of("out", "out-all", "in", "in-all");

    private final CourtBoundary boundary;
    private final OutgoingDocuments outgoing;
    private final IncomingDocuments incoming;
    private final Whereabouts whereabouts;
    private final People people;
    private final Clock clock;

    DocumentsPage(
            CourtBoundary boundary,
            OutgoingDocuments outgoing,
            IncomingDocuments incoming,
            Whereabouts whereabouts,
            People people,
            Clock clock) {
        this.boundary = boundary;
        this.outgoing = outgoing;
        this.incoming = incoming;
        this.whereabouts = whereabouts;
        this.people = people;
        this.clock = clock;
    }

    @Allowed(Permission.DOCUMENTS)
    @GetMapping("/documents")
    String show(
            @RequestParam(defaultValue = "out") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String year,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Frame frame,
            Model model) {
        String shown = VIEWS.contains(view) ? view : VIEWS.getFirst();
        boolean in = shown.startsWith("in");
        DocumentSearch search = new DocumentSearch(
                actor.court(),
                actor.id(),
                DocumentDoor.all(actor),
                q.length() > LONGEST ? q.substring(0, LONGEST) : q,
                number(year),
                !shown.endsWith("all"));
        Found found = boundary.read(CourtScope.of(actor.court()), () -> {
            int total = in ? incoming.count(search) : outgoing.count(search);
            int no = Math.clamp(number(page), 1, Math.max(1, (total + PAGE - 1) / PAGE));
            int from = (no - 1) * PAGE;
            return new Found(
                    in
                            ? incoming(incoming.list(search, from, PAGE), frame.text())
                            : outgoing.list(search, from, PAGE).stream()
                                    .map(one -> row(one, frame.text()))
                                    .toList(),
                    no,
                    total);
        });
        model.addAttribute("frame", frame)
                .addAttribute("rows", found.rows())
                .addAttribute("view", shown)
                .addAttribute("incoming", in)
                .addAttribute("office", Grants.permits(actor, Permission.DOCUMENTS_OFFICE))
                .addAttribute("narrowed", !search.words().isEmpty() || search.year() != 0)
                .addAttribute("fields", fields(search, frame))
                .addAttribute("pager", pager(found, shown, search))
                .addAttribute("tabs", tabs(shown, frame.text()));
        return "office/documents/web/register/register";
    }

    private static List<Field> fields(DocumentSearch search, Frame frame) {
        return List.of(
                Field.of("q", frame.text().of("documents.search"))
                        .holding(search.words())
                        .upTo(LONGEST),
                Field.of("year", frame.text().of("documents.year"))
                        .holding(search.year() == 0 ? null : search.year())
                        .between(2000, frame.today().getYear()));
    }

    private static Pager pager(Found found, String view, DocumentSearch search) {
        return new Pager(
                found.no() > 1 ? address(view, search, found.no() - 1) : null,
                found.no() * PAGE < found.total() ? address(view, search, found.no() + 1) : null,
                found.rows().size(),
                found.total());
    }

    private static List<Tab> tabs(String shown, Text text) {
        return VIEWS.stream()
                .map(one -> Tab.of(text.of("documents.view." + one), "/documents?view=" + one, one.equals(shown)))
                .toList();
    }

    private DocumentRow row(Outgoing document, Text text) {
        List<Whereabouts.Held> held = whereabouts.of(document, text);
        Whereabouts.Held first = held.isEmpty() ? null : held.getFirst();
        LocalDate until = first == null ? null : first.until();
        return new DocumentRow(
                document.id().link(),
                document.no() == null
                        ? text.of("documents.unnumbered")
                        : document.no().toString(),
                document.title(),
                text.of("documents.kind." + document.kind().name()),
                DocumentLines.urgency(document.urgency(), text),
                DocumentLines.state(document.state(), text),
                where(held, text),
                first == null ? "" : text.moment(first.since()),
                until == null ? "" : text.date(until),
                until != null && until.isBefore(LocalDate.now(clock)));
    }

    /** Several are named by the first of them and their number. */
    private static String where(List<Whereabouts.Held> held, Text text) {
        return switch (held.size()) {
            case 0 -> "";
            case 1 -> held.getFirst().by() + " " + held.getFirst().step();
            default ->
                text.of(
                        "documents.where.several",
                        held.getFirst().by(),
                        held.size(),
                        held.getFirst().step());
        };
    }

    private List<DocumentRow> incoming(List<Incoming> documents, Text text) {
        Map<PersonId, String> names = people.names(documents.stream()
                .map(Incoming::holder)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        OffsetDateTime now = OffsetDateTime.now(clock);
        return documents.stream()
                .map(one -> new DocumentRow(
                        one.id().link(),
                        one.registerNo(),
                        one.title().isEmpty() ? text.of("documents.offline.only", one.offline()) : one.title(),
                        one.sender(),
                        DocumentLines.urgency(one.urgency(), text),
                        DocumentLines.state(one.state(), one.state().open() && one.late(now), text),
                        one.state().open() ? holder(one, names, text) : "",
                        one.state().open() ? text.moment(one.since()) : "",
                        one.dueAt() == null ? "" : text.moment(one.dueAt()),
                        one.state().open() && one.late(now)))
                .toList();
    }

    private static String holder(Incoming document, Map<PersonId, String> names, Text text) {
        return document.holder() == null ? text.of("documents.office") : DocumentLines.name(names, document.holder());
    }

    /** What cannot be read is left out. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private static String address(String view, DocumentSearch search, int no) {
        return UriComponentsBuilder.fromPath("/documents")
                .queryParam("view", view)
                .queryParam("q", "{words}")
                .queryParam("year", search.year())
                .queryParam("page", no)
                .encode()
                .buildAndExpand(search.words())
                .toUriString();
    }

    private record Found(List<DocumentRow> rows, int no, int total) {}
}
