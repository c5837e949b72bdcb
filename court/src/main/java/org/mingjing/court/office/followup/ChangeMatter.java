package org.mingjing.court.office.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 办理督办 The common way of everything that is done on a matter: seen, held, unchanged meanwhile, judged, written, told. */
@Component
class ChangeMatter {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Matters matters;
    private final MatterNews news;
    private final Clock clock;

    ChangeMatter(Commands commands, Matters matters, MatterNews news, Clock clock) {
        this.commands = commands;
        this.matters = matters;
        this.news = news;
        this.clock = clock;
    }

    Decision<String> perform(
            Command command, MatterId id, int revision, BiFunction<Matter, MatterRoles, Decision<Change>> decide) {
        return commands.perform(command, () -> {
            Actor actor = command.origin().who();
            Matter matter = matters.findToChange(id, MatterSight.of(actor))
                    .filter(found -> found.court().equals(command.court()))
                    .orElse(null);
            if (matter == null) {
                return Decision.refused("followup.refused.notYours", FollowUpRules.SOURCE);
            }
            if (matter.revision() != revision) {
                return Decision.refused("followup.refused.changedMeanwhile", ONE_AT_A_TIME);
            }
            LocalDate on = command.origin().occurredOn();
            if (on.isAfter(LocalDate.now(clock))
                    || on.isBefore(matter.steps().getLast().on())) {
                return Decision.refused("followup.refused.outOfOrder", FollowUpRules.SOURCE);
            }
            return decide.apply(matter, MatterRoles.of(actor, matter)).then(change -> written(command, matter, change));
        });
    }

    private Decision<String> written(Command command, Matter matter, Change change) {
        if (change.note().length() > FollowUps.LONGEST) {
            return Decision.refused("followup.refused.tooLong", FollowUpRules.SOURCE, FollowUps.LONGEST);
        }
        MatterStep step = new MatterStep(
                matter.steps().getLast().no() + 1,
                change.act(),
                command.origin().occurredOn(),
                change.note(),
                change.until(),
                OffsetDateTime.now(clock),
                command.origin().who().id());
        matters.write(matter.at(change.standing()), step);
        change.milestones().forEach(no -> matters.done(matter.id(), no, step.on()));
        matters.find(matter.id(), MatterSight.of(command.origin().who())).ifPresent(now -> news.moved(now, step.by()));
        return Decision.granted(matter.id().toString());
    }

    /** 变动 What a decision makes of a matter. */
    record Change(
            MatterStanding standing,
            MatterAct act,
            String note,
            @Nullable LocalDate until,
            List<Integer> milestones) {

        static Change of(MatterStanding standing, MatterAct act, String note, @Nullable LocalDate until) {
            return new Change(standing, act, note, until, List.of());
        }

        Change with(List<Integer> done) {
            return new Change(standing, act, note, until, new ArrayList<>(done));
        }
    }
}
