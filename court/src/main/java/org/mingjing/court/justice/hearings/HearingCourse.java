package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.BeginTrial;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.Hearing.Closing;
import org.mingjing.court.justice.hearings.events.HearingAdjourned;
import org.mingjing.court.justice.hearings.events.HearingHeld;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.hearing.HearingPoint;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.springframework.stereotype.Service;

/** 开庭经过 On its day a hearing is held, or put off with a further one to come; the first one held begins the trial. */
@Service
public class HearingCourse {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation RECORDED = Citation.of("民诉法", "150");
    private static final Citation PUBLISHED = Citation.of("延审规定", "7");

    private final Commands commands;
    private final Cases cases;
    private final Hearings hearings;
    private final AdjournmentApprovals approvals;
    private final HearingNews news;
    private final BeginTrial trial;
    private final Clock clock;

    HearingCourse(
            Commands commands,
            Cases cases,
            Hearings hearings,
            AdjournmentApprovals approvals,
            HearingNews news,
            BeginTrial trial,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.hearings = hearings;
        this.approvals = approvals;
        this.news = news;
        this.trial = trial;
        this.clock = clock;
    }

    /** 登记开庭结果 The granted result is the id of the hearing. */
    public Decision<String> close(CloseHearing command) {
        return commands.perform(command, () -> {
            Hearing hearing = hearings.findToChange(command.id()).orElse(null);
            if (hearing == null) {
                return Decision.refused("hearings.refused.unknown", OWN_RULE);
            }
            return cases.require(command.origin().who(), hearing.caseId(), Permission.HEARING_BOOK)
                    .then(card -> decided(card, hearing, command));
        });
    }

    private Decision<String> decided(CaseCard card, Hearing hearing, CloseHearing command) {
        if (hearing.state() != HearingState.FIXED) {
            return Decision.refused("hearings.refused.notFixed", OWN_RULE);
        }
        if (hearing.revision() != command.revision()) {
            return Decision.refused("hearings.refused.changedMeanwhile", ONE_AT_A_TIME);
        }
        if (hearing.day().isAfter(LocalDate.now(clock))) {
            return Decision.refused("hearings.refused.notYet", RECORDED, hearing.day());
        }
        return command.adjourned() ? adjourned(card, hearing, command) : held(card, hearing, command);
    }

    private Decision<String> held(CaseCard card, Hearing hearing, CloseHearing command) {
        PersonId by = command.origin().who().id();
        HearingKind kind = hearing.plan().kind();
        LocalDate day = hearing.day();
        hearings.update(hearing.closed(HearingState.HELD, day, Closing.plain(command.reason())));
        Decision<CaseCard> begun = kind == HearingKind.HEARING ? trial.begin(card, day) : Decision.granted(card);
        return begun.map(now -> {
            if (kind == HearingKind.HEARING) {
                news.tell(now, "cases.event.heard", day, by);
            } else {
                news.tell(now, "hearings.event.held", day, by, "@hearing.kind." + kind.name());
            }
            news.owe(now, hearing, by, null, null);
            news.expectNext(now, day.plusDays(1));
            news.happened(new HearingHeld(hearing.id().subject(), now.id(), now.court(), kind, day));
            return hearing.id().toString();
        });
    }

    /** 开庭后延期 The court sat and could not go on: it counts, and the next day must lie within a month (延审规定 3, 5). */
    private Decision<String> adjourned(CaseCard card, Hearing hearing, CloseHearing command) {
        var ground = command.ground();
        if (ground == null) {
            return Decision.refused("hearings.refused.ground", PUBLISHED);
        }
        if (command.reason().isEmpty()) {
            return Decision.refused("hearings.refused.reason", PUBLISHED);
        }
        boolean counts = hearing.plan().kind() == HearingKind.HEARING;
        if (counts) {
            Optional<HearingPoint> broken = new Adjournment(
                            card.category(),
                            card.procedure(),
                            ground,
                            hearings.adjournments(card.id()),
                            approvals.of(hearing.id()).isPresent())
                    .review().stream()
                            .filter(point -> point.verdict() == Verdict.BROKEN)
                            .findFirst();
            if (broken.isPresent()) {
                return Decision.refused(
                        "hearings.refused.adjourn",
                        broken.get().citation(),
                        broken.get().phrase());
            }
        }
        PersonId by = command.origin().who().id();
        LocalDate day = hearing.day();
        hearings.update(hearing.closed(HearingState.ADJOURNED, day, new Closing(command.reason(), ground, counts)));
        Decision<CaseCard> begun = counts ? trial.begin(card, day) : Decision.granted(card);
        return begun.map(now -> {
            news.tell(now, "hearings.event.adjourned", day, by, "@hearing.ground." + ground.name(), command.reason());
            news.owe(now, hearing, by, null, null);
            news.expectNext(now, day.plusDays(1));
            news.happened(new HearingAdjourned(hearing.id().subject(), now.id(), now.court(), day));
            return hearing.id().toString();
        });
    }
}
