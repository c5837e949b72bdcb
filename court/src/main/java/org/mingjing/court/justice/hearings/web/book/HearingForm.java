package org.mingjing.court.justice.hearings.web.book;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.court.justice.cases.PartyKind;
import org.mingjing.court.justice.hearings.Attendant;
import org.mingjing.court.justice.hearings.AttendantKind;
import org.mingjing.court.justice.hearings.CourtroomId;
import org.mingjing.court.justice.hearings.HearingMode;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.hearing.AdjournmentGround;
import org.mingjing.law.hearing.HearingKind;
import org.springframework.util.MultiValueMap;

/**
 * 排期表单 As typed.
 *
 * @param parties which of the case's parties are called, by their place in the list
 * @param counsel others who are called, one a line, a number after the name when it is known
 * @param reason of moving it
 */
record HearingForm(
        String kind,
        String mode,
        String room,
        String day,
        String from,
        String to,
        String judge,
        Set<String> members,
        String clerk,
        String police,
        Set<Integer> parties,
        String counsel,
        boolean publicly,
        String servedOn,
        boolean waived,
        boolean gapExcused,
        String because,
        String reason,
        String ground) {

    static final int LINE = 100;
    static final int TEXT = 2_000;
    private static final int MOST_POLICE = 500;
    private static final int MOST_PARTIES = 500;

    HearingForm {
        members = Set.copyOf(members);
        parties = Set.copyOf(parties);
    }

    static HearingForm typed(MultiValueMap<String, String> typed) {
        return new HearingForm(
                TypedWords.of(typed, "kind"),
                TypedWords.of(typed, "mode"),
                TypedWords.of(typed, "room"),
                TypedWords.of(typed, "day"),
                TypedWords.of(typed, "from"),
                TypedWords.of(typed, "to"),
                TypedWords.of(typed, "judge"),
                typed.keySet().stream()
                        .filter(name -> name.startsWith("member-"))
                        .map(name -> name.substring("member-".length()))
                        .collect(Collectors.toSet()),
                TypedWords.of(typed, "clerk"),
                TypedWords.of(typed, "police"),
                IntStream.range(0, MOST_PARTIES)
                        .filter(index -> typed.containsKey("party-" + index))
                        .boxed()
                        .collect(Collectors.toSet()),
                TypedWords.of(typed, "counsel"),
                typed.containsKey("publicly"),
                TypedWords.of(typed, "servedOn"),
                typed.containsKey("waived"),
                typed.containsKey("gapExcused"),
                TypedWords.of(typed, "because"),
                TypedWords.of(typed, "reason"),
                TypedWords.of(typed, "ground"));
    }

    static HearingForm of(HearingPlan plan, List<NewParty> known, String reason) {
        RoomTime time = plan.time();
        CourtroomId room = plan.room();
        LocalDate served = plan.servedOn();
        List<String> names = known.stream().map(NewParty::name).toList();
        return new HearingForm(
                plan.kind().name(),
                plan.mode().word(),
                room == null ? "" : room.toString(),
                time.day().toString(),
                time.from().toString(),
                time.to().toString(),
                plan.in(SeatRole.JUDGE).map(HearingForm::id).orElse(""),
                plan.seats().stream()
                        .filter(seat -> seat.role() == SeatRole.MEMBER)
                        .map(seat -> id(seat.person()))
                        .collect(Collectors.toSet()),
                plan.in(SeatRole.CLERK).map(HearingForm::id).orElse(""),
                String.valueOf(plan.police()),
                IntStream.range(0, known.size())
                        .filter(index -> plan.attendants().stream()
                                .anyMatch(one -> one.name().equals(names.get(index))))
                        .boxed()
                        .collect(Collectors.toSet()),
                plan.attendants().stream()
                        .filter(one -> !names.contains(one.name()))
                        .map(one -> (one.name() + " " + one.identity()).strip())
                        .collect(Collectors.joining("\n")),
                plan.publicly(),
                served == null ? "" : served.toString(),
                plan.waived(),
                plan.gapExcused(),
                "",
                reason,
                "");
    }

    private static String id(PersonId person) {
        return person.value().toString();
    }

    /** 采用空闲时段 {@code 2026-12-01/09:00/10:30}, one of the proposed times; anything else leaves the form as it is. */
    HearingForm taking(String slot) {
        String[] parts = slot.split("/", -1);
        return parts.length != 3
                ? this
                : new HearingForm(
                        kind,
                        mode,
                        room,
                        parts[0],
                        parts[1],
                        parts[2],
                        judge,
                        members,
                        clerk,
                        police,
                        parties,
                        counsel,
                        publicly,
                        servedOn,
                        waived,
                        gapExcused,
                        because,
                        reason,
                        ground);
    }

    FormErrors check(Text text) {
        FormErrors errors = FormErrors.NONE;
        if (Arrays.stream(HearingKind.values()).noneMatch(one -> one.name().equals(kind))) {
            errors = errors.and("kind", text.of("hearings.error.kind"));
        }
        if (Arrays.stream(HearingMode.values()).noneMatch(one -> one.word().equals(mode))) {
            errors = errors.and("mode", text.of("hearings.error.mode"));
        }
        if (TypedDay.of(day) == null) {
            errors = errors.and("day", text.of("hearings.error.day"));
        }
        LocalTime starts = TypedHour.of(from);
        LocalTime ends = TypedHour.of(to);
        if (starts == null) {
            errors = errors.and("from", text.of("hearings.error.hour"));
        }
        if (ends == null || (starts != null && !ends.isAfter(starts))) {
            errors = errors.and("to", text.of(ends == null ? "hearings.error.hour" : "hearings.error.ends"));
        }
        if (TypedId.of(judge) == null) {
            errors = errors.and("judge", text.of("hearings.error.judge"));
        }
        if (TypedId.of(clerk) == null || clerk.equals(judge)) {
            errors = errors.and("clerk", text.of("hearings.error.clerk"));
        }
        if (!police.isEmpty() && !(police.matches("\\d{1,3}") && Integer.parseInt(police) <= MOST_POLICE)) {
            errors = errors.and("police", text.of("hearings.error.police", MOST_POLICE));
        }
        if (counsel.lines().anyMatch(line -> line.length() > LINE)) {
            errors = errors.and("counsel", text.of("hearings.error.counsel", LINE));
        }
        if (!servedOn.isEmpty() && TypedDay.of(servedOn) == null) {
            errors = errors.and("servedOn", text.of("hearings.error.day"));
        }
        for (String words : List.of(because, reason)) {
            if (words.length() > TEXT) {
                errors = errors.and("because", text.of("hearings.error.long", TEXT));
            }
        }
        return errors;
    }

    /** Only once {@link #check} found nothing. */
    HearingPlan plan(List<NewParty> known) {
        UUID roomId = TypedId.of(room);
        return new HearingPlan(
                HearingKind.valueOf(kind),
                HearingMode.of(mode),
                roomId == null ? null : new CourtroomId(roomId),
                new RoomTime(
                        Objects.requireNonNull(TypedDay.of(day)),
                        Objects.requireNonNull(TypedHour.of(from)),
                        Objects.requireNonNull(TypedHour.of(to))),
                seats(),
                called(known),
                police.isEmpty() ? 0 : Integer.parseInt(police),
                publicly,
                TypedDay.of(servedOn),
                waived,
                gapExcused);
    }

    @Nullable
    AdjournmentGround groundChosen() {
        return Arrays.stream(AdjournmentGround.values())
                .filter(one -> one.name().equals(ground))
                .findFirst()
                .orElse(null);
    }

    private List<HearingSeat> seats() {
        List<HearingSeat> seats = new ArrayList<>();
        seats.add(seat(judge, SeatRole.JUDGE));
        members.stream()
                .filter(one -> !one.equals(judge) && !one.equals(clerk) && TypedId.of(one) != null)
                .sorted()
                .forEach(one -> seats.add(seat(one, SeatRole.MEMBER)));
        seats.add(seat(clerk, SeatRole.CLERK));
        return seats;
    }

    private static HearingSeat seat(String typed, SeatRole role) {
        return new HearingSeat(new PersonId(Objects.requireNonNull(TypedId.of(typed))), role);
    }

    private List<Attendant> called(List<NewParty> known) {
        List<Attendant> called = new ArrayList<>();
        for (int index = 0; index < known.size(); index++) {
            if (parties.contains(index)) {
                NewParty party = known.get(index);
                AttendantKind of =
                        party.kind() == PartyKind.ORGANISATION ? AttendantKind.ORGANISATION : AttendantKind.PERSON;
                called.add(new Attendant(of, party.name(), ""));
            }
        }
        counsel.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] parts = line.split("\\s+", 2);
            called.add(new Attendant(AttendantKind.COUNSEL, parts[0], parts.length > 1 ? parts[1] : ""));
        });
        return called;
    }
}
