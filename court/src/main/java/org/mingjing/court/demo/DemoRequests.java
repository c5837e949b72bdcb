package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.justice.limits.ClockBook;
import org.mingjing.court.justice.limits.ExtensionRequest;
import org.mingjing.court.justice.limits.LiveClock;
import org.mingjing.court.office.attendance.LeaveRequest;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示申请 A month of requests: signed, returned, refused, or left lying beyond their day. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoRequests {

    private static final String COURT = "basic";

    /** Days left on the clock on the day of asking: enough to be in time, few enough to ask. */
    private static final int LEAST_LEFT = 20;

    private static final int MOST_LEFT = 90;

    private final SlipDesk desk;
    private final SlipReading reading;
    private final ClockBook clocks;
    private final People people;

    DemoRequests(SlipDesk desk, SlipReading reading, ClockBook clocks, People people) {
        this.desk = desk;
        this.reading = reading;
        this.clocks = clocks;
        this.people = people;
    }

    void ask(Bench bench, List<Filed> docket, Days days) {
        long no = 0;
        for (Row row : Sheets.rows("requests")) {
            Seat asker = bench.seat(COURT, row.text("division"), row.text("post"), Sheets.number(row, "nth"));
            LocalDate on = days.working(days.by(days.today()), -Sheets.number(row, "ago"));
            RequestStory story =
                    new RequestStory(desk, reading, people, days, new RequestStory.Asked(row, asker, on, no++));
            Optional<SlipId> slip = row.text("kind").equals(ExtensionRequest.KIND)
                    ? extension(story, docket, asker, on)
                    : leave(story, bench, asker, days, on);
            slip.ifPresent(story::goOn);
        }
    }

    /** About the first clock of the judge about which it may still be asked. */
    private Optional<SlipId> extension(RequestStory story, List<Filed> docket, Seat judge, LocalDate on) {
        return docket.stream()
                .filter(filed -> judge.id().equals(filed.entry().handlingJudge())
                        && filed.course().open())
                .flatMap(filed -> worthAsking(filed, on))
                .sorted(Comparator.comparing(LiveClock::dueOn))
                .map(clock -> story.start(
                        ExtensionRequest.KIND,
                        new SubjectRef("clock", clock.id().value().toString()),
                        story.extension()))
                .flatMap(DemoRequests::granted)
                .findFirst();
    }

    private Stream<LiveClock> worthAsking(Filed filed, LocalDate on) {
        return clocks.of(filed.entry().id()).stream().filter(clock -> {
            LocalDate dueOn = clock.dueOn();
            return clock.main()
                    && clock.mark().open()
                    && dueOn != null
                    && !dueOn.isBefore(on.plusDays(LEAST_LEFT))
                    && !dueOn.isAfter(on.plusDays(MOST_LEFT));
        });
    }

    private static Optional<SlipId> leave(RequestStory story, Bench bench, Seat asker, Days days, LocalDate on) {
        LocalDate since = days.working(on, Sheets.number(story.row(), "in"));
        LocalDate until = days.working(since, Sheets.number(story.row(), "days") - 1);
        String deputy = story.row().text("deputy");
        Seat standIn = deputy.isEmpty()
                ? null
                : bench.seat(COURT, asker.division(), deputy, asker.post().equals(deputy) ? asker.nth() + 1 : 1);
        return granted(story.start(
                        LeaveRequest.KIND,
                        new SubjectRef("person", asker.id().value().toString()),
                        story.leave(since, until, standIn)))
                .findFirst();
    }

    private static Stream<SlipId> granted(Decision<String> decision) {
        return decision instanceof Decision.Granted<String>(String id)
                ? Stream.of(new SlipId(UUID.fromString(id)))
                : Stream.empty();
    }
}
