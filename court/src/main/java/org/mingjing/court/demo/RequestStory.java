package org.mingjing.court.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.circulation.FiledSlip;
import org.mingjing.court.foundation.circulation.MoveSlip;
import org.mingjing.court.foundation.circulation.SlipDesk;
import org.mingjing.court.foundation.circulation.SlipId;
import org.mingjing.court.foundation.circulation.SlipReading;
import org.mingjing.court.foundation.circulation.StartSlip;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.CourtTime;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.register.RegisterFile.Row;

/** 演示申请经过 One request as it goes round, day after day, until its course or the past is over. */
final class RequestStory {

    private static final Set<Verb> OF_HOLDERS = EnumSet.of(Verb.AGREE, Verb.RETURN, Verb.REFUSE);

    private final SlipDesk desk;
    private final SlipReading reading;
    private final People people;
    private final Days days;
    private final Asked asked;
    private final Dice dice;
    private int done;

    RequestStory(SlipDesk desk, SlipReading reading, People people, Days days, Asked asked) {
        this.desk = desk;
        this.reading = reading;
        this.people = people;
        this.days = days;
        this.asked = asked;
        this.dice = Dice.of(DemoCourt.SEED, "requests", asked.no());
    }

    Row row() {
        return asked.row();
    }

    Form extension() {
        return new Form(Map.of("months", new FormValue.Whole(1), "reason", new FormValue.Words(row().text("reason"))));
    }

    Form leave(LocalDate since, LocalDate until, @Nullable Seat deputy) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        values.put("leaveKind", new FormValue.Words(row().text("leave")));
        values.put("since", new FormValue.Day(since));
        values.put("until", new FormValue.Day(until));
        values.put("reason", new FormValue.Words(row().text("reason")));
        if (deputy != null) {
            values.put("deputy", new FormValue.Words(deputy.id().value().toString()));
        }
        return new Form(values);
    }

    Decision<String> start(String kind, SubjectRef subject, Form form) {
        Actor who = actor(asked.by().id());
        return then(
                asked.on(),
                origin -> desk.start(new StartSlip(origin, who.court(), kind, subject, form, List.of())),
                who);
    }

    /** The rest of the course, e.g. {@code agree:1 return:2:…}: verb, working days later, opinion. */
    void goOn(SlipId slip) {
        LocalDate day = asked.on();
        for (String word : row().text("course").split(" ", -1)) {
            if (word.isEmpty()) {
                return;
            }
            String[] parts = word.split(":", 3);
            day = days.working(day, Integer.parseInt(parts[1]));
            if (!day.isBefore(days.today())) {
                return;
            }
            move(slip, day, Verb.valueOf(parts[0].toUpperCase(Locale.ROOT)), parts.length > 2 ? parts[2] : "");
        }
    }

    private void move(SlipId slip, LocalDate day, Verb verb, String opinion) {
        FiledSlip filed = Objects.requireNonNull(
                reading.known(actor(asked.by().id()), Set.of(slip)).get(slip));
        Turn turn = filed.slip()
                .live()
                .filter(one -> one.is(TurnState.OPEN))
                .findFirst()
                .orElse(null);
        Actor who = actor(
                turn != null && OF_HOLDERS.contains(verb)
                        ? turn.holder()
                        : asked.by().id());
        Move move = switch (verb) {
            case AGREE -> new Move.Agree(List.of());
            case RETURN -> new Move.Return(Move.TO_REQUESTER);
            case SUBMIT -> new Move.Submit(reasoned(filed.slip().form(), opinion), List.of());
            case REMIND -> new Move.Remind(day);
            default -> new Move.Plain(verb);
        };
        String said = verb == Verb.SUBMIT ? "" : opinion;
        Decision<String> answer =
                then(day, origin -> desk.move(new MoveSlip(origin, who.court(), slip, move, null, said)), who);
        if (answer instanceof Decision.Refused<String> refused) {
            throw new IllegalStateException(row() + ": " + verb + " was refused: " + refused.code());
        }
    }

    private static Form reasoned(Form form, String reason) {
        Map<String, FormValue> values = new LinkedHashMap<>(form.values());
        values.put("reason", new FormValue.Words(reason));
        return new Form(values);
    }

    private Decision<String> then(LocalDate day, Function<Origin, Decision<String>> work, Actor who) {
        Origin origin = new Origin(who, null, day, Deeds.key("requests " + asked.no() + " " + done));
        LocalTime time = LocalTime.of(9, 0).plusMinutes(60L * Math.min(done, 7) + dice.between(0, 50));
        done++;
        AtomicReference<Decision<String>> answer = new AtomicReference<>();
        DemoTime.at(day.atTime(time).atZone(CourtTime.ZONE).toInstant(), () -> answer.set(work.apply(origin)));
        return answer.get();
    }

    private Actor actor(PersonId person) {
        return people.actor(person).orElseThrow();
    }

    /** 申请 Who asked, and when. */
    record Asked(Row row, Seat by, LocalDate on, long no) {}
}
