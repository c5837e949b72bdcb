package org.mingjing.court.office.stocktake.web.sheet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.stocktake.DayDraft;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeRemark;
import org.mingjing.court.office.stocktake.StocktakeRemarks;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeSight;
import org.mingjing.court.office.stocktake.StocktakeState;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.court.office.stocktake.web.StocktakeDoor.DivisionDay;
import org.mingjing.court.office.stocktake.web.StocktakeTexts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.field.Field;
import org.springframework.stereotype.Component;

/** 盘点表的编排 Called inside CourtBoundary. */
@Component
class SheetViews {

    private final DayDraft draft;
    private final Stocktakes stocktakes;
    private final StocktakeRemarks remarks;
    private final StocktakeRules rules;
    private final StocktakeTexts texts;
    private final People people;

    SheetViews(
            DayDraft draft,
            Stocktakes stocktakes,
            StocktakeRemarks remarks,
            StocktakeRules rules,
            StocktakeTexts texts,
            People people) {
        this.draft = draft;
        this.stocktakes = stocktakes;
        this.remarks = remarks;
        this.rules = rules;
        this.texts = texts;
        this.people = people;
    }

    SheetView of(DivisionDay of, SheetForm form, FormErrors errors, Actor actor, Frame frame) {
        Text text = frame.text();
        LocalDate day = of.day();
        var division = of.division().id();
        List<StocktakeSheet> versions = stocktakes.versions(division, day);
        StocktakeSheet last = versions.isEmpty() ? null : versions.getLast();
        List<DayFigure> figures = draft.of(actor.court(), day, actor);
        Map<String, Integer> now = DayDraft.counts(figures, division);
        Map<String, Integer> shown = last == null ? now : last.figures();
        List<StocktakeRemark> items = remarks.items(division, day);
        List<StocktakeRemark> said = remarks.about(division, day);
        List<StocktakeRemark> answerable = answerable(of, items, form);
        Map<PersonId, String> names = names(versions, List.of(items, said, answerable));
        StocktakeState state =
                rules.state(actor.court(), day, of.since(), versions.isEmpty() ? null : versions.getFirst());
        boolean mayComplete = StocktakeSight.completes(actor, division)
                && state != StocktakeState.OFF
                && state != StocktakeState.NONE;
        boolean mayRemark = Grants.permits(actor, Permission.STOCKTAKE_REMARK)
                && state != StocktakeState.OFF
                && state != StocktakeState.NONE;
        return new SheetView(
                of.division().name() + " " + StocktakeTexts.day(day, text),
                of.division().name(),
                of.link(),
                StocktakeTexts.state(state, text),
                text.of("stocktake.due", rules.by()),
                neighbour(of, -1, frame),
                neighbour(of, 1, frame),
                "/stocktake/month?division=" + division.value() + "&month=" + YearMonth.from(day),
                StocktakeSight.everything(actor) ? "/stocktake/day?day=" + day : null,
                StocktakeTexts.counters(figures, shown, division, day, text),
                StocktakeTexts.none(figures, shown, text),
                last == null ? "" : moved(figures, shown, now, text),
                texts.lines(
                        items.stream()
                                .filter(one -> !mayComplete || !one.open())
                                .toList(),
                        names,
                        actor,
                        text),
                mayComplete ? answers(answerable, names, form, text) : List.of(),
                last == null ? null : words(last, versions, names, text),
                mayComplete ? form.inputs(last, errors, text) : null,
                form.seen(last),
                texts.lines(said, names, actor, text),
                mayRemark
                        ? Field.of("remark", text.of("stocktake.remark.new"))
                                .holding(form.word("remark"))
                                .hint(text.of("stocktake.remark.hint"))
                                .upTo(StocktakeDesk.LONGEST_REMARK)
                                .errorOf(errors)
                        : null);
    }

    /** Open items, and those to which words were typed before somebody else answered them or had them followed. */
    private List<StocktakeRemark> answerable(DivisionDay of, List<StocktakeRemark> items, SheetForm form) {
        Set<UUID> open = items.stream()
                .filter(StocktakeRemark::open)
                .map(StocktakeRemark::id)
                .collect(Collectors.toSet());
        List<UUID> late = form.answers().entrySet().stream()
                .filter(one -> !one.getValue().isEmpty() && !open.contains(one.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return Stream.concat(
                        late.isEmpty()
                                ? Stream.empty()
                                : remarks.of(of.division().id(), late).stream(),
                        items.stream().filter(StocktakeRemark::open))
                .toList();
    }

    private Map<PersonId, String> names(List<StocktakeSheet> versions, List<List<StocktakeRemark>> shown) {
        List<PersonId> all = new ArrayList<>();
        shown.forEach(some -> all.addAll(StocktakeTexts.people(some)));
        versions.forEach(one -> all.add(one.by()));
        return people.names(all);
    }

    /** The next or last working day; null: not begun by then, or still to come. */
    private @Nullable String neighbour(DivisionDay of, int step, Frame frame) {
        LocalDate at = of.day().plusDays(step);
        while (!rules.workingDay(of.division().court(), at)) {
            at = at.plusDays(step);
        }
        return at.isBefore(of.since()) || at.isAfter(frame.today())
                ? null
                : StocktakeSheet.link(of.division().id(), at);
    }

    private static String moved(
            List<DayFigure> figures, Map<String, Integer> then, Map<String, Integer> now, Text text) {
        return figures.stream()
                .filter(one -> !then.getOrDefault(one.kind(), 0).equals(now.getOrDefault(one.kind(), 0)))
                .map(one -> text.of(
                        "stocktake.moved.one",
                        text.of("figures." + one.kind()),
                        then.getOrDefault(one.kind(), 0),
                        now.getOrDefault(one.kind(), 0)))
                .collect(Collectors.joining(text.of("stocktake.comma")));
    }

    private static List<Field> answers(
            List<StocktakeRemark> answerable, Map<PersonId, String> names, SheetForm form, Text text) {
        return answerable.stream()
                .map(one -> Field.of("answer-" + one.id(), text.of("stocktake.answer", one.text()))
                        .holding(form.word("answer-" + one.id()))
                        .hint(
                                one.open()
                                        ? text.of(
                                                "stocktake.answer.hint",
                                                names.getOrDefault(one.by(), ""),
                                                text.moment(one.at()),
                                                one.day())
                                        : text.of("stocktake.answer.late"))
                        .upTo(StocktakeDesk.LONGEST_REMARK))
                .toList();
    }

    private static SheetView.Words words(
            StocktakeSheet last, List<StocktakeSheet> versions, Map<PersonId, String> names, Text text) {
        return new SheetView.Words(
                SheetForm.facts(last.words(), text),
                completed(last, names, text),
                versions.stream()
                        .filter(one -> one.no() < last.no())
                        .map(one -> completed(one, names, text)
                                + text.of("stocktake.colon")
                                + one.words()
                                        .texts()
                                        .filter(word -> !word.isEmpty())
                                        .collect(Collectors.joining(" / ")))
                        .toList());
    }

    private static String completed(StocktakeSheet sheet, Map<PersonId, String> names, Text text) {
        return text.of("stocktake.completed", names.getOrDefault(sheet.by(), ""), text.moment(sheet.at()), sheet.no());
    }
}
