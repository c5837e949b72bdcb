package org.mingjing.court.justice.oversight.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.ClockMark;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.limits.ClockReading;
import org.mingjing.court.justice.oversight.OversightBook;
import org.mingjing.court.justice.oversight.OversightDesk;
import org.mingjing.court.justice.oversight.Supervision;
import org.mingjing.court.justice.oversight.SupervisionMark;
import org.mingjing.court.justice.oversight.web.one.OversightView.ActLine;
import org.mingjing.court.justice.oversight.web.one.OversightView.MarkLine;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.ledger.LedgerLine;
import org.mingjing.court.ui.ledger.LedgerView;
import org.mingjing.kernel.Citation;
import org.mingjing.law.oversight.SupervisoryAct;
import org.mingjing.law.trace.RuleSet;
import org.mingjing.law.triage.FourCategories;
import org.springframework.stereotype.Component;

/** 案件监督页内容 Called inside CourtBoundary. */
@Component
class OversightViews {

    private final OversightBook book;
    private final Cases cases;
    private final People people;

    OversightViews(OversightBook book, Cases cases, People people) {
        this.book = book;
        this.cases = cases;
        this.people = people;
    }

    OversightView of(CaseCard card, OversightForm typed, FormErrors errors, Actor actor, Frame frame) {
        List<SupervisionMark> marks = book.marks(card.id());
        List<Supervision> acts = book.acts(card.id());
        Map<PersonId, String> names = people.names(involved(marks, acts));
        boolean marked = marks.stream().anyMatch(SupervisionMark::stands);
        boolean oversees = cases.permits(actor, card, Permission.CASE_OVERSEE);
        boolean supervises = oversees && marked && !actor.id().equals(card.handlingJudge());
        Text text = frame.text();
        return new OversightView(
                marked && card.formation() == Formation.SOLE,
                marks.stream()
                        .map(mark -> line(mark, oversees, names, typed, errors, text))
                        .toList(),
                acts.stream()
                        .map(act -> line(act, actor.id().equals(card.handlingJudge()), names, typed, errors, frame))
                        .toList(),
                cases.permits(actor, card, Permission.CASE_MARK) ? marking(marks, typed, errors, text) : null,
                supervises ? supervising(typed, errors, frame) : null,
                List.of(
                        rule("panel", FourCategories.CITATION, text),
                        rule("acts", SupervisoryAct.CITATION, text),
                        rule("result", SupervisoryAct.CITATION, text)));
    }

    private static List<PersonId> involved(List<SupervisionMark> marks, List<Supervision> acts) {
        List<PersonId> all = new ArrayList<>();
        for (SupervisionMark mark : marks) {
            var lifted = mark.lifted();
            var by = mark.by();
            if (by != null) {
                all.add(by);
            }
            if (lifted != null) {
                all.add(lifted.by());
            }
        }
        for (Supervision act : acts) {
            var answer = act.answer();
            all.add(act.by());
            if (answer != null) {
                all.add(answer.by());
            }
        }
        return all.stream().distinct().toList();
    }

    private static MarkLine line(
            SupervisionMark mark,
            boolean oversees,
            Map<PersonId, String> names,
            OversightForm typed,
            FormErrors errors,
            Text text) {
        var by = mark.by();
        var lifted = mark.lifted();
        return new MarkLine(
                mark.id(),
                text.of("oversight.category." + mark.category()),
                mark.ground().isEmpty()
                        ? text.of("oversight.ground." + mark.source().word())
                        : mark.ground(),
                by == null
                        ? text.of("oversight.marked.rule", mark.on())
                        : text.of(
                                "oversight.marked",
                                text.of("oversight.source." + mark.source().word()),
                                names.getOrDefault(by, "—"),
                                mark.on()),
                lifted == null
                        ? ""
                        : text.of(
                                "oversight.lifted", names.getOrDefault(lifted.by(), "—"), lifted.on(), lifted.reason()),
                oversees && lifted == null
                        ? said(
                                "lift-" + mark.id(),
                                "oversight.lift.reason",
                                mark.id().equals(typed.of()),
                                typed,
                                errors,
                                text)
                        : null);
    }

    private static ActLine line(
            Supervision act,
            boolean handling,
            Map<PersonId, String> names,
            OversightForm typed,
            FormErrors errors,
            Frame frame) {
        Text text = frame.text();
        var answer = act.answer();
        return new ActLine(
                act.id(),
                text.of("oversight.act." + act.kind()),
                act.ground(),
                text.of("oversight.acted", names.getOrDefault(act.by(), "—"), act.on()),
                due(act, frame.today(), "/cases/" + act.caseId() + "/oversight/" + act.id() + "/reasons"),
                answer == null
                        ? null
                        : text.of(
                                "oversight.answered",
                                names.getOrDefault(answer.by(), "—"),
                                answer.on(),
                                answer.words()),
                handling && act.open()
                        ? said(
                                "answer-" + act.id(),
                                "oversight.answer",
                                act.id().equals(typed.of()),
                                typed,
                                errors,
                                text)
                        : null);
    }

    /** 依据 of the day by which one of the acts is to be answered; empty for what asks nothing. */
    Optional<LedgerView> reasons(CaseCard card, UUID id, Frame frame) {
        Text text = frame.text();
        Supervision act = book.acts(card.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElse(null);
        if (act == null || act.dueOn() == null) {
            return Optional.empty();
        }
        String by = people.names(List.of(act.by())).getOrDefault(act.by(), "—");
        return Optional.of(new LedgerView(
                text.of("oversight.answer.of", card.number()),
                due(act, frame.today(), null),
                List.of(new LedgerLine(
                        text.of(
                                "oversight.answer.set",
                                by,
                                act.on(),
                                text.of("oversight.act." + act.kind()),
                                act.dueOn()),
                        act.dueOn(),
                        SupervisoryAct.CITATION.toString(),
                        ClockReading.article(SupervisoryAct.CITATION))),
                List.of(act.ground()),
                RuleSet.CURRENT.version()));
    }

    private static @Nullable Due due(Supervision act, LocalDate today, @Nullable String href) {
        var answer = act.answer();
        LocalDate dueOn = act.dueOn();
        if (answer != null && dueOn != null) {
            return ClockReading.due(dueOn, answer.on().isAfter(dueOn) ? ClockMark.OVERRUN : ClockMark.MET, today, href);
        }
        return ClockReading.due(dueOn, ClockMark.RUNNING, today, href);
    }

    private static List<Field> marking(List<SupervisionMark> marks, OversightForm typed, FormErrors errors, Text text) {
        List<Option> free = Arrays.stream(FourCategories.values())
                .filter(category -> marks.stream().noneMatch(mark -> mark.stands() && mark.category() == category))
                .map(category -> new Option(category.name(), text.of("oversight.category." + category)))
                .toList();
        return free.isEmpty()
                ? List.of()
                : List.of(
                        Field.of("category", text.of("oversight.category"))
                                .holding(typed.category())
                                .choices(free)
                                .mandatory()
                                .errorOf(errors),
                        said("ground", "oversight.ground", typed.category() != null, typed, errors, text));
    }

    private static List<Field> supervising(OversightForm typed, FormErrors errors, Frame frame) {
        Text text = frame.text();
        return List.of(
                Field.of("act", text.of("oversight.act"))
                        .holding(typed.act())
                        .choices(Stream.of(SupervisoryAct.values())
                                .map(act -> new Option(act.name(), text.of("oversight.act." + act)))
                                .toList())
                        .mandatory()
                        .errorOf(errors),
                Field.of("dueOn", text.of("oversight.dueOn"))
                        .holding(typed.dueOn())
                        .hint(text.of("oversight.dueOn.hint"))
                        .between(frame.today().plusDays(1), frame.today().plusYears(1))
                        .errorOf(errors),
                said("why", "oversight.ground", typed.act() != null, typed, errors, text));
    }

    /** The words of one form; what was typed into another stays in that one. */
    private static Field said(String id, String label, boolean own, OversightForm typed, FormErrors errors, Text text) {
        Field field = Field.of(id, text.of(label))
                .holding(own ? typed.words() : null)
                .upTo(OversightDesk.LONGEST)
                .mandatory();
        return own ? field.errorOf(errors) : field;
    }

    private static LedgerLine rule(String word, Citation citation, Text text) {
        return new LedgerLine(
                text.of("oversight.rule." + word), null, Objects.toString(citation), ClockReading.article(citation));
    }
}
