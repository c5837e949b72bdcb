package org.mingjing.court.office.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.court.foundation.numbering.Numbering;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Service;

/**
 * 交督办 By which a document, a decision of a meeting or an instruction becomes a matter. Whoever calls has judged who may, and calls it
 * inside his own command.
 */
@Service
public class FollowUps {

    /** 字数上限 */
    public static final int LONGEST = 1_000;

    public static final int LONGEST_TITLE = 120;

    private final Matters matters;
    private final People people;
    private final Numbering numbering;
    private final FollowUpRules rules;
    private final MatterNews news;
    private final Clock clock;

    FollowUps(Matters matters, People people, Numbering numbering, FollowUpRules rules, MatterNews news, Clock clock) {
        this.matters = matters;
        this.people = people;
        this.numbering = numbering;
        this.rules = rules;
        this.news = news;
        this.clock = clock;
    }

    /** Granted with the id of the matter; refused with {@code followup.refused.*}. */
    public Decision<String> open(OpenMatter command) {
        LocalDate on = command.origin().occurredOn();
        if (command.title().isBlank() || command.title().length() > LONGEST_TITLE) {
            return refused("title", LONGEST_TITLE);
        }
        if (command.requirement().length() > LONGEST
                || command.source().title().length() > LONGEST_TITLE
                || !command.source().linksHere()) {
            return refused("tooLong", LONGEST);
        }
        if (Stream.of(command.title(), command.requirement()).anyMatch(SecretMarks::typed)) {
            return Decision.refused("files.secret", SecretMarks.SOURCE);
        }
        if (on.isAfter(LocalDate.now(clock))) {
            return refused("future");
        }
        if (command.due().isBefore(on)) {
            return refused("due");
        }
        if (command.milestones().stream().anyMatch(one -> out(one, on, command.due()))) {
            return refused("milestone");
        }
        List<PersonId> all = new ArrayList<>(command.assisting());
        all.addFirst(command.lead());
        if (new HashSet<>(all).size() < all.size()) {
            return refused("twice");
        }
        Map<PersonId, Actor> colleagues =
                people.colleagues(command.court()).stream().collect(Collectors.toMap(Actor::id, one -> one));
        if (!colleagues.keySet().containsAll(all)
                || (command.leader() != null && !colleagues.containsKey(command.leader()))) {
            return refused("person");
        }
        Map<UUID, DivisionId> divisions = new HashMap<>();
        for (PersonId one : all) {
            DivisionId division = Objects.requireNonNull(colleagues.get(one)).division();
            if (division != null) {
                divisions.put(one.value(), division);
            }
        }
        DivisionId division = divisions.get(command.lead().value());
        return division == null ? refused("division") : opened(command, division, divisions);
    }

    private Decision<String> opened(OpenMatter command, DivisionId division, Map<UUID, DivisionId> divisions) {
        LocalDate on = command.origin().occurredOn();
        int year = on.getYear();
        PersonId by = command.origin().who().id();
        Matter matter = new Matter(
                command.matter(),
                command.court(),
                year,
                numbering.next(command.court(), "followup", year),
                command.source(),
                command.title(),
                command.requirement(),
                command.leader(),
                by,
                division,
                command.lead(),
                command.assisting(),
                on,
                command.due(),
                MatterStanding.opened(on, command.due(), rules.firstReplyBy(command)),
                0,
                numbered(command.milestones()),
                List.of());
        matters.add(matter, divisions);
        matters.add(matter, new MatterStep(1, MatterAct.OPENED, on, "", command.due(), OffsetDateTime.now(clock), by));
        news.moved(matter, by);
        return Decision.granted(matter.id().toString());
    }

    /** 来自此处的督办 What became of what somebody handed over; led to where the reader may. Called inside CourtBoundary. */
    public List<MatterBrief> from(Actor reader, Collection<SubjectRef> sources) {
        if (sources.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Matter> found = matters.from(reader.court(), sources);
        Set<MatterId> seen = matters.among(found.stream().map(Matter::id).toList(), MatterSight.of(reader));
        return found.stream()
                .map(one -> MatterBrief.of(one, rules.light(one, today), seen.contains(one.id())))
                .toList();
    }

    private static boolean out(Milestone one, LocalDate on, LocalDate due) {
        return one.title().isBlank()
                || one.title().length() > LONGEST_TITLE
                || one.dueOn().isBefore(on)
                || one.dueOn().isAfter(due);
    }

    private static List<Milestone> numbered(List<Milestone> milestones) {
        List<Milestone> numbered = new ArrayList<>();
        milestones.forEach(one -> numbered.add(new Milestone(numbered.size() + 1, one.title(), one.dueOn(), null)));
        return numbered;
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("followup.refused." + why, FollowUpRules.SOURCE, arguments);
    }
}
