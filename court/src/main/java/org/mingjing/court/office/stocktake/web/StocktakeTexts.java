package org.mingjing.court.office.stocktake.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.figures.DayFigure;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.FollowUps;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.office.stocktake.StocktakeRemark;
import org.mingjing.court.office.stocktake.StocktakeSheet;
import org.mingjing.court.office.stocktake.StocktakeState;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.counters.Counter;
import org.springframework.stereotype.Component;

/** 日盘点的文字 How a day, its figures and its remarks read on every page. */
@Component
public class StocktakeTexts {

    private final FollowUps followUps;

    StocktakeTexts(FollowUps followUps) {
        this.followUps = followUps;
    }

    public static Chip state(StocktakeState state, Text text) {
        return Chip.of(
                text.of("stocktake.state." + state.word()),
                switch (state) {
                    case COMPLETED -> Tone.GOOD;
                    case LATE -> Tone.WARN;
                    case MISSING -> Tone.BAD;
                    case OPEN -> Tone.NOTE;
                    case OFF, NONE -> Tone.PLAIN;
                });
    }

    /** e.g. 2026-11-24 星期二 */
    public static String day(LocalDate day, Text text) {
        return text.date(day) + " "
                + text.of("calendar.weekday." + day.getDayOfWeek().getValue());
    }

    /** 数据 What is 0 is left out. */
    public static List<Counter> counters(
            List<DayFigure> draft, Map<String, Integer> counts, DivisionId division, LocalDate day, Text text) {
        return draft.stream()
                .filter(one -> counts.getOrDefault(one.kind(), 0) > 0)
                .map(one -> new Counter(
                        text.of("figures." + one.kind()),
                        counts.getOrDefault(one.kind(), 0),
                        StocktakeSheet.link(division, day) + "/counted/" + one.kind(),
                        null))
                .toList();
    }

    /** 为零 The names of what did not happen. */
    public static String none(List<DayFigure> draft, Map<String, Integer> counts, Text text) {
        return draft.stream()
                .filter(one -> counts.getOrDefault(one.kind(), 0) == 0)
                .map(one -> text.of("figures." + one.kind()))
                .collect(Collectors.joining(text.of("stocktake.comma")));
    }

    public List<RemarkLine> lines(List<StocktakeRemark> remarks, Map<PersonId, String> names, Actor reader, Text text) {
        Map<MatterId, MatterBrief> matters = matters(remarks, reader);
        return remarks.stream()
                .map(one -> line(one, matters, names, reader, text))
                .toList();
    }

    /** The same of many divisions at once. */
    public Map<DivisionId, List<RemarkLine>> byDivision(
            List<StocktakeRemark> remarks, Map<PersonId, String> names, Actor reader, Text text) {
        Map<MatterId, MatterBrief> matters = matters(remarks, reader);
        return remarks.stream()
                .collect(Collectors.groupingBy(
                        StocktakeRemark::division,
                        Collectors.mapping(one -> line(one, matters, names, reader, text), Collectors.toList())));
    }

    private Map<MatterId, MatterBrief> matters(List<StocktakeRemark> remarks, Actor reader) {
        return followUps
                .from(
                        reader,
                        remarks.stream()
                                .filter(one -> one.matter() != null)
                                .map(StocktakeRemark::subject)
                                .toList())
                .stream()
                .collect(Collectors.toMap(MatterBrief::id, one -> one));
    }

    private static RemarkLine line(
            StocktakeRemark remark,
            Map<MatterId, MatterBrief> matters,
            Map<PersonId, String> names,
            Actor reader,
            Text text) {
        StocktakeRemark.Answer answer = remark.answer();
        Optional<MatterBrief> matter = Optional.ofNullable(remark.matter()).map(matters::get);
        Chip light = matter.map(brief -> MatterWords.light(brief, text)).orElse(null);
        return new RemarkLine(
                remark.id().toString(),
                remark.text(),
                text.of("stocktake.remark.by", names.getOrDefault(remark.by(), ""), text.moment(remark.at())),
                text.of("stocktake.remark.on", remark.day()),
                StocktakeSheet.link(remark.division(), remark.day()),
                answer == null
                        ? null
                        : text.of("stocktake.remark.answered", names.getOrDefault(answer.by(), ""), answer.on()),
                answer == null ? null : answer.text(),
                light,
                matter.map(MatterBrief::link).orElse(null),
                remark.open(),
                remark.matter() == null && Grants.permits(reader, Permission.STOCKTAKE_REMARK));
    }

    /** Everybody who is named in them. */
    public static List<PersonId> people(List<StocktakeRemark> remarks) {
        return remarks.stream()
                .flatMap(one -> one.answer() == null
                        ? Stream.of(one.by())
                        : Stream.of(one.by(), one.answer().by()))
                .toList();
    }
}
