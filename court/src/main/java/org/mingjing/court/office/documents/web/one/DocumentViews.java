package org.mingjing.court.office.documents.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.paper.HeadingNumbers;
import org.mingjing.court.foundation.paper.OfficialPart;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentChecks;
import org.mingjing.court.office.documents.DocumentContent;
import org.mingjing.court.office.documents.DocumentCourse;
import org.mingjing.court.office.documents.DocumentDoor;
import org.mingjing.court.office.documents.DocumentReader;
import org.mingjing.court.office.documents.DocumentSheets;
import org.mingjing.court.office.documents.DocumentStep;
import org.mingjing.court.office.documents.DocumentTeam;
import org.mingjing.court.office.documents.DocumentVersion;
import org.mingjing.court.office.documents.OfficeAct;
import org.mingjing.court.office.documents.OfficialDocumentRequest;
import org.mingjing.court.office.documents.Outgoing;
import org.mingjing.court.office.documents.OutgoingDocuments;
import org.mingjing.court.office.documents.OutgoingState;
import org.mingjing.court.office.documents.web.DocumentLines;
import org.mingjing.court.office.documents.web.Whereabouts;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.springframework.stereotype.Component;

/** 发文页的内容 */
@Component
class DocumentViews {

    private final CourtBoundary boundary;
    private final DocumentDoor door;
    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentChecks checks;
    private final DocumentSheets sheets;
    private final OfficialSheets layout;
    private final Whereabouts whereabouts;
    private final People people;
    private final DocumentTeam team;
    private final ColleagueChoices choices;
    private final SealChoice choice;

    DocumentViews(
            CourtBoundary boundary,
            DocumentDoor door,
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentChecks checks,
            DocumentSheets sheets,
            OfficialSheets layout,
            Whereabouts whereabouts,
            People people,
            DocumentTeam team,
            ColleagueChoices choices,
            SealChoice choice) {
        this.boundary = boundary;
        this.door = door;
        this.documents = documents;
        this.course = course;
        this.checks = checks;
        this.sheets = sheets;
        this.layout = layout;
        this.whereabouts = whereabouts;
        this.people = people;
        this.team = team;
        this.choices = choices;
        this.choice = choice;
    }

    DocumentView of(Outgoing document, Actor actor, Text text) {
        boolean drafts = door.drafts(actor, document);
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<DocumentVersion> versions = documents.versions(document.id());
            DocumentVersion last = versions.getFirst();
            List<DocumentStep> steps = course.steps(document.id().value());
            List<DocumentReader> readers = course.readers(document.id().value());
            Map<PersonId, String> names = people.names(Stream.concat(
                            DocumentLines.named(steps, readers).stream(),
                            Stream.concat(
                                    versions.stream().map(DocumentVersion::recordedBy), Stream.of(document.drafter())))
                    .distinct()
                    .toList());
            return new DocumentView(
                    document,
                    Stream.of(
                                    DocumentLines.state(document.state(), text),
                                    DocumentLines.urgency(document.urgency(), text))
                            .filter(Objects::nonNull)
                            .toList(),
                    facts(document, last.content(), names, text),
                    whereabouts.of(document, text),
                    faults(document, last.content(), text),
                    seal(document, text),
                    sheets.paper(document, last),
                    lines(sheets.paper(document, last).parts()),
                    drafts
                            ? versions(document, versions, names, text)
                            : List.of(versions(document, versions, names, text)
                                    .getFirst()
                                    .alone()),
                    DocumentLines.receipts(drafts ? readers : own(readers, actor), names, text),
                    drafts ? DocumentLines.course(steps, names, "documents.step.", text) : List.of(),
                    actions(document, actor, text),
                    act(document, actor, text),
                    layout.stoodIn().isEmpty() ? null : text.of("documents.stoodIn"));
        });
    }

    private static List<Fact> facts(
            Outgoing document, DocumentContent content, Map<PersonId, String> names, Text text) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        text.of("documents.number"),
                        document.no() == null
                                ? text.of("documents.unnumbered")
                                : document.no().toString()),
                Fact.of(
                        text.of("documents.kind"),
                        text.of("documents.kind." + document.kind().name()) + " · "
                                + text.of("documents.direction."
                                        + content.direction().name())),
                Fact.of(text.of("documents.drafter"), DocumentLines.name(names, document.drafter())),
                Fact.of(text.of("documents.draftedOn"), text.date(document.draftedOn()))));
        Outgoing.Signature signature = document.signature();
        if (signature != null) {
            facts.add(Fact.of(
                    text.of("documents.signed"),
                    text.of("documents.signed.by", names.getOrDefault(signature.by(), "—"), signature.on())));
        }
        Outgoing.Sealing sealing = document.sealing();
        if (sealing != null) {
            facts.add(new Fact(
                    text.of("documents.seal.use"),
                    text.of("documents.seal." + (sealing.electronic() ? "electronic" : "byHand")),
                    "/seals/uses/" + sealing.use()));
        }
        if (document.slip() != null) {
            facts.add(new Fact(text.of("documents.slip"), text.of("documents.slip.open"), "/slips/" + document.slip()));
        }
        return facts;
    }

    private List<DocumentView.Fault> faults(Outgoing document, DocumentContent content, Text text) {
        return document.signature() != null
                ? List.of()
                : checks.faults(document.court(), content).stream()
                        .map(fault -> new DocumentView.Fault(
                                fault.grave()
                                        ? Chip.of(text.of("documents.grave"), Tone.BAD)
                                        : Chip.of(text.of("documents.remark"), Tone.WARN),
                                text.of(
                                        "documents.fault." + fault.code(),
                                        fault.details().toArray()),
                                fault.citation().toString()))
                        .toList();
    }

    private static @Nullable String seal(Outgoing document, Text text) {
        return switch (document.state()) {
            case SEALED, DISTRIBUTED, ARCHIVED ->
                document.sealing() != null && document.sealing().electronic()
                        ? null
                        : text.of("documents.unsealed.paper", document.copies() == null ? 0 : document.copies());
            case SEALING -> text.of("documents.sealing");
            case NUMBERED, PROOFED -> text.of("documents.unsealed");
            default -> null;
        };
    }

    /** The text as on the sheet, headings with their ordinals. */
    private static List<DocumentView.Line> lines(List<OfficialPart> parts) {
        HeadingNumbers numbers = new HeadingNumbers();
        List<DocumentView.Line> lines = new ArrayList<>();
        for (OfficialPart part : parts) {
            switch (part) {
                case OfficialPart.Heading(int level, String words) ->
                    lines.add(new DocumentView.Line("h" + level, List.of(numbers.next(level) + words)));
                case OfficialPart.Paragraph(String words) -> lines.add(new DocumentView.Line("p", List.of(words)));
                case OfficialPart.Table(List<List<String>> rows) ->
                    rows.forEach(row -> lines.add(new DocumentView.Line("row", row)));
            }
        }
        return lines;
    }

    private static List<DocumentReader> own(List<DocumentReader> readers, Actor actor) {
        return readers.stream().filter(one -> one.person().equals(actor.id())).toList();
    }

    private static List<DocumentView.Version> versions(
            Outgoing document, List<DocumentVersion> versions, Map<PersonId, String> names, Text text) {
        Outgoing.Signature signature = document.signature();
        String link = document.id().link();
        return versions.stream()
                .map(one -> new DocumentView.Version(
                        one.no(),
                        names.getOrDefault(one.recordedBy(), "—"),
                        text.moment(one.recordedAt()),
                        signature != null && signature.version() == one.no(),
                        one.no() == 1 ? null : link + "/difference?from=" + (one.no() - 1) + "&to=" + one.no(),
                        link + "/versions/" + one.no() + "/pdf",
                        link + "/versions/" + one.no() + "/ofd"))
                .toList();
    }

    private static List<Action> actions(Outgoing document, Actor actor, Text text) {
        List<Action> actions = new ArrayList<>();
        if (!document.drafter().equals(actor.id())) {
            return actions;
        }
        String link = document.id().link();
        if (document.state() == OutgoingState.DRAFT) {
            actions.add(Action.link(
                            text.of("documents.submit"),
                            "/requests/" + OfficialDocumentRequest.KIND + "/"
                                    + document.id().value())
                    .weighing(Action.Weight.MAIN));
        }
        if (document.state() == OutgoingState.RETURNED && document.slip() != null) {
            actions.add(Action.link(text.of("documents.resubmit"), "/slips/" + document.slip() + "/amend")
                    .weighing(Action.Weight.MAIN));
        }
        if (document.state().editable()) {
            actions.add(Action.link(text.of("documents.amend"), link + "/edit"));
        }
        return actions;
    }

    private DocumentLines.@Nullable Act act(Outgoing document, Actor actor, Text text) {
        OfficeAct next = OfficeAct.next(document.state());
        if (next != null && Grants.permits(actor, Permission.DOCUMENTS_OFFICE)) {
            return new DocumentLines.Act(
                    next.word(),
                    text.of("documents.act." + next.word()),
                    document.id().link() + "/" + next.word(),
                    inputs(next, document, text),
                    next == OfficeAct.DISTRIBUTE ? readers(actor, text) : null,
                    text.of("documents.act." + next.word() + ".send"));
        }
        if (document.state() == OutgoingState.DRAFT
                && document.no() == null
                && document.drafter().equals(actor.id())) {
            return new DocumentLines.Act(
                    "withdraw",
                    text.of("documents.act.withdraw"),
                    document.id().link() + "/withdraw",
                    List.of(new Input(
                            "text",
                            Field.of("remark", text.of("documents.reason"))
                                    .upTo(200)
                                    .mandatory())),
                    null,
                    text.of("documents.act.withdraw.send"));
        }
        return null;
    }

    private List<Input> inputs(OfficeAct act, Outgoing document, Text text) {
        return switch (act) {
            case NUMBER, PROOF, ARCHIVE -> List.of();
            case SEAL -> choice.inputs(document, text);
            case DISTRIBUTE ->
                List.of(new Input(
                        "text",
                        Field.of("remark", text.of("documents.outside"))
                                .hint(text.of("documents.outside.hint"))
                                .upTo(200)));
        };
    }

    private Field readers(Actor actor, Text text) {
        return Field.of("people", text.of("documents.readers"))
                .hint(text.of("documents.readers.hint"))
                .choices(choices.of(actor.court(), team.others(actor), text));
    }
}
