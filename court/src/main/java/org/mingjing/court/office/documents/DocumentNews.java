package org.mingjing.court.office.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.CourtTime;
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
        List<Owing> owing = new ArrayList<>();
        OfficeAct next = OfficeAct.next(document.state());
        if (document.state() == OutgoingState.DRAFT) {
            owing.add(owed(document.court(), document.drafter(), "document-draft", null, null));
        } else if (next != null) {
            team.office(document.court(), null)
                    .forEach(one -> owing.add(owed(document.court(), one, "document-" + next.word(), null, null)));
        }
        readers(document.court(), document.id().value(), owing);
        events.publishEvent(DutiesTold.of(
                document.id().subject(), document.title(), document.id().link(), by, owing));
    }

    void tell(Incoming document, @Nullable PersonId by) {
        CourtId court = document.court();
        String link = document.id().link();
        List<Owing> owing = new ArrayList<>();
        LocalDate due = document.dueAt() == null
                ? null
                : document.dueAt().atZoneSameInstant(CourtTime.ZONE).toLocalDate();
        switch (document.state()) {
            case REGISTERED ->
                team.office(court, null).forEach(one -> owing.add(urgent(court, one, "document-review", due, link)));
            case HANDLING -> {
                if (document.holder() != null) {
                    owing.add(urgent(court, document.holder(), "document-handle", due, link));
                }
            }
            case ANSWERED ->
                team.office(court, null).forEach(one -> owing.add(owed(court, one, "document-close", null, null)));
            case ARCHIVED, SENT_BACK -> {}
        }
        readers(court, document.id().value(), owing);
        events.publishEvent(DutiesTold.of(
                document.id().subject(),
                document.title().isEmpty() ? document.offline() : document.title(),
                link,
                by,
                owing));
    }

    private void readers(CourtId court, UUID document, List<Owing> owing) {
        course.readers(document).stream()
                .filter(reader -> reader.copied() && reader.readAt() == null)
                .filter(reader -> owing.stream().noneMatch(one -> one.holder().equals(reader.person())))
                .forEach(reader -> owing.add(new Owing(
                        court, reader.person(), "document-read", "documents.duty.document-read", null, null, true)));
    }

    private static Owing owed(
            CourtId court, PersonId person, String duty, @Nullable LocalDate dueOn, @Nullable String link) {
        return new Owing(court, person, duty, "documents.duty." + duty, dueOn, dueOn == null ? null : link, false);
    }

    /** 时限到时分 The lists know days: of what is due by the hour they say so. */
    private static Owing urgent(CourtId court, PersonId person, String duty, @Nullable LocalDate dueOn, String link) {
        return dueOn == null
                ? owed(court, person, duty, null, null)
                : new Owing(court, person, duty, "documents.duty." + duty + ".hour", dueOn, link, false);
    }
}
