package org.mingjing.court.justice.hearings.web.rooms;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.hearings.Courtroom;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/** 审判庭表单 As typed. */
record RoomForm(String name, String seats, boolean video, boolean dock, boolean inUse) {

    private static final int NAME = 40;
    private static final int MOST_SEATS = 2_000;

    static RoomForm of(@Nullable Courtroom room) {
        return room == null
                ? new RoomForm("", "", false, false, true)
                : new RoomForm(room.name(), String.valueOf(room.seats()), room.video(), room.dock(), room.inUse());
    }

    static RoomForm typed(MultiValueMap<String, String> typed) {
        return new RoomForm(
                TypedWords.of(typed, "name"),
                TypedWords.of(typed, "seats"),
                typed.containsKey("video"),
                typed.containsKey("dock"),
                typed.containsKey("inUse"));
    }

    FormErrors check(Text text) {
        FormErrors errors = FormErrors.NONE;
        if (name.isEmpty() || name.length() > NAME) {
            errors = errors.and("name", text.of("hearings.error.roomName", NAME));
        }
        if (!seats.matches("\\d{1,4}") || number() < 1 || number() > MOST_SEATS) {
            errors = errors.and("seats", text.of("hearings.error.seats", MOST_SEATS));
        }
        return errors;
    }

    int number() {
        return Integer.parseInt(seats);
    }

    /** Name, seats; then video, dock, in use. */
    List<Field> fields(FormErrors errors, Text text) {
        return List.of(
                Field.of("name", text.of("hearings.room.name"))
                        .holding(name)
                        .upTo(NAME)
                        .mandatory()
                        .errorOf(errors),
                Field.of("seats", text.of("hearings.room.seats"))
                        .holding(seats)
                        .between(1, MOST_SEATS)
                        .mandatory()
                        .errorOf(errors),
                Field.of("video", text.of("hearings.room.video")).holding(video),
                Field.of("dock", text.of("hearings.room.dock")).holding(dock),
                Field.of("inUse", text.of("hearings.room.inUse")).holding(inUse));
    }
}
