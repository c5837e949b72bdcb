package org.mingjing.court.office.meetings.web.book;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.office.meetings.AgendaItem;
import org.mingjing.court.office.meetings.Meeting;
import org.mingjing.court.office.meetings.MeetingDesk;
import org.mingjing.court.office.meetings.MeetingPlan;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 召集会议表单 As typed. Works without a script: a button asks for more empty items. */
record MeetingForm(MultiValueMap<String, String> typed) {

    private static final int SPARE = 3;
    private static final String SLOT = "\\d{4}-\\d{2}-\\d{2}/\\d{2}:\\d{2}/\\d{2}:\\d{2}/(" + TypedId.PATTERN + ")?";

    static MeetingForm blank(Actor actor, LocalDate today, @Nullable String room) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("day", today.plusDays(1).toString());
        typed.add("from", "09:00");
        typed.add("to", "10:00");
        typed.add("room", room == null ? "" : room);
        typed.add("chair", actor.id().value().toString());
        typed.add("keeper", actor.id().value().toString());
        return new MeetingForm(typed);
    }

    static MeetingForm of(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        RoomId room = plan.room();
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("key", UUID.randomUUID().toString());
        typed.add("revision", Integer.toString(meeting.revision()));
        typed.add("title", plan.title());
        typed.add("kind", plan.kind());
        typed.add("day", plan.time().day().toString());
        typed.add("from", plan.time().from().toString());
        typed.add("to", plan.time().to().toString());
        typed.add("room", room == null ? "" : room.toString());
        typed.add("link", plan.link());
        typed.add("chair", plan.chair().value().toString());
        typed.add("keeper", plan.keeper().value().toString());
        plan.participants().forEach(one -> typed.add("with", one.value().toString()));
        int i = 0;
        for (AgendaItem item : plan.agenda()) {
            PersonId presenter = item.presenter();
            typed.add("item-" + i, item.id().toString());
            typed.add("item-title-" + i, item.title());
            typed.add("item-by-" + i, presenter == null ? "" : presenter.value().toString());
            i++;
        }
        return new MeetingForm(typed);
    }

    /** 采用空闲时段 {@code 2026-12-01/09:00/10:30/room}, one of those proposed; anything else leaves the form as it is. */
    MeetingForm taking() {
        String slot = word("take");
        if (!slot.matches(SLOT)) {
            return this;
        }
        String[] parts = slot.split("/", -1);
        MultiValueMap<String, String> taken = new LinkedMultiValueMap<>(typed);
        taken.set("day", parts[0]);
        taken.set("from", parts[1]);
        taken.set("to", parts[2]);
        taken.set("room", parts[3]);
        return new MeetingForm(taken);
    }

    /** 另派 Another in every place of whoever is away. */
    MeetingForm replacing(UUID absent, UUID instead) {
        MultiValueMap<String, String> replaced = new LinkedMultiValueMap<>(typed);
        replaced.replaceAll((name, values) -> name.equals("key")
                ? values
                : values.stream()
                        .map(one -> one.equals(absent.toString()) ? instead.toString() : one)
                        .distinct()
                        .toList());
        return new MeetingForm(replaced);
    }

    MeetingForm with(String name, String word) {
        MultiValueMap<String, String> more = new LinkedMultiValueMap<>(typed);
        more.set(name, word);
        return new MeetingForm(more);
    }

    /** Whether the form is only to be shown again. */
    boolean again() {
        return !word("take").isEmpty() || word("step").equals("more");
    }

    String word(String name) {
        return TypedWords.of(typed, name);
    }

    UUID key() {
        return TypedId.orNew(word("key"));
    }

    int revision() {
        return word("revision").matches("\\d{1,9}") ? Integer.parseInt(word("revision")) : 0;
    }

    List<String> with() {
        return typed.getOrDefault("with", List.of());
    }

    /** How many items of the agenda are shown: those typed and some empty ones. */
    int items() {
        int last = 0;
        for (int i = 0; i < MeetingDesk.MOST_ITEMS; i++) {
            last = word("item-title-" + i).isEmpty() ? last : i + 1;
        }
        return Math.min(MeetingDesk.MOST_ITEMS, last + (word("step").equals("more") ? 2 * SPARE : SPARE));
    }

    /**
     * Null where something is missing; the errors say what.
     *
     * @param errors gets what is wrong
     */
    @Nullable
    MeetingPlan plan(Text text, List<FormErrors> errors) {
        TypedForm form = new TypedForm(typed, text);
        LocalDate day = form.day("day");
        LocalTime from = form.hour("from");
        LocalTime to = form.hour("to");
        PersonId chair = person("chair");
        PersonId keeper = person("keeper");
        FormErrors found = form.errors();
        if (from != null && to != null && !to.isAfter(from)) {
            found = found.and("to", text.of("meetings.error.ends"));
        }
        for (String name : List.of("title", "kind")) {
            if (word(name).isEmpty()) {
                found = found.and(name, text.of("meetings.error." + name));
            }
        }
        found = chair == null ? found.and("chair", text.of("meetings.error.chair")) : found;
        found = keeper == null ? found.and("keeper", text.of("meetings.error.keeper")) : found;
        errors.add(found);
        return found.any() || day == null || from == null || to == null || chair == null || keeper == null
                ? null
                : new MeetingPlan(
                        word("title"),
                        word("kind"),
                        room(),
                        word("link"),
                        new RoomTime(day, from, to),
                        chair,
                        keeper,
                        with().stream()
                                .flatMap(one -> Stream.ofNullable(TypedId.of(one)))
                                .map(PersonId::new)
                                .toList(),
                        agenda());
    }

    @Nullable
    RoomId room() {
        UUID id = TypedId.of(word("room"));
        return id == null ? null : new RoomId(id);
    }

    /** A new item gets its id from the key of the form, so that a repetition is about the same. */
    private List<AgendaItem> agenda() {
        List<AgendaItem> agenda = new ArrayList<>();
        for (int i = 0; i < MeetingDesk.MOST_ITEMS; i++) {
            String title = word("item-title-" + i);
            if (!title.isEmpty()) {
                UUID known = TypedId.of(word("item-" + i));
                UUID id = known == null ? UUID.nameUUIDFromBytes((key() + " " + i).getBytes(UTF_8)) : known;
                agenda.add(new AgendaItem(id, title, person("item-by-" + i)));
            }
        }
        return agenda;
    }

    private @Nullable PersonId person(String name) {
        UUID id = TypedId.of(word(name));
        return id == null ? null : new PersonId(id);
    }
}
