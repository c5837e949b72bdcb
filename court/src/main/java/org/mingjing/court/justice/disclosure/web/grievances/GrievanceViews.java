package org.mingjing.court.justice.disclosure.web.grievances;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.disclosure.FileObjection;
import org.mingjing.court.justice.disclosure.Grievance;
import org.mingjing.court.justice.disclosure.GrievanceDesk;
import org.mingjing.court.justice.disclosure.Said;
import org.mingjing.court.justice.disclosure.web.GrievanceLines;
import org.mingjing.court.justice.disclosure.web.grievances.GrievanceView.Words;
import org.mingjing.court.justice.filing.Filing;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.actionbar.Action.Weight;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.springframework.stereotype.Component;

/** 立案投诉的内容 Called inside CourtBoundary. */
@Component
class GrievanceViews {

    private final GrievanceDesk desk;
    private final People people;

    GrievanceViews(GrievanceDesk desk, People people) {
        this.desk = desk;
        this.people = people;
    }

    GrievanceView of(Filing filing, Grievance one, String typed, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        String act = act(filing, one, actor);
        return new GrievanceView(
                one.number(),
                one.title(),
                GrievanceLines.state(one, text),
                GrievanceLines.due(one, frame),
                Grants.permits(actor, Permission.FILING) ? "/filings/" + one.filing() : null,
                facts(filing, one, text),
                said(one, text),
                act == null
                        ? null
                        : Field.of("words", text.of("disclosure.grievance." + act + ".words"))
                                .hint(text.of("disclosure.grievance." + act + ".hint"))
                                .holding(typed)
                                .upTo(FileObjection.LONGEST)
                                .mandatory()
                                .errorOf(errors),
                text.of("disclosure.grievance."
                        + (act == null ? "waits." + one.state().word() : act + ".lead")),
                act == null ? List.of() : actions(act, text),
                UUID.randomUUID().toString(),
                one.revision());
    }

    private @Nullable String act(Filing filing, Grievance one, Actor actor) {
        return switch (one.state()) {
            case OPEN -> desk.answers(actor, filing) ? "answer" : null;
            case ORDERED -> Grants.permits(actor, Permission.FILING) ? "report" : null;
            case CLOSED -> null;
        };
    }

    private static List<Action> actions(String act, Text text) {
        return act.equals("answer")
                ? List.of(
                        Action.send(text.of("disclosure.grievance.reject")).saying("act", "reject"),
                        Action.send(text.of("disclosure.grievance.uphold"))
                                .saying("act", "uphold")
                                .weighing(Weight.SIDE),
                        Action.send(text.of("disclosure.grievance.order"))
                                .saying("act", "order")
                                .weighing(Weight.SIDE))
                : List.of(
                        Action.send(text.of("disclosure.grievance.report.send")).saying("act", "report"));
    }

    private List<Fact> facts(Filing filing, Grievance one, Text text) {
        return List.of(
                Fact.of(text.of("disclosure.complain.grounds"), GrievanceLines.grounds(one, text)),
                Fact.of(text.of("disclosure.objected.on"), text.date(one.filedOn())),
                Fact.of(
                        text.of("filing.receivedOn"),
                        text.date(filing.complaint().receivedOn())),
                Fact.of(
                        text.of("disclosure.grievance.filingState"),
                        text.of("filing.state." + filing.state().word())),
                Fact.of(text.of("disclosure.grievance.told"), text.number(filing.told())),
                Fact.of(
                        text.of("disclosure.grievance.clerk"),
                        people.names(List.of(filing.clerk())).getOrDefault(filing.clerk(), "—")));
    }

    private List<Words> said(Grievance one, Text text) {
        Map<PersonId, String> names = people.names(Stream.of(one.answer(), one.report())
                .filter(Objects::nonNull)
                .map(said -> Objects.requireNonNull(said).by())
                .distinct()
                .toList());
        List<Words> all = new ArrayList<>();
        all.add(new Words(text.of("disclosure.grievance.said", one.filedOn()), one.reasons()));
        add(all, "disclosure.grievance.said.answer", one.answer(), names, text);
        add(all, "disclosure.grievance.said.report", one.report(), names, text);
        return all;
    }

    private static void add(List<Words> all, String key, @Nullable Said said, Map<PersonId, String> names, Text text) {
        if (said != null) {
            all.add(new Words(text.of(key, names.getOrDefault(said.by(), "—"), said.on()), said.words()));
        }
    }
}
