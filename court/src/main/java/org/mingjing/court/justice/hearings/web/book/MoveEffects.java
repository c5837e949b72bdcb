package org.mingjing.court.justice.hearings.web.book;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.BoundEffects;
import org.mingjing.court.foundation.effects.web.EffectWords;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.hearings.AdjournmentApprovals;
import org.mingjing.court.justice.hearings.Attendant;
import org.mingjing.court.justice.hearings.Clash;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingPlan;
import org.mingjing.court.justice.hearings.HearingSeat;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.web.ApprovalAsked;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.justice.hearings.web.book.BookView.Moving;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.change.DateChange;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.stereotype.Component;

/** 改期影响 What moves with a hearing: notices to be sent again, people freed and taken, the count of adjournments. Inside CourtBoundary. */
@Component
class MoveEffects {

    private final Hearings hearings;
    private final AdjournmentApprovals approvals;
    private final ApprovalAsked asked;
    private final HearingDesk desk;
    private final People people;
    private final List<BoundEffects> bound;

    /** @param bound every room that binds something to a hearing */
    MoveEffects(
            Hearings hearings,
            AdjournmentApprovals approvals,
            ApprovalAsked asked,
            HearingDesk desk,
            People people,
            List<BoundEffects> bound) {
        this.bound = List.copyOf(bound);
        this.hearings = hearings;
        this.approvals = approvals;
        this.asked = asked;
        this.desk = desk;
        this.people = people;
    }

    /** @param plan null while it cannot be read from the form */
    Moving of(
            CaseCard card,
            Hearing before,
            HearingForm form,
            @Nullable HearingPlan plan,
            FormErrors errors,
            Actor actor,
            Frame frame) {
        Text text = frame.text();
        List<Field> fields = fields(card, form, errors, text);
        var needed = asked.needed(card, before, actor, text);
        if (plan == null) {
            return new Moving(fields, needed, List.of(), List.of(), List.of());
        }
        AdjournmentGround ground = form.groundChosen();
        boolean counts = HearingDesk.postponed(before, plan);
        return new Moving(
                fields,
                needed,
                List.of(
                        new DateChange(
                                text.of("hearing.kind." + plan.kind().name()),
                                before.day(),
                                plan.time().day()),
                        new DateChange(
                                text.of("hearings.notice.by"),
                                desk.noticeBy(card, before.plan()),
                                desk.noticeBy(card, plan))),
                effects(card, before, plan, counts, text),
                counts && ground != null
                        ? HearingWords.lines(
                                new Adjournment(
                                                card.category(),
                                                card.procedure(),
                                                ground,
                                                hearings.adjournments(card.id()),
                                                approvals.of(before.id()).isPresent())
                                        .review().stream().map(Clash::of).toList(),
                                text)
                        : List.of());
    }

    private List<String> effects(CaseCard card, Hearing before, HearingPlan plan, boolean counts, Text text) {
        List<String> effects = new ArrayList<>();
        String called = before.plan().attendants().stream()
                .map(Attendant::name)
                .distinct()
                .collect(Collectors.joining(text.of("hearings.comma")));
        if (before.noticedOn() != null) {
            effects.add(text.of("hearings.effect.again", before.noticedOn(), called));
        } else {
            effects.add(text.of("hearings.effect.notice", called));
        }
        EffectWords.lines(
                        bound.stream()
                                .flatMap(room -> room.of(before.id().subject()).stream())
                                .toList(),
                        text)
                .forEach(line -> effects.add(text.of("hearings.effect.bound", line.kind(), line.what(), line.when())));
        names(before.plan(), plan, text).ifPresent(names -> effects.add(text.of("hearings.effect.freed", names)));
        names(plan, before.plan(), text).ifPresent(names -> effects.add(text.of("hearings.effect.taken", names)));
        var most = Adjournment.most(card.category(), card.procedure());
        int now = hearings.adjournments(card.id());
        if (!counts) {
            effects.add(text.of("hearings.effect.notCounted"));
        } else if (most.isPresent()) {
            effects.add(text.of("hearings.effect.countedOf", now + 1, most.getAsInt()));
        } else {
            effects.add(text.of("hearings.effect.counted", now + 1));
        }
        return effects;
    }

    /** Those who sit in one and not in the other. */
    private Optional<String> names(HearingPlan in, HearingPlan notIn, Text text) {
        List<PersonId> others = notIn.seats().stream().map(HearingSeat::person).toList();
        List<PersonId> only = in.seats().stream()
                .map(HearingSeat::person)
                .filter(person -> !others.contains(person))
                .toList();
        return only.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(
                        text.of("hearings.comma"), people.names(only).values()));
    }

    private static List<Field> fields(CaseCard card, HearingForm form, FormErrors errors, Text text) {
        List<Option> grounds = Arrays.stream(AdjournmentGround.values())
                .filter(ground -> ground.citation(card.category()).isPresent())
                .map(ground -> new Option(ground.name(), text.of("hearing.ground." + ground.name())))
                .toList();
        return Stream.of(
                        Field.of("reason", text.of("hearings.field.reason"))
                                .holding(form.reason())
                                .upTo(HearingForm.TEXT)
                                .mandatory(),
                        Field.of("ground", text.of("hearings.field.ground"))
                                .holding(form.ground())
                                .hint(text.of("hearings.ground.hint"))
                                .choices(grounds))
                .map(field -> field.errorOf(errors))
                .toList();
    }
}
