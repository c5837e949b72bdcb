package org.mingjing.court.office.documents;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentRules;
import org.springframework.stereotype.Service;

/** 收文窗口 Received, registered, reviewed, dealt with, read, answered in time, archived. */
@Service
public class IncomingDesk {

    /** 字数上限 */
    public static final int LONGEST = 2_000;

    private static final LocalTime END_OF_DAY = LocalTime.of(17, 30);
    private static final Citation HOUSE = Citation.of("docs/adr/0011", "official documents");

    private final Commands commands;
    private final IncomingDocuments documents;
    private final DocumentCourse course;
    private final DocumentNews news;
    private final DocumentTeam team;
    private final TelegramHours hours;
    private final Numbering numbering;
    private final ClassifiedMarks marks;
    private final Clock clock;

    IncomingDesk(
            Commands commands,
            IncomingDocuments documents,
            DocumentCourse course,
            DocumentNews news,
            DocumentTeam team,
            TelegramHours hours,
            Numbering numbering,
            ClassifiedMarks marks,
            Clock clock) {
        this.commands = commands;
        this.documents = documents;
        this.course = course;
        this.news = news;
        this.team = team;
        this.hours = hours;
        this.numbering = numbering;
        this.marks = marks;
        this.clock = clock;
    }

    /** 签收登记 The granted result is the id of the document. */
    public Decision<String> receive(ReceiveDocument command) {
        return commands.perform(command, () -> enter(command));
    }

    /** The same, called inside the caller's own command. */
    public Decision<String> enter(ReceiveDocument command) {
        Actor who = command.origin().who();
        if (!Grants.permits(who, Permission.DOCUMENTS_OFFICE)) {
            return Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
        }
        OffsetDateTime received = command.origin()
                .occurredOn()
                .atTime(command.at())
                .atZone(CourtTime.ZONE)
                .toOffsetDateTime();
        if (received.isAfter(now())) {
            return Decision.refused("documents.refused.future", DocumentRules.INCOMING);
        }
        boolean classified = !command.offline().isBlank();
        if (!classified && (command.title().isBlank() || command.sender().isBlank())) {
            return Decision.refused("documents.refused.noTitle", DocumentRules.INCOMING);
        }
        if (classified && !(command.title() + command.number()).isBlank()) {
            return Decision.refused("documents.refused.offlineOnly", DocumentDesk.CLASSIFIED);
        }
        return texts(command.title(), command.sender(), command.number(), command.offline())
                .then(clean -> register(command, received));
    }

    private Decision<String> register(ReceiveDocument command, OffsetDateTime received) {
        int year = command.origin().occurredOn().getYear();
        Incoming document = new Incoming(
                command.id(),
                command.court(),
                year,
                numbering.next(command.court(), "documents-in", year),
                command.medium(),
                command.sender().strip(),
                command.number().strip(),
                command.title().strip(),
                command.urgency(),
                command.reply(),
                command.offline().strip(),
                IncomingState.REGISTERED,
                received,
                hours.due(command.court(), command.urgency(), received),
                null,
                now(),
                "",
                "",
                null,
                0);
        documents.insert(document);
        step(document, "received", command.origin().who().id(), null, command, command.sender());
        news.tell(document, null);
        return Decision.granted(document.id().value().toString());
    }

    /** 办理 The granted result is the id of the document. */
    public Decision<String> handle(HandleIncoming command) {
        return commands.perform(command, () -> {
            Actor who = command.origin().who();
            Incoming found = documents
                    .findToChange(command.id())
                    .filter(one -> one.court().equals(who.court()))
                    .orElse(null);
            if (found == null) {
                return Decision.refused("access.unknown", DocumentDesk.OWN_COURT);
            }
            if (found.revision() != command.revision()) {
                return Decision.refused("documents.refused.changedMeanwhile", DocumentDesk.ONE_AT_A_TIME);
            }
            if (!command.act().fits(found.state())) {
                return Decision.refused("documents.refused.outOfTurn", DocumentRules.INCOMING);
            }
            return texts(command.words())
                    .then(clean -> mayDo(command.act(), found, who))
                    .then(may -> act(command, found));
        });
    }

    /** Who may do this with it now; refused with why not. */
    public Decision<String> mayDo(IncomingAct act, Incoming document, Actor who) {
        boolean office = Grants.permits(who, Permission.DOCUMENTS_OFFICE);
        boolean holder = who.id().equals(document.holder());
        if (act.ofOffice()) {
            return office
                    ? Decision.granted("")
                    : Decision.refused("documents.refused.officeOnly", DocumentRules.INCOMING);
        }
        return holder || (act == IncomingAct.CIRCULATE && office)
                ? Decision.granted("")
                : Decision.refused("documents.refused.holderOnly", DocumentRules.INCOMING);
    }

    private Decision<String> act(HandleIncoming command, Incoming found) {
        return switch (command.act()) {
            case REVIEW -> review(command, found);
            case SEND_BACK ->
                reasoned(command)
                        .then(words ->
                                kept(command, found.dealtWith(words).in(IncomingState.SENT_BACK, null, now()), null));
            case PASS_ON ->
                handler(command).then(next -> kept(command, found.in(IncomingState.HANDLING, next, now()), next));
            case CIRCULATE -> {
                if (command.people().isEmpty() || !team.here(command.court(), command.people())) {
                    yield Decision.refused("documents.refused.nobody", DocumentRules.INCOMING);
                }
                course.admit(found.id().value(), found.court(), command.people(), true);
                yield kept(command, found, null);
            }
            case REMIND -> kept(command, found, found.holder());
            case ANSWER ->
                reasoned(command)
                        .then(words ->
                                kept(command, found.dealtWith(words).in(IncomingState.ANSWERED, null, now()), null));
            case ARCHIVE -> kept(command, found.in(IncomingState.ARCHIVED, null, now()), null);
        };
    }

    private Decision<String> review(HandleIncoming command, Incoming found) {
        if (command.limit() != null && command.limit().isBefore(command.origin().occurredOn())) {
            return Decision.refused("documents.refused.limitPast", DocumentRules.INCOMING);
        }
        return reasoned(command)
                .then(words -> handler(command).then(next -> {
                    OffsetDateTime limit = command.limit() == null
                            ? found.dueAt()
                            : earlier(
                                    found.dueAt(),
                                    command.limit()
                                            .atTime(END_OF_DAY)
                                            .atZone(CourtTime.ZONE)
                                            .toOffsetDateTime());
                    course.admit(found.id().value(), found.court(), List.of(next), false);
                    return kept(command, found.reviewed(words, limit).in(IncomingState.HANDLING, next, now()), next);
                }));
    }

    /** An urgent one is never given more time than its degree leaves. */
    private static OffsetDateTime earlier(@Nullable OffsetDateTime own, OffsetDateTime set) {
        return own != null && own.isBefore(set) ? own : set;
    }

    private Decision<PersonId> handler(HandleIncoming command) {
        PersonId next = command.people().stream().findFirst().orElse(null);
        return next != null && team.here(command.court(), List.of(next))
                ? Decision.granted(next)
                : Decision.refused("documents.refused.nobody", DocumentRules.INCOMING);
    }

    private static Decision<String> reasoned(HandleIncoming command) {
        return command.words().isBlank()
                ? Decision.refused("documents.refused.words", DocumentRules.INCOMING)
                : Decision.granted(command.words().strip());
    }

    private Decision<String> kept(HandleIncoming command, Incoming next, @Nullable PersonId other) {
        documents.update(next);
        PersonId by = command.origin().who().id();
        if (command.act() == IncomingAct.PASS_ON && other != null) {
            course.admit(next.id().value(), next.court(), List.of(other, by), false);
        }
        step(next, command.act().word(), by, other, command, command.words().strip());
        news.tell(next, by);
        return Decision.granted(next.id().value().toString());
    }

    private void step(
            Incoming document, String kind, PersonId by, @Nullable PersonId other, Command command, String note) {
        UUID id = document.id().value();
        course.record(id, document.court(), kind, by, other, command.origin().occurredOn(), note);
    }

    private Decision<String> texts(String... some) {
        return Stream.of(some).anyMatch(text -> text.length() > LONGEST)
                ? Decision.refused("documents.refused.tooLong", HOUSE, LONGEST)
                : marks.refuse(Stream.of(some));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
