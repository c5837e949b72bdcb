package org.mingjing.court.office.followup.web.act;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterAct;
import org.mingjing.court.office.followup.MatterStep;
import org.mingjing.court.office.followup.Milestone;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/** 办理项目 What each thing that is entered asks for, what it shows before, and its buttons. */
final class DeedFields {

    private DeedFields() {}

    static List<Input> inputs(
            MatterDeed deed, Matter matter, MultiValueMap<String, String> typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        List<Input> inputs = new ArrayList<>();
        if (deed == MatterDeed.EXTEND) {
            inputs.add(new Input(
                    "date",
                    Field.of("until", text.of("followup.until"))
                            .holding(typed.getFirst("until"))
                            .between(matter.standing().dueOn().plusDays(1), null)
                            .mandatory()
                            .errorOf(errors)));
        }
        Field note = Field.of("note", text.of("followup.note." + deed.word()))
                .holding(TypedWords.of(typed, "note"))
                .hint(text.of("followup.note." + deed.word() + ".hint"))
                .upTo(FollowUps.LONGEST)
                .errorOf(errors);
        boolean needed = deed == MatterDeed.REPORT || deed == MatterDeed.CLOSE || deed == MatterDeed.EXTEND;
        inputs.add(new Input("textarea", needed ? note.mandatory() : note));
        return inputs;
    }

    static List<Field> checks(MatterDeed deed, Matter matter, MultiValueMap<String, String> typed, Text text) {
        return deed != MatterDeed.REPORT
                ? List.of()
                : matter.milestones().stream()
                        .filter(one -> !one.done())
                        .map(one -> Field.of(
                                        "done-" + one.no(), text.of("followup.milestone.by", one.title(), one.dueOn()))
                                .holding(typed.getFirst("done-" + one.no())))
                        .toList();
    }

    static List<Integer> done(Matter matter, MultiValueMap<String, String> typed) {
        return matter.milestones().stream()
                .map(Milestone::no)
                .filter(no -> "true".equals(TypedWords.of(typed, "done-" + no)))
                .toList();
    }

    /** What the other side said that is to be decided on. */
    static List<Fact> facts(MatterDeed deed, Matter matter, Text text) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(text.of("followup.lastDay"), text.date(matter.standing().dueOn())));
        if (deed == MatterDeed.DECIDE) {
            facts.add(Fact.of(
                    text.of("followup.until"), text.date(matter.standing().askedUntil())));
            facts.add(Fact.of(text.of("followup.note.extend"), said(matter, MatterAct.EXTENSION_ASKED)));
        }
        if (deed == MatterDeed.CHECK) {
            facts.add(Fact.of(
                    text.of("followup.askedOn"), text.date(matter.standing().askedOn())));
            facts.add(Fact.of(text.of("followup.note.close"), said(matter, MatterAct.CLOSING_ASKED)));
        }
        return facts;
    }

    private static String said(Matter matter, MatterAct act) {
        return matter.steps().reversed().stream()
                .filter(step -> step.act() == act)
                .findFirst()
                .map(MatterStep::note)
                .orElse("");
    }

    static List<Action> actions(MatterDeed deed, Matter matter, Text text) {
        List<Action> actions = new ArrayList<>();
        boolean two = deed == MatterDeed.DECIDE || deed == MatterDeed.CHECK;
        actions.add(
                two
                        ? Action.send(text.of("followup.yes." + deed.word())).saying("answer", "yes")
                        : Action.send(text.of("followup.do." + deed.word())));
        if (two) {
            actions.add(Action.send(text.of("followup.no." + deed.word()))
                    .weighing(Action.Weight.GRAVE)
                    .saying("answer", "no"));
        }
        actions.add(Action.link(text.of("ui.cancel"), "/followup/" + matter.id()));
        return actions;
    }
}
