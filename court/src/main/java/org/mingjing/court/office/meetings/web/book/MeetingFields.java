package org.mingjing.court.office.meetings.web.book;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTaken;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.foundation.rooms.SharedRoom;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingRooms;
import org.mingjing.court.office.meetings.RoomScrutiny;
import org.mingjing.court.office.meetings.web.MeetingPeople;
import org.mingjing.court.office.meetings.web.MeetingPeople.Group;
import org.mingjing.court.office.meetings.web.MeetingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.springframework.stereotype.Component;

/** 召集会议的填写 Called inside CourtBoundary. */
@Component
public class MeetingFields {

    /** 08:00 to 21:00 */
    private static final List<Option> HOURS = IntStream.rangeClosed(16, 42)
            .mapToObj(half -> LocalTime.MIDNIGHT.plusMinutes(30L * half).toString())
            .map(one -> new Option(one, one))
            .toList();

    private final SharedRooms rooms;
    private final MeetingRooms kinds;
    private final MeetingPeople people;
    private final MeetingWords words;

    MeetingFields(SharedRooms rooms, MeetingRooms kinds, MeetingPeople people, MeetingWords words) {
        this.rooms = rooms;
        this.kinds = kinds;
        this.people = people;
        this.words = words;
    }

    /** 表单内容 */
    public record View(
            List<Input> what,
            List<Field> when,
            List<Input> where,
            List<Input> who,
            List<Group> groups,
            List<String> with,
            List<List<Field>> agenda,
            List<String> items) {}

    View of(MeetingForm form, Actor actor, FormErrors errors, Frame frame) {
        Text text = frame.text();
        List<Group> groups = people.groups(actor.court(), text);
        List<Option> everybody = MeetingPeople.options(groups, text);
        List<Option> known = new ArrayList<>(kinds.kinds(actor.court()).stream()
                .map(one -> new Option(one, one))
                .toList());
        Fields fields = new Fields(form, errors, text);
        return new View(
                List.of(
                        new Input(
                                "text",
                                fields.of("title")
                                        .upTo(MeetingDesk.LONGEST_TITLE)
                                        .mandatory()),
                        new Input("select", fields.of("kind").choices(known).mandatory())),
                List.of(
                        fields.of("day").between(frame.today(), null).mandatory(),
                        fields.of("from").choices(HOURS).mandatory(),
                        fields.of("to").choices(HOURS).mandatory()),
                List.of(
                        new Input("select", fields.hinted("room").choices(roomOptions(actor, text))),
                        new Input("text", fields.hinted("link").upTo(MeetingDesk.LONGEST_LINK))),
                List.of(
                        new Input(
                                "select", fields.of("chair").choices(everybody).mandatory()),
                        new Input(
                                "select",
                                fields.hinted("keeper").choices(everybody).mandatory())),
                groups,
                form.with(),
                IntStream.range(0, form.items())
                        .mapToObj(i -> List.of(
                                Field.of("item-title-" + i, text.of("meetings.item.nth", i + 1))
                                        .holding(form.word("item-title-" + i))
                                        .upTo(MeetingDesk.LONGEST_TITLE),
                                Field.of("item-by-" + i, text.of("meetings.presenter"))
                                        .holding(form.word("item-by-" + i))
                                        .choices(everybody)))
                        .toList(),
                IntStream.range(0, form.items())
                        .mapToObj(i -> form.word("item-" + i))
                        .toList());
    }

    /** 原因 of a change. */
    static Field reason(MeetingForm form, FormErrors errors, Text text) {
        return new Fields(form, errors, text)
                .hinted("reason")
                .upTo(MeetingDesk.LONGEST_REASON)
                .mandatory();
    }

    private List<Option> roomOptions(Actor actor, Text text) {
        return rooms.of(actor.court()).stream()
                .filter(SharedRoom::inUse)
                .map(one -> new Option(
                        one.id().toString(),
                        text.of(
                                one.video() ? "meetings.room.withVideo" : "meetings.room.seated",
                                one.name(),
                                one.seats())))
                .toList();
    }

    /** What stands there, and what else can be had. */
    BookedRoom booked(RoomScrutiny scrutiny, RoomTime time, Text text) {
        Function<@Nullable PersonId, String> names =
                words.naming(scrutiny.standing().stream().map(RoomTaken::who));
        SharedRoom room = scrutiny.room();
        return new BookedRoom(
                scrutiny.standing().stream()
                        .map(one -> text.of(
                                "meetings.standing.line",
                                one.time().hours(),
                                one.name().isEmpty() ? text.of(one.key()) : one.name(),
                                names.apply(one.who())))
                        .toList(),
                room == null
                        ? List.of()
                        : scrutiny.free().stream()
                                .map(one -> slot(room, one, MeetingWords.when(one, text)))
                                .toList(),
                scrutiny.others().stream()
                        .map(one -> slot(one, time, text.of("meetings.room.seated", one.name(), one.seats())))
                        .toList());
    }

    private static BookedRoom.Slot slot(SharedRoom room, RoomTime time, String label) {
        return new BookedRoom.Slot(time.day() + "/" + time.from() + "/" + time.to() + "/" + room.id(), label);
    }

    private record Fields(MeetingForm form, FormErrors errors, Text text) {

        Field of(String name) {
            return Field.of(name, text.of("meetings.field." + name))
                    .holding(form.word(name))
                    .errorOf(errors);
        }

        Field hinted(String name) {
            return of(name).hint(text.of("meetings.field." + name + ".hint"));
        }
    }
}
