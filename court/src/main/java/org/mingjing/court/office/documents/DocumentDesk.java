package org.mingjing.court.office.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.sealing.SealRoom;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.stereotype.Service;

/** 拟稿窗口 Drafts in versions; what was signed and is changed has to be signed again. */
@Service
public class DocumentDesk {

    /** 字数上限 of any one text. */
    public static final int LONGEST = 20_000;

    /** 撤稿理由、办理意见 The most that is kept of them, in characters. */
    static final int LONGEST_REASON = 500;

    /** Four lines of a title are the most that can be given a shape. */
    public static final int LONGEST_TITLE = 80;

    private static final Citation TITLE = Citation.of(DocumentRules.REGULATION, "9(7)");

    static final Citation OWN_COURT = Citation.of("docs/adr/0003", "access table");
    /** 涉密 */
    static final Citation CLASSIFIED = SecretMarks.SOURCE;

    static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final OutgoingDocuments documents;
    private final DocumentCourse course;
    private final DocumentNews news;
    private final ClassifiedMarks marks;
    private final SealRoom seals;
    private final Clock clock;

    DocumentDesk(
            Commands commands,
            OutgoingDocuments documents,
            DocumentCourse course,
            DocumentNews news,
            ClassifiedMarks marks,
            SealRoom seals,
            Clock clock) {
        this.commands = commands;
        this.documents = documents;
        this.course = course;
        this.news = news;
        this.marks = marks;
        this.seals = seals;
        this.clock = clock;
    }

    /** 拟稿 The granted result is the id of the document. */
    public Decision<String> save(SaveDocument command) {
        return commands.perform(
                command,
                () -> marks.refuse(command.content().texts())
                        .then(clean -> sized(command.content()))
                        .then(fine -> {
                            Outgoing found =
                                    documents.findToChange(command.id()).orElse(null);
                            return found == null ? begin(command) : amend(command, found);
                        }));
    }

    private static Decision<String> sized(DocumentContent content) {
        boolean tooLong = content.texts().anyMatch(text -> text.length() > LONGEST);
        if (tooLong) {
            return Decision.refused("documents.refused.tooLong", OWN_COURT, LONGEST);
        }
        if (content.title().length() > LONGEST_TITLE) {
            return Decision.refused("documents.refused.titleLong", TITLE, LONGEST_TITLE);
        }
        return content.title().isBlank() ? Decision.refused("documents.refused.noTitle", TITLE) : Decision.granted("");
    }

    private Decision<String> begin(SaveDocument command) {
        Actor who = command.origin().who();
        if (command.revision() != 0) {
            return Decision.refused("access.unknown", OWN_COURT);
        }
        DocumentContent content = command.content();
        Outgoing opened = new Outgoing(
                command.id(),
                command.court(),
                content.kind(),
                plain(content.title()),
                OutgoingState.DRAFT,
                content.urgency(),
                who.id(),
                who.division(),
                command.origin().occurredOn(),
                1,
                null,
                null,
                null,
                null,
                null,
                OffsetDateTime.now(clock),
                null,
                null,
                null,
                0);
        documents.insert(opened);
        documents.write(opened, 1, content, who.id());
        step(opened, "drafted", who.id(), command.origin().occurredOn(), "");
        news.tell(opened, null);
        return Decision.granted(opened.id().value().toString());
    }

    private Decision<String> amend(SaveDocument command, Outgoing found) {
        Actor who = command.origin().who();
        if (!found.court().equals(who.court())) {
            return Decision.refused("access.unknown", OWN_COURT);
        }
        if (found.revision() != command.revision()) {
            return Decision.refused("documents.refused.draftChanged", ONE_AT_A_TIME);
        }
        if (!found.state().editable()) {
            return Decision.refused("documents.refused.fixed." + found.state().word(), DocumentRules.OUTGOING);
        }
        if (!found.drafter().equals(who.id())) {
            return Decision.refused("documents.refused.drafterOnly", DocumentRules.OUTGOING);
        }
        DocumentVersion last = documents.version(found.id(), found.latest()).orElseThrow();
        if (last.content().equals(command.content())) {
            return Decision.granted(found.id().value().toString());
        }
        if (found.state() == OutgoingState.SEALING) {
            seals.changed(found.court(), found.id().subject());
        }
        boolean again = found.state().resigned();
        Outgoing changed = changed(found, command.content(), again ? OutgoingState.DRAFT : found.state(), again);
        documents.update(changed);
        documents.write(changed, changed.latest(), command.content(), who.id());
        step(
                changed,
                again ? "signed-undone" : "amended",
                who.id(),
                command.origin().occurredOn(),
                "");
        news.tell(changed, who.id());
        return Decision.granted(found.id().value().toString());
    }

    private Outgoing changed(Outgoing found, DocumentContent content, OutgoingState state, boolean undone) {
        return new Outgoing(
                found.id(),
                found.court(),
                content.kind(),
                plain(content.title()),
                state,
                content.urgency(),
                found.drafter(),
                found.division(),
                found.draftedOn(),
                found.latest() + 1,
                found.slip(),
                undone ? null : found.signature(),
                found.no(),
                null,
                null,
                state == found.state() ? found.since() : OffsetDateTime.now(clock),
                null,
                null,
                null,
                found.revision());
    }

    /** 撤稿 It stays in the register, with the reason; what was signed is not given up. */
    public Decision<String> withdraw(WithdrawDocument command) {
        return commands.perform(command, () -> {
            Outgoing found = documents
                    .findToChange(command.id())
                    .filter(one -> one.court().equals(command.origin().who().court()))
                    .orElse(null);
            if (found == null) {
                return Decision.refused("access.unknown", OWN_COURT);
            }
            if (!found.drafter().equals(command.origin().who().id())) {
                return Decision.refused("documents.refused.drafterOnly", DocumentRules.OUTGOING);
            }
            if (found.revision() != command.revision()) {
                return Decision.refused("documents.refused.changedMeanwhile", ONE_AT_A_TIME);
            }
            if (found.state() != OutgoingState.DRAFT || found.no() != null) {
                return Decision.refused("documents.refused.notDraft", DocumentRules.OUTGOING);
            }
            if (command.reason().isBlank()) {
                return Decision.refused("documents.refused.reason", DocumentRules.OUTGOING);
            }
            if (command.reason().length() > LONGEST_REASON) {
                return Decision.refused("documents.refused.tooLong", DocumentRules.OUTGOING, LONGEST_REASON);
            }
            if (marks.refuse(Stream.of(command.reason())) instanceof Decision.Refused<String> refused) {
                return refused;
            }
            Outgoing gone = in(found, OutgoingState.WITHDRAWN, null, found.slip());
            documents.update(gone);
            step(
                    gone,
                    "withdrawn",
                    found.drafter(),
                    command.origin().occurredOn(),
                    command.reason().strip());
            news.tell(gone, found.drafter());
            return Decision.granted(found.id().value().toString());
        });
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The same in another state from now on. */
    Outgoing in(Outgoing found, OutgoingState state, Outgoing.@Nullable Signature signature, @Nullable UUID slip) {
        return found.round(state, signature, slip, OffsetDateTime.now(clock));
    }

    private void step(Outgoing document, String kind, PersonId by, LocalDate on, String note) {
        course.record(document.id().value(), document.court(), kind, by, null, on, note);
    }

    private static String plain(String title) {
        return title.replaceAll("\\s+", "");
    }
}
