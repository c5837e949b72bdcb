package org.mingjing.court.office.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.DocumentId;
import org.mingjing.court.foundation.files.MadeDocuments;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.OfficialSheets;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.stereotype.Service;

/** 发文办理 The office numbers, proofs, registers the seal, distributes and archives; archived are the two files that were made of the signed version. */
@Service
public class DocumentOffice {

    private static final Citation HOUSE = Citation.of("docs/adr/0011", "official documents");
    private static final int MOST_COPIES = 9_999;

    private final Commands commands;
    private final CourtBoundary boundary;
    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentTeam team;
    private final DocumentNews news;
    private final DocumentSheets sheets;
    private final OfficialSheets layout;
    private final MadeDocuments files;
    private final Numbering numbering;
    private final ClassifiedMarks marks;
    private final Clock clock;

    DocumentOffice(
            Commands commands,
            CourtBoundary boundary,
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentTeam team,
            DocumentNews news,
            DocumentSheets sheets,
            OfficialSheets layout,
            MadeDocuments files,
            Numbering numbering,
            ClassifiedMarks marks,
            Clock clock) {
        this.commands = commands;
        this.boundary = boundary;
        this.documents = documents;
        this.course = course;
        this.team = team;
        this.news = news;
        this.sheets = sheets;
        this.layout = layout;
        this.files = files;
        this.numbering = numbering;
        this.marks = marks;
        this.clock = clock;
    }

    /** The granted result is the id of the document. */
    public Decision<String> handle(HandleDocument command) {
        Made made = command.act() == OfficeAct.ARCHIVE && layout.ready() ? made(command) : null;
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            Outgoing found = documents
                    .findToChange(command.id())
                    .filter(one -> one.court().equals(who.court()))
                    .orElse(null);
            if (found == null || !Grants.permits(who, Permission.DOCUMENTS_OFFICE)) {
                return Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
            }
            if (found.revision() != command.revision()) {
                return Decision.refused("documents.refused.changedMeanwhile", DocumentDesk.ONE_AT_A_TIME);
            }
            if (found.state() != command.act().from()) {
                return Decision.refused("documents.refused.outOfTurn", DocumentRules.OUTGOING);
            }
            Outgoing.Signature signature = found.signature();
            if (signature == null || signature.version() != found.latest()) {
                return Decision.refused("documents.refused.signAgain", DocumentRules.SIGN_AGAIN);
            }
            if (command.remark().length() > DocumentDesk.LONGEST_REASON) {
                return Decision.refused(
                        "documents.refused.tooLong", DocumentRules.OUTGOING, DocumentDesk.LONGEST_REASON);
            }
            return marks.refuse(Stream.of(command.remark())).then(clean -> act(command, found, made));
        });
    }

    private Decision<String> act(HandleDocument command, Outgoing found, @Nullable Made made) {
        return switch (command.act()) {
            case NUMBER -> number(command, found);
            case PROOF -> kept(command, with(found, command, found.no(), today(), found.copies(), null), "");
            case SEAL ->
                command.copies() < 1 || command.copies() > MOST_COPIES
                        ? Decision.refused("documents.refused.copies", DocumentRules.OUTGOING, MOST_COPIES)
                        : kept(
                                command,
                                with(found, command, found.no(), found.printedOn(), command.copies(), null),
                                Integer.toString(command.copies()));
            case DISTRIBUTE -> {
                boolean nobody = command.readers().isEmpty() && command.remark().isBlank();
                if (nobody || !team.here(found.court(), command.readers())) {
                    yield Decision.refused("documents.refused.nobody", DocumentRules.OUTGOING);
                }
                course.admit(found.id().value(), found.court(), command.readers(), true);
                yield kept(
                        command,
                        with(found, command, found.no(), found.printedOn(), found.copies(), null),
                        command.remark());
            }
            case ARCHIVE -> archive(command, found, made);
        };
    }

    /** 编号 The next of its word in this year. */
    private Decision<String> number(HandleDocument command, Outgoing found) {
        String word = documents
                .version(found.id(), found.latest())
                .orElseThrow()
                .content()
                .word();
        if (word.isBlank()) {
            return Decision.refused("documents.refused.noWord", Citation.of(DocumentRules.REGULATION, "9(5)"));
        }
        int year = today().getYear();
        DocumentNo no = new DocumentNo(word, year, numbering.next(found.court(), "document:" + word, year));
        return kept(command, with(found, command, no, null, null, null), no.toString());
    }

    private Decision<String> archive(HandleDocument command, Outgoing found, @Nullable Made made) {
        if (made == null) {
            return Decision.refused("documents.refused.noFonts", HOUSE, PaperPdf.packages());
        }
        if (made.revision != found.revision()) {
            return Decision.refused("documents.refused.changedMeanwhile", DocumentDesk.ONE_AT_A_TIME);
        }
        String name = found.no() == null ? found.title() : found.no() + " " + found.title();
        return files.keep(command.origin(), found.court(), found.id().subject(), name, name + ".pdf", made.pdf)
                .then(pdf -> files.keep(
                                command.origin(), found.court(), found.id().subject(), name, name + ".ofd", made.ofd)
                        .then(ofd -> kept(
                                command,
                                with(
                                        found,
                                        command,
                                        found.no(),
                                        found.printedOn(),
                                        found.copies(),
                                        new Files(pdf, ofd)),
                                "")));
    }

    private Decision<String> kept(HandleDocument command, Outgoing next, String note) {
        documents.update(next);
        course.record(
                next.id().value(),
                next.court(),
                command.act().word(),
                command.origin().who().id(),
                null,
                command.origin().occurredOn(),
                note);
        news.tell(next, command.origin().who().id());
        return Decision.granted(next.id().value().toString());
    }

    private Outgoing with(
            Outgoing found,
            HandleDocument command,
            @Nullable DocumentNo no,
            @Nullable LocalDate printedOn,
            @Nullable Integer copies,
            @Nullable Files kept) {
        return new Outgoing(
                found.id(),
                found.court(),
                found.kind(),
                found.title(),
                command.act().to(),
                found.urgency(),
                found.drafter(),
                found.division(),
                found.draftedOn(),
                found.latest(),
                found.slip(),
                found.signature(),
                no,
                printedOn,
                copies,
                OffsetDateTime.now(clock),
                kept == null ? null : kept.pdf,
                kept == null ? null : kept.ofd,
                found.revision());
    }

    /** 成文 Drawn before the transaction: it takes its time. */
    private @Nullable Made made(HandleDocument command) {
        return boundary.read(
                CourtScope.of(command.court()),
                () -> documents
                        .find(command.id())
                        .map(found -> {
                            LaidPaper laid = layout.lay(sheets.paper(
                                    found,
                                    documents
                                            .version(found.id(), found.latest())
                                            .orElseThrow()));
                            return new Made(found.revision(), layout.pdf(laid), layout.ofd(laid));
                        })
                        .orElse(null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Made(int revision, byte[] pdf, byte[] ofd) {}

    private record Files(DocumentId pdf, DocumentId ofd) {}
}
