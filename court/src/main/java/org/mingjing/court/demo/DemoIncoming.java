package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.HandleIncoming;
import org.mingjing.court.office.documents.IncomingAct;
import org.mingjing.court.office.documents.IncomingDesk;
import org.mingjing.court.office.documents.IncomingDocuments;
import org.mingjing.court.office.documents.IncomingId;
import org.mingjing.court.office.documents.ReceiveDocument;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.documents.DocumentUrgency;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示收文 A year of incoming documents and telegrams, most answered in time, some still with somebody, some late. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoIncoming {

    /** 请承办并按时答复。 */
    private static final String ANSWER_IT = "\u8bf7\u627f\u529e\u5e76\u6309\u65f6\u7b54\u590d\u3002";
    /** 请阅办。 */
    private static final String DEAL_WITH_IT = "\u8bf7\u9605\u529e\u3002";

    private static final List<String> ORDER = List.of("registered", "handling", "answered", "archived");

    private final IncomingDesk desk;
    private final IncomingDocuments documents;
    private final People people;
    private final AtomicInteger deeds = new AtomicInteger();

    DemoIncoming(IncomingDesk desk, IncomingDocuments documents, People people) {
        this.desk = desk;
        this.documents = documents;
        this.people = people;
    }

    void receive(Bench bench, Days days) {
        Sheets.rows("documents").stream()
                .filter(row -> row.text("side").equals("in"))
                .sorted(Comparator.comparingInt((Row row) -> -Sheets.number(row, "ago"))) // numbers rise with the days
                .forEach(row -> receive(row, bench, days));
    }

    private void receive(Row row, Bench bench, Days days) {
        LocalDate day = days.working(days.today(), -Sheets.number(row, "ago"));
        Actor clerk = actor(bench.seat("basic", "office", "office-staff", 1).id());
        boolean offline = row.text("kind").equals("offline");
        IncomingId id = new IncomingId(Deeds.key("incoming " + row.text("word") + row.text("title")));
        DocumentUrgency urgency = DocumentUrgency.valueOf(row.text("urgency"));
        LocalTime at = LocalTime.of(8, 40);
        at(
                day,
                LocalTime.of(8, 50),
                () -> Deeds.done(desk.receive(new ReceiveDocument(
                        origin(clerk, day),
                        clerk.court(),
                        id,
                        offline ? "paper" : row.text("kind"),
                        row.text("to"),
                        offline ? "" : row.text("word"),
                        offline ? "" : row.text("title"),
                        urgency,
                        row.text("direction").equals("reply"),
                        offline ? row.text("word") : "",
                        at))));
        int far = ORDER.indexOf(row.text("state"));
        if (row.text("state").equals("sent-back")) {
            act(clerk, id, IncomingAct.SEND_BACK, row.text("body"), List.of(), null, day, LocalTime.of(9, 30));
        }
        if (far < 1) {
            return;
        }
        Actor handler = actor(DemoDocuments.seat(bench, row.text("by")).id());
        LocalDate limit = urgency == DocumentUrgency.NONE ? days.working(day, 10) : null;
        act(
                clerk,
                id,
                IncomingAct.REVIEW,
                row.text("direction").equals("reply") ? ANSWER_IT : DEAL_WITH_IT,
                List.of(handler.id()),
                limit,
                day,
                LocalTime.of(9, 10));
        if (far > 1) {
            boolean soon =
                    urgency == DocumentUrgency.TELEGRAM_AT_ONCE || urgency == DocumentUrgency.TELEGRAM_VERY_URGENT;
            LocalDate on = soon || urgency == DocumentUrgency.TELEGRAM_URGENT ? day : days.working(day, 2);
            LocalTime hour = soon ? LocalTime.of(10, 20) : LocalTime.of(15, 10);
            List<PersonId> readers = List.of(
                    bench.judges("basic", "civil1").getFirst().id(),
                    bench.seat("basic", "leaders", "vice-president", 1).id());
            if (deeds.get() % 3 == 0) {
                act(handler, id, IncomingAct.CIRCULATE, "", readers, null, on, hour.minusMinutes(30));
            }
            act(handler, id, IncomingAct.ANSWER, row.text("body"), List.of(), null, on, hour);
            if (far > 2) {
                act(clerk, id, IncomingAct.ARCHIVE, "", List.of(), null, days.working(on, 1), LocalTime.of(9, 0));
            }
        }
    }

    private void act(
            Actor who,
            IncomingId id,
            IncomingAct act,
            String words,
            List<PersonId> some,
            @Nullable LocalDate limit,
            LocalDate day,
            LocalTime hour) {
        at(
                day,
                hour,
                () -> Deeds.done(desk.handle(new HandleIncoming(
                        origin(who, day),
                        who.court(),
                        id,
                        documents.find(id).orElseThrow().revision(),
                        act,
                        words,
                        some,
                        limit))));
    }

    private Origin origin(Actor who, LocalDate day) {
        return new Origin(who, null, day, Deeds.key("incoming " + deeds.incrementAndGet()));
    }

    private static void at(LocalDate day, LocalTime hour, Runnable work) {
        DemoTime.at(day.atTime(hour).atZone(CourtTime.ZONE).toInstant(), work);
    }

    private Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }
}
