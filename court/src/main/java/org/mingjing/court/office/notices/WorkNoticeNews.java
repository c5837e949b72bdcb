package org.mingjing.court.office.notices;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.duties.DutiesTold;
import org.mingjing.court.foundation.duties.Owing;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 工作通知消息 Tells who has to acknowledge, and whoever issued it when the time is over. */
@Component
class WorkNoticeNews {

    private final DivisionContacts contacts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkNoticeNews(DivisionContacts contacts, ApplicationEventPublisher events, Clock clock) {
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    /** @param by who acted; null: a day that passed */
    void moved(WorkNotice notice, @Nullable PersonId by) {
        List<DivisionId> open =
                notice.open().stream().map(NoticeAddressee::division).toList();
        Collection<PersonId> asked = open.isEmpty()
                ? List.of()
                : contacts.asked(notice.court(), open).values();
        String ledger = notice.id().link() + "/ledger";
        List<Owing> owed = new ArrayList<>(Owing.each(
                notice.court(),
                asked,
                "notice-acknowledge",
                "notices.why.acknowledge",
                notice.acknowledgeBy(),
                ledger));
        if (notice.late(LocalDate.now(clock))) {
            owed.add(new Owing(
                    notice.court(),
                    notice.issuedBy(),
                    "notice-late",
                    "notices.why.late",
                    notice.acknowledgeBy(),
                    ledger,
                    false));
        }
        events.publishEvent(
                DutiesTold.of(notice.id().subject(), notice.title(), notice.id().link(), by, owed)
                        .startedBy(notice.issuedBy()));
    }
}
