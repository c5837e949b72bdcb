package org.mingjing.court.office.followup.web.one;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.files.Files;
import org.mingjing.court.foundation.files.StoredDocument;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Courts;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.followup.Matter;
import org.mingjing.court.office.followup.MatterRoles;
import org.mingjing.court.office.followup.MatterSource;
import org.mingjing.court.office.followup.MatterState;
import org.mingjing.court.office.followup.MatterStep;
import org.mingjing.court.office.followup.web.Colleagues;
import org.mingjing.court.office.followup.web.MatterWords;
import org.mingjing.court.office.followup.web.act.MatterDeed;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.actionbar.Action;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.facts.Fact;
import org.mingjing.court.ui.components.files.FileEntry;
import org.mingjing.court.ui.components.timeline.Happening;
import org.springframework.stereotype.Component;

/** 督办事项页的编排 */
@Component
public class MatterViews {

    private static final int KILO = 1024;

    private final MatterWords words;
    private final Colleagues colleagues;
    private final Courts courts;
    private final Files files;

    MatterViews(MatterWords words, Colleagues colleagues, Courts courts, Files files) {
        this.words = words;
        this.colleagues = colleagues;
        this.courts = courts;
        this.files = files;
    }

    MatterView of(Matter matter, Actor actor, Frame frame) {
        Text text = frame.text();
        List<StoredDocument> documents = files.of(actor, matter.id().subject());
        Function<PersonId, String> naming = colleagues.naming(people(matter, documents));
        MatterRoles roles = MatterRoles.of(actor, matter);
        return new MatterView(
                banner(matter, naming, frame),
                facts(matter, naming, text),
                matter.requirement(),
                matter.milestones(),
                Stream.of(MatterDeed.values())
                        .filter(deed -> deed.fits(matter, roles))
                        .map(deed -> Action.link(
                                        text.of("followup.do." + deed.word()),
                                        "/followup/" + matter.id() + "/" + deed.word())
                                .weighing(deed.main() ? Action.Weight.MAIN : Action.Weight.SIDE))
                        .toList(),
                documents.stream().map(one -> entry(one, naming, text)).toList(),
                !matter.closed() && roles.mayAdd() ? "/followup/" + matter.id() + "/files" : null,
                matter.steps().reversed().stream()
                        .map(step -> happening(step, naming, text))
                        .toList());
    }

    /** The head of every page of the matter. */
    public Banner banner(Matter matter, Frame frame) {
        return banner(matter, colleagues.naming(List.of(matter.lead())), frame);
    }

    private Banner banner(Matter matter, Function<PersonId, String> naming, Frame frame) {
        Text text = frame.text();
        return new Banner(
                MatterWords.number(matter, text),
                matter.title(),
                words.chips(matter, frame.today(), text),
                List.of(
                        Fact.of(
                                text.of("followup.division"),
                                courts.divisionNames(List.of(matter.division())).getOrDefault(matter.division(), "—")),
                        Fact.of(text.of("followup.who"), naming.apply(matter.lead()))),
                words.due(matter, frame.today()));
    }

    private static List<Fact> facts(Matter matter, Function<PersonId, String> naming, Text text) {
        MatterSource source = matter.source();
        PersonId leader = matter.leader();
        List<Fact> facts = new ArrayList<>();
        String kind = text.of("followup.source." + source.kind().word());
        facts.add(new Fact(
                text.of("followup.source"),
                source.title().isEmpty() ? kind : text.of("followup.from", kind, source.title()),
                source.link()));
        if (leader != null) {
            facts.add(Fact.of(text.of("followup.leader"), naming.apply(leader)));
        }
        if (!matter.assisting().isEmpty()) {
            facts.add(Fact.of(
                    text.of("followup.assisting"),
                    String.join(
                            text.of("followup.and"),
                            matter.assisting().stream().map(naming).toList())));
        }
        facts.add(Fact.of(text.of("followup.supervisor"), naming.apply(matter.supervisor())));
        facts.add(Fact.of(text.of("followup.openedOn"), text.date(matter.openedOn())));
        facts.add(new Fact(
                text.of("followup.lastDay"),
                text.date(matter.standing().dueOn()),
                "/followup/" + matter.id() + "/ledger"));
        if (matter.state() == MatterState.OPEN) {
            facts.add(new Fact(
                    text.of("followup.replyBy"),
                    text.date(matter.standing().replyBy()),
                    "/followup/" + matter.id() + "/ledger"));
        }
        return facts;
    }

    private static List<PersonId> people(Matter matter, List<StoredDocument> documents) {
        return Stream.of(
                        Stream.<@Nullable PersonId>of(matter.lead(), matter.leader(), matter.supervisor()),
                        matter.assisting().stream(),
                        matter.steps().stream().map(MatterStep::by),
                        documents.stream().map(StoredDocument::recordedBy))
                .flatMap(one -> one)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static FileEntry entry(StoredDocument document, Function<PersonId, String> naming, Text text) {
        String name = document.name();
        return new FileEntry(
                document.title(),
                "/files/" + document.id().value(),
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) : "",
                text.of("followup.kilobytes", (document.size() + KILO - 1) / KILO),
                text.of("followup.broughtBy", naming.apply(document.recordedBy()), text.moment(document.recordedAt())));
    }

    private static Happening happening(MatterStep step, Function<PersonId, String> naming, Text text) {
        String title = text.of("followup.act." + step.act().word());
        return new Happening(
                step.on(),
                step.until() == null ? title : text.of("followup.actUntil", title, step.until()),
                step.note().isEmpty() ? null : step.note(),
                text.of("followup.recorded", naming.apply(step.by()), text.moment(step.recordedAt())),
                null,
                switch (step.act()) {
                    case RETURNED, EXTENSION_REFUSED, URGED -> Tone.WARN;
                    case CLOSED -> Tone.GOOD;
                    default -> Tone.NOTE;
                });
    }
}
