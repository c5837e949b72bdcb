package org.mingjing.court.office.duty.web.shift;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.court.office.duty.DutyPost;
import org.mingjing.court.office.duty.DutyPosts;
import org.mingjing.court.office.duty.Handover;
import org.mingjing.court.office.duty.Shift;
import org.mingjing.court.office.duty.Shifts;
import org.mingjing.court.office.duty.Swap;
import org.mingjing.court.office.duty.Swaps;
import org.mingjing.court.office.duty.WhoCanBeOnDuty;
import org.mingjing.court.office.duty.web.DutyWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** 班次页的编排 */
@Component
class ShiftViews {

    private static final int LONGEST = 2_000;
    private static final int AHEAD = 60;

    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;
    private final WhoCanBeOnDuty can;
    private final People people;
    private final Clock clock;

    ShiftViews(DutyPosts posts, Shifts shifts, Swaps swaps, WhoCanBeOnDuty can, People people, Clock clock) {
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
        this.can = can;
        this.people = people;
        this.clock = clock;
    }

    ShiftView of(Shift shift, Actor actor, MultiValueMap<String, String> typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        OffsetDateTime now = OffsetDateTime.now(clock);
        DutyPost post = posts.find(shift.post()).orElseThrow();
        Map<PersonId, String> phones = posts.eligible(post.id());
        List<Swap> all = swaps.of(shift.id());
        Handover handover = swaps.handover(shift.id()).orElse(null);
        Map<PersonId, String> names = names(shift, all);
        boolean own = shift.person().equals(actor.id());
        Swap open = swaps.open(shift.id()).orElse(null);
        boolean mayRead = own
                || phones.containsKey(actor.id())
                || Grants.permits(actor, Permission.DUTY_ROSTER)
                || actor.is(Role.COURT_LEADER);
        return new ShiftView(
                "/duty/shifts/" + shift.id(),
                DutyWords.day(shift.day(), text) + " " + post.name(),
                List.of(DutyWords.kind(shift.day(), can.days(post.court()), text), DutyWords.checkIn(shift, now, text)),
                facts(shift, post, names, phones, text),
                own && shift.checkIn(now) == Shift.CheckInState.OPEN,
                own && open == null && shift.day().isAfter(frame.today())
                        ? ask(shift, phones, typed, errors, text)
                        : List.of(),
                all.stream().map(one -> said(one, names, text)).toList(),
                open != null && open.other().equals(actor.id()) ? open.id().toString() : null,
                own && handover == null && !now.isBefore(shift.startsAt()) ? hands(typed, errors, text) : List.of(),
                handover == null || !mayRead ? null : note(handover, null, text),
                own || mayRead
                        ? swaps.before(shift.id()).stream()
                                .map(one -> note(one, own ? one.id() : null, text))
                                .toList()
                        : List.of(),
                UUID.randomUUID().toString());
    }

    private List<Fact> facts(
            Shift shift, DutyPost post, Map<PersonId, String> names, Map<PersonId, String> phones, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(text.of("duty.person"), names.getOrDefault(shift.person(), "")));
        facts.add(Fact.of(text.of("duty.hours"), DutyWords.hours(post, text)));
        facts.add(Fact.of(text.of("duty.place"), post.place()));
        facts.add(Fact.of(text.of("duty.phone"), post.phone()));
        String own = phones.getOrDefault(shift.person(), "");
        if (!own.isEmpty()) {
            facts.add(Fact.of(text.of("duty.phone.own"), own));
        }
        facts.add(Fact.of(text.of("duty.made"), text.of("duty.made." + shift.made())));
        if (shift.checkedIn() != null) {
            facts.add(Fact.of(text.of("duty.checkedIn"), text.moment(shift.checkedIn())));
        }
        return facts;
    }

    /** Those who take part in the post and are free on the day; in return one of their own shifts, or none. */
    private List<Field> ask(
            Shift shift,
            Map<PersonId, String> phones,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Text text) {
        Set<PersonId> away = can.away(shift.court(), shift.day());
        List<PersonId> others = phones.keySet().stream()
                .filter(one -> !one.equals(shift.person()) && !away.contains(one))
                .toList();
        Map<PersonId, String> names = people.names(others);
        List<Option> back = shifts
                .of(shift.post(), shift.day().minusDays(AHEAD), shift.day().plusDays(AHEAD))
                .stream()
                .filter(one ->
                        !one.person().equals(shift.person()) && one.startsAt().isAfter(OffsetDateTime.now(clock)))
                .map(one -> new Option(
                        one.id().toString(),
                        DutyWords.day(one.day(), text) + " " + names.getOrDefault(one.person(), "")))
                .filter(one -> !one.label().endsWith(" "))
                .toList();
        return List.of(
                Field.of("other", text.of("duty.swap.other"))
                        .holding(TypedWords.of(typed, "other"))
                        .choices(others.stream()
                                .map(one -> new Option(one.value().toString(), names.getOrDefault(one, "")))
                                .toList())
                        .mandatory()
                        .errorOf(errors),
                Field.of("back", text.of("duty.swap.back"))
                        .holding(TypedWords.of(typed, "back"))
                        .hint(text.of("duty.swap.back.hint"))
                        .choices(back)
                        .errorOf(errors),
                Field.of("note", text.of("duty.swap.note"))
                        .holding(TypedWords.of(typed, "note"))
                        .upTo(200)
                        .errorOf(errors));
    }

    private static List<Field> hands(MultiValueMap<String, String> typed, FormErrors errors, Text text) {
        return List.of(
                Field.of("happened", text.of("duty.happened"))
                        .holding(TypedWords.of(typed, "happened"))
                        .upTo(LONGEST)
                        .mandatory()
                        .errorOf(errors),
                Field.of("open", text.of("duty.goesOn"))
                        .holding(TypedWords.of(typed, "open"))
                        .hint(text.of("duty.goesOn.hint"))
                        .upTo(LONGEST)
                        .errorOf(errors));
    }

    private static String said(Swap swap, Map<PersonId, String> names, Text text) {
        return text.of(
                "duty.swap.is." + swap.state(),
                swap.askedOn(),
                names.getOrDefault(swap.asker(), ""),
                names.getOrDefault(swap.other(), ""),
                text.of(swap.cause().isEmpty() ? "duty.swap.byPerson" : "duty.swap.byLeave"));
    }

    private ShiftView.Note note(Handover one, @Nullable UUID signs, Text text) {
        PersonId by = one.signedBy();
        Map<PersonId, String> names = people.names(Stream.of(one.writtenBy(), by == null ? one.writtenBy() : by)
                .distinct()
                .toList());
        return new ShiftView.Note(
                text.of("duty.handed", names.getOrDefault(one.writtenBy(), ""), text.moment(one.writtenAt())),
                one.happened(),
                one.open(),
                by == null
                        ? text.of("duty.unsigned")
                        : text.of("duty.signed", names.getOrDefault(by, ""), text.moment(one.signedAt())),
                by == null && signs != null ? signs.toString() : null);
    }

    private Map<PersonId, String> names(Shift shift, List<Swap> all) {
        return people.names(Stream.concat(
                        Stream.of(shift.person()), all.stream().flatMap(one -> Stream.of(one.asker(), one.other())))
                .distinct()
                .toList());
    }
}
