package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.events.OfficialDocumentMoved;
import org.mingjing.court.office.documents.events.OfficialDocumentMoved.Owed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 公文告知 The one place where the house is told who owes what on a document. */
@Component
class DocumentNews {

    private final ApplicationEventPublisher events;
    private final DocumentTeam team;
    private final DocumentCourse course;

    DocumentNews(ApplicationEventPublisher events, DocumentTeam team, DocumentCourse course) {
        this.events = events;
        this.team = team;
        this.course = course;
    }

    /** While it goes round, the slip tells who owes what. */
    void tell(Outgoing document, @Nullable PersonId by) {
        List<Owed> owed = new ArrayList<>();
        OfficeAct next = OfficeAct.next(document.state());
        if (document.state() == OutgoingState.DRAFT) {
            owed.add(new Owed(document.drafter(), "document-draft", null, false));
        } else if (next != null) {
            team.office(document.court(), null)
                    .forEach(one -> owed.add(new Owed(one, "document-" + next.word(), null, false)));
        }
        readers(document.id().value(), owed);
        events.publishEvent(new OfficialDocumentMoved(
                document.id().subject(),
                document.court(),
                document.title(),
                document.id().link(),
                by(by),
                owed));
    }

    void tell(Incoming document, @Nullable PersonId by) {
        List<Owed> owed = new ArrayList<>();
        LocalDate due = document.dueAt() == null ? null : document.dueAt().toLocalDate();
        switch (document.state()) {
            case REGISTERED ->
                team.office(document.court(), null)
                        .forEach(one -> owed.add(new Owed(one, "document-review", due, false)));
            case HANDLING -> {
                if (document.holder() != null) {
                    owed.add(new Owed(document.holder(), "document-handle", due, false));
                }
            }
            case ANSWERED ->
                team.office(document.court(), null)
                        .forEach(one -> owed.add(new Owed(one, "document-close", null, false)));
            case ARCHIVED, SENT_BACK -> {}
        }
        readers(document.id().value(), owed);
        events.publishEvent(new OfficialDocumentMoved(
                document.id().subject(),
                document.court(),
                document.title(),
                document.id().link(),
                by(by),
                owed));
    }

    private void readers(UUID document, List<Owed> owed) {
        course.readers(document).stream()
                .filter(reader -> reader.copied() && reader.readAt() == null)
                .filter(reader -> owed.stream().noneMatch(one -> one.person().equals(reader.person())))
                .forEach(reader -> owed.add(new Owed(reader.person(), "document-read", null, true)));
    }

    private static Set<PersonId> by(@Nullable PersonId person) {
        return person == null ? Set.of() : Set.of(person);
    }
}
