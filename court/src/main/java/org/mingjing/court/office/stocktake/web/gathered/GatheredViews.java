package org.mingjing.court.office.stocktake.web.gathered;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Division;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.stocktake.DayDraft;
import org.mingjing.court.office.stocktake.StocktakeDesk;
import org.mingjing.court.office.stocktake.StocktakeRemark;
import org.mingjing.court.office.stocktake.StocktakeRemarks;
import org.mingjing.court.office.stocktake.StocktakeRules;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.Stocktakes;
import org.mingjing.court.office.stocktake.web.RemarkLine;
import org.mingjing.court.office.stocktake.web.StocktakeTexts;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.springframework.stereotype.Component;

/** 全院一日的编排 Called inside CourtBoundary. */
@Component
class GatheredViews {

    private final DayDraft draft;
    private final Stocktakes stocktakes;
    private final StocktakeRemarks remarks;
    private final StocktakeRules rules;
    private final StocktakeTexts texts;
    private final DivisionContacts contacts;
    private final People people;

    GatheredViews(
            DayDraft draft,
            Stocktakes stocktakes,
            StocktakeRemarks remarks,
            StocktakeRules rules,
            StocktakeTexts texts,
            DivisionContacts contacts,
            People people) {
        this.draft = draft;
        this.stocktakes = stocktakes;
        this.remarks = remarks;
        this.rules = rules;
        this.texts = texts;
        this.contacts = contacts;
        this.people = people;
    }

    GatheredView of(Actor actor, LocalDate day, LocalDate since, Frame frame) {
        Text text = frame.text();
        List<DayFigure> figures = draft.of(actor.court(), day, actor);
        Map<DivisionId, StocktakeSheet> sheets = stocktakes.latest(actor.court(), day);
        Map<DivisionId, StocktakeSheet> firsts = stocktakes.firsts(actor.court(), day, day).stream()
                .collect(Collectors.toMap(StocktakeSheet::division, one -> one));
        List<StocktakeRemark> said = remarks.about(actor.court(), day);
        List<PersonId> named = new ArrayList<>(StocktakeTexts.people(said));
        sheets.values().forEach(one -> named.add(one.by()));
        Map<PersonId, String> names = people.names(named);
        Map<DivisionId, List<RemarkLine>> lines = texts.byDivision(said, names, actor, text);
        List<Division> divisions = contacts.divisions(actor.court());
        boolean works = rules.workingDay(actor.court(), day);
        boolean mayRemark = works && Grants.permits(actor, Permission.STOCKTAKE_REMARK);
        List<GatheredView.Part> parts = new ArrayList<>();
        for (Division one : divisions) {
            StocktakeSheet sheet = sheets.get(one.id());
            parts.add(new GatheredView.Part(
                    "division-" + (parts.size() + 1),
                    one.name(),
                    StocktakeSheet.link(one.id(), day),
                    StocktakeTexts.state(rules.state(actor.court(), day, since, firsts.get(one.id())), text),
                    StocktakeTexts.counters(
                            figures,
                            sheet == null ? DayDraft.counts(figures, one.id()) : sheet.figures(),
                            one.id(),
                            day,
                            text),
                    sheet == null ? List.of() : passages(sheet, text),
                    sheet == null
                            ? null
                            : text.of(
                                    "stocktake.completed",
                                    names.getOrDefault(sheet.by(), ""),
                                    text.moment(sheet.at()),
                                    sheet.no()),
                    lines.getOrDefault(one.id(), List.of()),
                    mayRemark ? field(parts.size() + 1, one, text) : null,
                    UUID.randomUUID().toString()));
        }
        return new GatheredView(
                day.toString(),
                text.of("stocktake.gathered", StocktakeTexts.day(day, text)),
                works ? text.of("stocktake.tally", sheets.size(), divisions.size()) : text.of("stocktake.dayOff"),
                neighbour(actor, day, -1, since, frame.today()),
                neighbour(actor, day, 1, since, frame.today()),
                "/stocktake/month?month=" + YearMonth.from(day),
                parts,
                mayRemark);
    }

    /** Its id differs from division to division, its name does not. */
    private static Field field(int no, Division division, Text text) {
        return Field.of("remark-" + no, text.of("stocktake.remark.to", division.name()))
                .hint(text.of("stocktake.remark.hint"))
                .upTo(StocktakeDesk.LONGEST_REMARK);
    }

    private static List<Fact> passages(StocktakeSheet sheet, Text text) {
        return Stream.of(
                        Fact.of(text.of("stocktake.done"), sheet.words().done()),
                        Fact.of(text.of("stocktake.difficulties"), sheet.words().difficulties()),
                        Fact.of(text.of("stocktake.tomorrow"), sheet.words().tomorrow()))
                .filter(one -> !one.value().isEmpty())
                .toList();
    }

    private @Nullable String neighbour(Actor actor, LocalDate day, int step, LocalDate since, LocalDate today) {
        LocalDate at = day.plusDays(step);
        while (!rules.workingDay(actor.court(), at)) {
            at = at.plusDays(step);
        }
        return at.isBefore(since) || at.isAfter(today) ? null : "/stocktake/day?day=" + at;
    }
}
