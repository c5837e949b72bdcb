package org.mingjing.court.office.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.paper.PaperPdf;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.sealing.SealOffer;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.stereotype.Service;

/** 发文办理 The office numbers, proofs, sends to the seal room, distributes and archives; archived are the two files of the signed version, as they were sealed. */
@Service
public class DocumentOffice {

    private static final Citation HOUSE = Citation.of("docs/adr/0011", "official documents");
    private static final int MOST_COPIES = 9_999;

    private final Commands commands;
    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentTeam team;
    private final DocumentNews news;
    private final DocumentPrints prints;
    private final SealsOfDocuments seals;
    private final Numbering numbering;
    private final ClassifiedMarks marks;
    private final Clock clock;

    DocumentOffice(
            Commands commands,
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentTeam team,
            DocumentNews news,
            DocumentPrints prints,
            SealsOfDocuments seals,
            Numbering numbering,
            ClassifiedMarks marks,
            Clock clock) {
        this.commands = commands;
        this.documents = documents;
        this.course = course;
        this.team = team;
        this.news = news;
        this.prints = prints;
        this.seals = seals;
        this.numbering = numbering;
        this.marks = marks;
        this.clock = clock;
    }

    /** The granted result is the id of the document. */
    public Decision<String> handle(HandleDocument command) {
        boolean drawn =
                command.act() == OfficeAct.ARCHIVE || (command.act() == OfficeAct.SEAL && command.seal() != null);
        DocumentPrints.Print print = drawn ? prints.of(command.court(), command.id()) : null;
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
            return marks.refuse(Stream.of(command.remark())).then(clean -> act(command, found, print));
        });
    }

    private Decision<String> act(HandleDocument command, Outgoing found, DocumentPrints.@Nullable Print print) {
        return switch (command.act()) {
            case NUMBER -> number(command, found);
            case PROOF -> kept(command, with(found, command, found.no(), today(), found.copies(), null), "");
            case SEAL -> seal(command, found, print);
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
            case ARCHIVE -> archive(command, found, print);
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

    /** The seals that a document may bear now; none: no seal is asked for. Called inside CourtBoundary. */
    public List<SealOffer> offered(Outgoing document) {
        return seals.offered(document);
    }

    /** 送印 What bears a seal goes to the seal room with its files; what bears none, or where no seal is registered, is only entered. */
    private Decision<String> seal(HandleDocument command, Outgoing found, DocumentPrints.@Nullable Print print) {
        if (command.copies() < 1 || command.copies() > MOST_COPIES) {
            return Decision.refused("documents.refused.copies", DocumentRules.OUTGOING, MOST_COPIES);
        }
        if (command.seal() == null) {
            return !seals.offered(found).isEmpty()
                    ? Decision.refused("documents.refused.whichSeal", DocumentRules.OUTGOING)
                    : kept(
                            command,
                            with(found, command, found.no(), found.printedOn(), command.copies(), null),
                            Integer.toString(command.copies()));
        }
        return usable(found, print).then(ready -> seals.send(command, found, ready));
    }

    private static Decision<DocumentPrints.Print> usable(Outgoing found, DocumentPrints.@Nullable Print print) {
        if (print == null) {
            return Decision.refused("documents.refused.noFonts", HOUSE, PaperPdf.packages());
        }
        return print.revision() == found.revision()
                ? Decision.granted(print)
                : Decision.refused("documents.refused.changedMeanwhile", DocumentDesk.ONE_AT_A_TIME);
    }

    /** What bears the seal is archived as it was sealed. */
    private Decision<String> archive(HandleDocument command, Outgoing found, DocumentPrints.@Nullable Print print) {
        DocumentPrints.Kept sealed = DocumentPrints.Kept.of(found);
        Decision<DocumentPrints.Kept> kept = sealed == null
                ? usable(found, print).then(ready -> prints.keep(command.origin(), found, ready))
                : Decision.granted(sealed);
        return kept.then(
                files -> kept(command, with(found, command, found.no(), found.printedOn(), found.copies(), files), ""));
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
            DocumentPrints.@Nullable Kept kept) {
        return found.handled(
                command.act().to(),
                no,
                printedOn,
                copies,
                kept == null ? DocumentPrints.Kept.of(found) : kept,
                OffsetDateTime.now(clock));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
