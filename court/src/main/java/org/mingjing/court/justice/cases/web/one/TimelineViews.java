package org.mingjing.court.justice.cases.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CasePast;
import org.mingjing.court.justice.cases.CaseThen;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.timeline.Happening;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 时间线内容 What happened in a case; on a day gone by, how the case stood then. */
@Component
class TimelineViews {

    private final CaseDetails details;
    private final People people;
    private final ObjectProvider<CasePast> pasts;

    TimelineViews(CaseDetails details, People people, ObjectProvider<CasePast> pasts) {
        this.details = details;
        this.people = people;
        this.pasts = pasts;
    }

    /** @param asked a day gone by; null, or no such day: today */
    TimelineView of(CaseCard card, @Nullable LocalDate asked, Frame frame) {
        Text text = frame.text();
        LocalDate day = asked == null || asked.isAfter(frame.today()) ? null : asked;
        List<CaseDetails.Entry> entries = details.happenings(card.id());
        CaseThen then = day == null ? null : CaseThen.of(card, entries, details.members(card.id()), day);
        return new TimelineView(
                day,
                day == null || then == null ? List.of() : facts(card, then, day, text),
                happenings(then == null ? entries : then.happenings(), text),
                Field.of("on", text.of("cases.then.on"))
                        .holding(day)
                        .between(card.filedOn(), frame.today())
                        .hint(text.of("cases.then.hint")));
    }

    private List<Fact> facts(CaseCard card, CaseThen then, LocalDate day, Text text) {
        List<Fact> facts = new ArrayList<>();
        var status = then.status();
        facts.add(Fact.of(
                text.of("cases.column.status"),
                text.of(status == null ? "cases.then.notFiled" : "cases.status." + status.word())));
        facts.add(Fact.of(
                text.of("cases.procedure"),
                text.of("cases.procedure." + then.procedure().name())));
        pasts.orderedStream().forEach(past -> facts.addAll(past.on(card, day, text)));
        Map<PersonId, String> names = people.names(
                then.members().stream().map(CaseDetails.Member::person).toList());
        then.members().stream()
                .collect(Collectors.groupingBy(CaseDetails.Member::relation, TreeMap::new, Collectors.toList()))
                .forEach((relation, members) -> facts.add(Fact.of(
                        text.of("cases.relation." + relation.word()),
                        members.stream()
                                .map(member -> names.getOrDefault(member.person(), "—"))
                                .collect(Collectors.joining(text.of("cases.then.comma"))))));
        return facts;
    }

    private List<Happening> happenings(List<CaseDetails.Entry> entries, Text text) {
        Map<PersonId, String> names = people.names(entries.stream()
                .map(CaseDetails.Entry::recordedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return entries.stream().map(entry -> happening(entry, names, text)).toList();
    }

    private static Happening happening(CaseDetails.Entry entry, Map<PersonId, String> names, Text text) {
        var by = entry.recordedBy();
        String recorder = by == null ? text.of("cases.timeline.system") : names.getOrDefault(by, "");
        return new Happening(
                entry.occurredOn(),
                text.of(entry.kind(), words(entry, text)),
                null,
                text.of("cases.timeline.recorded", text.moment(entry.recordedAt()), recorder),
                null,
                Tone.PLAIN);
    }

    /** A detail that names a message is shown in its words: {@code @cases.procedure.SUMMARY}. */
    private static Object[] words(CaseDetails.Entry entry, Text text) {
        return entry.detail().stream()
                .map(word -> word.startsWith("@") ? text.of(word.substring(1)) : word)
                .toArray();
    }
}
