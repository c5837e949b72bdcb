package org.mingjing.court.office.documents.web.incoming;

import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.ColleagueChoices;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.documents.DocumentCourse;
import org.mingjing.court.office.documents.DocumentReader;
import org.mingjing.court.office.documents.DocumentStep;
import org.mingjing.court.office.documents.DocumentTeam;
import org.mingjing.court.office.documents.Incoming;
import org.mingjing.court.office.documents.IncomingAct;
import org.mingjing.court.office.documents.IncomingDesk;
import org.mingjing.court.office.documents.TelegramHours;
import org.mingjing.court.office.documents.web.DocumentLines;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.errors.FormErrors;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Input;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedForm;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.timeline.Happening;
import org.mingjing.kernel.Decision;
import org.mingjing.law.documents.DocumentUrgency;
import org.springframework.stereotype.Component;

/** 收文页的内容 */
@Component
public class IncomingViews {

    private static final List<String> MEDIA = List.of("paper", "exchange", "telegram");
    private static final int SHORT = 200;
    private static final int KILO = 1024;

    private final CourtBoundary boundary;
    private final DocumentCourse course;
    private final IncomingDesk desk;
    private final TelegramHours hours;
    private final People people;
    private final DocumentTeam team;
    private final ColleagueChoices choices;
    private final Clock clock;

    IncomingViews(
            CourtBoundary boundary,
            DocumentCourse course,
            IncomingDesk desk,
            TelegramHours hours,
            People people,
            DocumentTeam team,
            ColleagueChoices choices,
            Clock clock) {
        this.boundary = boundary;
        this.course = course;
        this.desk = desk;
        this.hours = hours;
        this.people = people;
        this.team = team;
        this.choices = choices;
        this.clock = clock;
    }

    /**
     * 收文页的内容
     *
     * @param clock 时限 how it was reckoned; null: it has none
     */
    public record View(
            Incoming document,
            String title,
            List<Chip> chips,
            List<Fact> facts,
            @Nullable String clock,
            List<DocumentLines.Act> acts,
            List<DocumentLines.Receipt> receipts,
            List<Happening> course) {}

    /** 签收登记表 */
    public record Sheet(List<Input> inputs, Field reply, String key) {
        Sheet marked(FormErrors errors) {
            return new Sheet(
                    inputs.stream()
                            .map(one -> new Input(one.type(), one.field().errorOf(errors)))
                            .toList(),
                    reply,
                    key);
        }
    }

    String medium(String typed) {
        return MEDIA.contains(typed) ? typed : MEDIA.getFirst();
    }

    Sheet blank(Frame frame) {
        LocalTime now = LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        return sheet(Map.of("on", frame.today().toString(), "at", now.toString()), false, UUID.randomUUID(), frame);
    }

    Sheet typed(TypedForm form, UUID key, Frame frame) {
        Map<String, String> words = new HashMap<>();
        for (String name : List.of("medium", "urgency", "on", "at", "sender", "number", "title", "offline")) {
            words.put(name, form.word(name));
        }
        return sheet(words, form.checked("reply"), key, frame);
    }

    private static Sheet sheet(Map<String, String> words, boolean reply, UUID key, Frame frame) {
        Text text = frame.text();
        return new Sheet(
                List.of(
                        new Input(
                                "select",
                                field("medium", words, text)
                                        .choices(MEDIA.stream()
                                                .map(one -> new Option(one, text.of("documents.medium." + one)))
                                                .toList())
                                        .mandatory()),
                        new Input(
                                "select",
                                field("urgency", words, text)
                                        .hint(text.of("documents.clock.hint"))
                                        .choices(Arrays.stream(DocumentUrgency.values())
                                                .map(one -> new Option(
                                                        one.name(), text.of("documents.urgency." + one.name())))
                                                .toList())),
                        new Input(
                                "date",
                                field("on", words, text)
                                        .between(null, frame.today())
                                        .mandatory()),
                        new Input("text", field("at", words, text).upTo(5).mandatory()),
                        new Input("text", field("sender", words, text).upTo(SHORT)),
                        new Input("text", field("number", words, text).upTo(SHORT)),
                        new Input("text", field("title", words, text).upTo(SHORT)),
                        new Input(
                                "text",
                                field("offline", words, text)
                                        .hint(text.of("documents.offline.hint"))
                                        .upTo(SHORT))),
                Field.of("reply", text.of("documents.reply")).holding(reply),
                key.toString());
    }

    private static Field field(String name, Map<String, String> words, Text text) {
        return Field.of(name, text.of("documents.received." + name)).holding(words.getOrDefault(name, ""));
    }

    View of(Incoming document, Actor actor, Text text) {
        return boundary.read(CourtScope.of(actor.court()), () -> {
            List<DocumentStep> steps = course.steps(document.id().value());
            List<DocumentReader> readers = course.readers(document.id().value());
            Map<PersonId, String> names = people.names(
                    Stream.concat(DocumentLines.named(steps, readers).stream(), Stream.ofNullable(document.holder()))
                            .distinct()
                            .toList());
            boolean late = document.late(OffsetDateTime.now(clock));
            return new View(
                    document,
                    document.title().isEmpty()
                            ? text.of("documents.offline.only", document.offline())
                            : document.title(),
                    Stream.of(
                                    DocumentLines.state(
                                            document.state(), document.state().open() && late, text),
                                    DocumentLines.urgency(document.urgency(), text),
                                    late ? Chip.of(text.of("documents.late"), Tone.BAD) : null)
                            .filter(Objects::nonNull)
                            .toList(),
                    facts(document, names, text),
                    reckoned(document, text),
                    acts(document, actor, text),
                    DocumentLines.receipts(readers, names, text),
                    DocumentLines.course(steps, names, "documents.did.", text));
        });
    }

    /** 随文文件 */
    static List<FileEntry> files(List<StoredDocument> documents, Text text) {
        return documents.stream()
                .map(one -> new FileEntry(
                        one.name(),
                        "/files/" + one.id().value(),
                        one.name().substring(one.name().lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
                        text.of("documents.kilobytes", text.number((one.size() + KILO - 1) / KILO)),
                        text.moment(one.recordedAt())))
                .toList();
    }

    private static List<Fact> facts(Incoming document, Map<PersonId, String> names, Text text) {
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(text.of("documents.registerNo"), document.registerNo()),
                Fact.of(text.of("documents.received.medium"), text.of("documents.medium." + document.medium())),
                Fact.of(text.of("documents.sender"), document.sender() + " " + document.number()),
                Fact.of(text.of("documents.receivedAt"), text.moment(document.receivedAt())),
                Fact.of(text.of("documents.until"), text.moment(document.dueAt()))));
        if (document.state().open()) {
            facts.add(Fact.of(
                    text.of("documents.where"),
                    DocumentLines.whereabouts(
                            document.holder() == null
                                    ? text.of("documents.office")
                                    : DocumentLines.name(names, document.holder()),
                            document.since(),
                            text)));
        }
        if (!document.opinion().isEmpty()) {
            facts.add(Fact.of(text.of("documents.opinion"), document.opinion()));
        }
        if (!document.outcome().isEmpty()) {
            facts.add(Fact.of(
                    text.of("documents.outcome"), document.outcome() + " · " + text.moment(document.answeredAt())));
        }
        return facts;
    }

    private @Nullable String reckoned(Incoming document, Text text) {
        var limit = hours.limit(document.urgency());
        return limit == null || document.dueAt() == null
                ? null
                : text.of(
                        document.urgency() == DocumentUrgency.TELEGRAM_AT_ONCE
                                ? "documents.clock.round"
                                : "documents.clock.office",
                        text.of("documents.urgency." + document.urgency().name()),
                        limit.toMinutes() / 60.0);
    }

    private List<DocumentLines.Act> acts(Incoming document, Actor actor, Text text) {
        return Arrays.stream(IncomingAct.values())
                .filter(act -> act.fits(document.state()))
                .filter(act -> desk.mayDo(act, document, actor) instanceof Decision.Granted<String>)
                .map(act -> new DocumentLines.Act(
                        act.word(),
                        text.of("documents.incoming." + act.word()),
                        document.id().link() + "/" + act.word(),
                        inputs(act, text),
                        people(act, actor, text),
                        text.of("documents.incoming." + act.word())))
                .toList();
    }

    private static List<Input> inputs(IncomingAct act, Text text) {
        List<Input> inputs = new ArrayList<>();
        if (act != IncomingAct.ARCHIVE && act != IncomingAct.CIRCULATE) {
            Field words =
                    Field.of("words", text.of("documents.words." + act.word())).upTo(IncomingDesk.LONGEST);
            boolean needed = act == IncomingAct.REVIEW || act == IncomingAct.SEND_BACK || act == IncomingAct.ANSWER;
            inputs.add(new Input("textarea", needed ? words.mandatory() : words));
        }
        if (act == IncomingAct.REVIEW) {
            inputs.add(new Input(
                    "date", Field.of("limit", text.of("documents.limit")).hint(text.of("documents.limit.hint"))));
        }
        return inputs;
    }

    private @Nullable Field people(IncomingAct act, Actor actor, Text text) {
        if (act != IncomingAct.REVIEW && act != IncomingAct.PASS_ON && act != IncomingAct.CIRCULATE) {
            return null;
        }
        return Field.of("people", text.of(act == IncomingAct.CIRCULATE ? "documents.readers" : "documents.handler"))
                .choices(choices.of(actor.court(), team.others(actor), text))
                .mandatory();
    }
}
