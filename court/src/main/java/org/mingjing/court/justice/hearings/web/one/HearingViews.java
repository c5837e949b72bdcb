package org.mingjing.court.justice.hearings.web.one;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.Hearing;
import org.mingjing.court.justice.hearings.HearingDesk;
import org.mingjing.court.justice.hearings.HearingState;
import org.mingjing.court.justice.hearings.Hearings;
import org.mingjing.court.justice.hearings.Minutes;
import org.mingjing.court.justice.hearings.MinutesBook;
import org.mingjing.court.justice.hearings.SeatRole;
import org.mingjing.court.justice.hearings.WriteMinutes;
import org.mingjing.court.justice.hearings.web.ApprovalAsked;
import org.mingjing.court.justice.hearings.web.HearingWords;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.hearing.AdjournmentGround;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** 庭次页内容 Called inside CourtBoundary. */
@Component
class HearingViews {

    private static final int LINE = 2_000;

    private final Cases cases;
    private final Hearings hearings;
    private final HearingDesk desk;
    private final MinutesBook book;
    private final HearingWords words;
    private final ApprovalAsked approval;
    private final People people;

    HearingViews(
            Cases cases,
            Hearings hearings,
            HearingDesk desk,
            MinutesBook book,
            HearingWords words,
            ApprovalAsked approval,
            People people) {
        this.cases = cases;
        this.hearings = hearings;
        this.desk = desk;
        this.book = book;
        this.words = words;
        this.approval = approval;
        this.people = people;
    }

    HearingView of(
            CaseCard card,
            Hearing hearing,
            MultiValueMap<String, String> typed,
            FormErrors errors,
            Actor actor,
            Frame frame) {
        Text text = frame.text();
        boolean may = cases.permits(actor, card, Permission.HEARING_BOOK);
        List<Minutes> versions = book.of(hearing.id());
        String last = versions.isEmpty() ? "" : versions.getFirst().text();
        return new HearingView(
                hearing,
                chips(card, hearing, text),
                facts(card, hearing, actor, text),
                hearing.plan().attendants().stream()
                        .map(one -> one.name() + (one.identity().isEmpty() ? "" : " " + masked(one.identity())))
                        .toList(),
                may && hearing.state() == HearingState.FIXED,
                !hearing.day().isAfter(frame.today()),
                may && hearing.sat(),
                hearing.noticedOn() == null
                        ? Field.of("means", text.of("hearings.field.means"))
                                .holding(TypedWords.of(typed, "means"))
                                .hint(text.of("hearings.means.hint"))
                                .upTo(LINE)
                                .errorOf(errors)
                        : null,
                result(card, typed, text),
                approval.needed(card, hearing, actor, text),
                Field.of("reason", text.of("hearings.field.cancelReason"))
                        .holding(TypedWords.of(typed, "reason"))
                        .upTo(LINE),
                List.of(
                        Field.of("text", text.of("hearings.field.text"))
                                .holding(typed.containsKey("text") ? TypedWords.of(typed, "text") : last)
                                .upTo(WriteMinutes.LONGEST),
                        Field.of("refused", text.of("hearings.field.refused"))
                                .holding(TypedWords.of(typed, "refused"))
                                .hint(text.of("hearings.refused.hint"))
                                .upTo(LINE)),
                versions.isEmpty() ? 0 : versions.getFirst().version(),
                versions(hearing, versions, actor, text),
                UUID.randomUUID().toString());
    }

    private List<Chip> chips(CaseCard card, Hearing hearing, Text text) {
        List<Chip> chips = new ArrayList<>();
        chips.add(HearingWords.state(hearing, text));
        chips.add(Chip.of(HearingWords.kind(hearing.plan(), text)));
        LocalDate noticed = hearing.noticedOn();
        if (noticed != null && noticed.isAfter(desk.noticeBy(card, hearing.plan()))) {
            chips.add(Chip.of(text.of("hearings.notice.late"), Tone.BAD));
        }
        if (hearing.counted()) {
            chips.add(Chip.of(text.of("hearings.counted"), Tone.WARN));
        }
        return chips;
    }

    private List<Fact> facts(CaseCard card, Hearing hearing, Actor actor, Text text) {
        HearingWords.Names names = words.names(card.court(), List.of(hearing));
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(
                text.of("hearings.when"),
                text.date(hearing.day()) + " " + hearing.plan().time().hours()));
        facts.add(Fact.of(text.of("hearings.place"), names.place(hearing.plan(), text)));
        facts.add(Fact.of(text.of("hearings.bench"), names.bench(hearing.plan())));
        facts.add(Fact.of(text.of("hearings.field.clerk"), names.clerk(hearing.plan())));
        if (hearing.plan().police() > 0) {
            facts.add(Fact.of(
                    text.of("hearings.field.police"), text.number(hearing.plan().police())));
        }
        facts.add(Fact.of(
                text.of("hearings.public"),
                text.of(hearing.plan().publicly() ? "hearings.public.yes" : "hearings.public.no")));
        facts.add(new Fact(
                text.of("hearings.notice.by"),
                text.date(desk.noticeBy(card, hearing.plan())),
                HearingWords.href(hearing) + "/ledger"));
        facts.add(Fact.of(
                text.of("hearings.notice"),
                text.date(hearing.noticedOn()) + " " + (hearing.means() == null ? "" : hearing.means())));
        if (!hearing.because().isEmpty()) {
            facts.add(Fact.of(text.of("hearings.field.because"), hearing.because()));
        }
        AdjournmentGround ground = hearing.ground();
        if (ground != null) {
            facts.add(Fact.of(text.of("hearings.field.ground"), text.of("hearing.ground." + ground.name())));
        }
        if (!hearing.reason().isEmpty()) {
            facts.add(Fact.of(text.of("hearings.reason"), hearing.reason()));
        }
        facts.addAll(approval.facts(hearing, actor, text));
        var instead = hearing.insteadOf();
        if (instead != null) {
            hearings.find(instead)
                    .ifPresent(before -> facts.add(new Fact(
                            text.of("hearings.insteadOf"), text.date(before.day()), HearingWords.href(before))));
        }
        return facts;
    }

    private static List<Field> result(CaseCard card, MultiValueMap<String, String> typed, Text text) {
        return List.of(
                Field.of("outcome", text.of("hearings.field.outcome"))
                        .holding(typed.containsKey("outcome") ? TypedWords.of(typed, "outcome") : "held")
                        .mandatory()
                        .choices(List.of(
                                new Option("held", text.of("hearings.outcome.held")),
                                new Option("adjourned", text.of("hearings.outcome.adjourned")))),
                Field.of("ground", text.of("hearings.field.ground"))
                        .holding(TypedWords.of(typed, "ground"))
                        .hint(text.of("hearings.outcome.ground.hint"))
                        .choices(Arrays.stream(AdjournmentGround.values())
                                .filter(ground ->
                                        ground.citation(card.category()).isPresent())
                                .map(ground -> new Option(ground.name(), text.of("hearing.ground." + ground.name())))
                                .toList()),
                Field.of("words", text.of("hearings.field.words"))
                        .holding(TypedWords.of(typed, "words"))
                        .upTo(LINE));
    }

    /** The last version is open to be read and signed; the older ones are folded. */
    private List<HearingView.Version> versions(Hearing hearing, List<Minutes> all, Actor actor, Text text) {
        List<PersonId> writers = new ArrayList<>();
        all.forEach(one -> {
            writers.add(one.writtenBy());
            one.signatures().forEach(signature -> writers.add(signature.person()));
        });
        Map<PersonId, String> names = people.names(writers);
        return all.stream()
                .map(one -> new HearingView.Version(
                        one.version(),
                        text.of(
                                "hearings.minutes.written",
                                one.version(),
                                names.getOrDefault(one.writtenBy(), ""),
                                text.moment(one.writtenAt())),
                        one.text(),
                        one.refused(),
                        one.signatures().stream()
                                .map(signature -> text.of(
                                        "hearings.minutes.signed."
                                                + signature.role().word(),
                                        names.getOrDefault(signature.person(), ""),
                                        text.moment(signature.at())))
                                .toList(),
                        one.version() == all.getFirst().version() && owes(hearing, one, actor)))
                .toList();
    }

    private static boolean owes(Hearing hearing, Minutes last, Actor actor) {
        return hearing.plan().seats().stream()
                .anyMatch(seat -> seat.person().equals(actor.id())
                        && seat.role() != SeatRole.MEMBER
                        && last.of(seat.role()) == null);
    }

    private static String masked(String identity) {
        return identity.length() < 9
                ? identity
                : identity.substring(0, 6)
                        + "*".repeat(identity.length() - 8)
                        + identity.substring(identity.length() - 2);
    }
}
