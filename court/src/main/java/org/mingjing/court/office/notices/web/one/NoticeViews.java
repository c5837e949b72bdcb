package org.mingjing.court.office.notices.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.MatterBrief;
import org.mingjing.court.office.followup.MatterId;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.office.notices.DivisionContacts;
import org.mingjing.court.office.notices.NoticeAddressee;
import org.mingjing.court.office.notices.NoticeItem;
import org.mingjing.court.office.notices.WorkNotice;
import org.mingjing.court.office.notices.web.NoticeWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.due.Due;
import org.mingjing.court.ui.components.due.Urgency;
import org.mingjing.court.ui.components.facts.Fact;
import org.springframework.stereotype.Component;

/** 通知的编排 Called inside CourtBoundary. */
@Component
class NoticeViews {

    private final NoticeWords words;
    private final DivisionContacts contacts;
    private final Courts courts;
    private final People people;

    NoticeViews(NoticeWords words, DivisionContacts contacts, Courts courts, People people) {
        this.words = words;
        this.contacts = contacts;
        this.courts = courts;
        this.people = people;
    }

    NoticeView of(WorkNotice notice, Actor actor, Frame frame) {
        Text text = frame.text();
        Map<DivisionId, String> divisions = courts.divisionNames(
                notice.addressees().stream().map(NoticeAddressee::division).toList());
        List<PersonId> named = new ArrayList<>(List.of(notice.issuedBy()));
        notice.addressees().forEach(one -> {
            PersonId by = one.by();
            if (by != null) {
                named.add(by);
            }
        });
        Map<PersonId, String> names = people.names(named);
        Map<MatterId, MatterBrief> became = words.matters(List.of(notice), actor);
        Map<DivisionId, PersonId> asked = contacts.asked(
                notice.court(),
                notice.open().stream().map(NoticeAddressee::division).toList());
        return new NoticeView(
                notice.title(),
                NoticeWords.number(notice, text),
                notice.id().link(),
                notice.text(),
                List.of(
                        Fact.of(text.of("notices.issuedBy"), names.getOrDefault(notice.issuedBy(), "")),
                        Fact.of(text.of("notices.issuedOn"), text.date(notice.issuedOn())),
                        new Fact(
                                text.of("notices.acknowledgeBy"),
                                text.date(notice.acknowledgeBy()),
                                notice.id().link() + "/ledger")),
                NoticeWords.acknowledged(notice, frame.today(), text),
                notice.items().stream()
                        .map(one -> item(one, became.get(one.matter()), divisions, frame))
                        .toList(),
                notice.addressees().stream()
                        .map(one -> to(notice, one, divisions, names, asked, actor, frame))
                        .toList());
    }

    private NoticeView.Item item(
            NoticeItem item, @Nullable MatterBrief matter, Map<DivisionId, String> divisions, Frame frame) {
        String link = matter == null ? null : matter.link();
        LocalDate due = matter == null ? item.dueOn() : matter.dueOn();
        return new NoticeView.Item(
                item.no(),
                item.text(),
                divisions.getOrDefault(item.division(), ""),
                matter == null ? null : MatterWords.light(matter, frame.text()),
                Due.of(
                        due,
                        frame.today(),
                        matter == null ? Urgency.AHEAD : urgency(matter),
                        link == null ? null : link + "/ledger"),
                link);
    }

    private static Urgency urgency(MatterBrief matter) {
        return switch (matter.state()) {
            case CLOSED -> Urgency.ENDED;
            case CHECKING -> Urgency.PAUSED;
            case OPEN ->
                switch (matter.light()) {
                    case GREEN -> Urgency.AHEAD;
                    case YELLOW -> Urgency.NEAR;
                    case RED -> Urgency.OVERDUE;
                };
        };
    }

    private NoticeView.To to(
            WorkNotice notice,
            NoticeAddressee one,
            Map<DivisionId, String> divisions,
            Map<PersonId, String> names,
            Map<DivisionId, PersonId> asked,
            Actor actor,
            Frame frame) {
        Text text = frame.text();
        PersonId by = one.by();
        boolean late = notice.acknowledgeBy().isBefore(frame.today());
        Chip state = by != null
                ? Chip.of(text.of("notices.state.acknowledged"), Tone.GOOD)
                : Chip.of(text.of(late ? "notices.state.late" : "notices.state.open"), late ? Tone.BAD : Tone.NOTE);
        return new NoticeView.To(
                divisions.getOrDefault(one.division(), ""),
                state,
                by == null
                        ? text.of("notices.waitsFor", waitsFor(asked.get(one.division())))
                        : text.of("notices.acknowledgedBy", names.getOrDefault(by, ""), text.moment(one.at())),
                by == null && contacts.answers(actor, one.division(), asked)
                        ? one.division().value().toString()
                        : null);
    }

    private String waitsFor(@Nullable PersonId asked) {
        return asked == null ? "—" : people.names(List.of(asked)).getOrDefault(asked, "—");
    }
}
