package org.mingjing.court.justice.trial;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseCourse;
import org.mingjing.court.justice.cases.CaseDetails;
import org.mingjing.court.justice.cases.CaseDiary;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.cases.Formation;
import org.mingjing.court.justice.cases.NewEvent;
import org.mingjing.court.justice.cases.NewParty;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.law.deliberation.VoteCount;
import org.mingjing.law.serving.ServiceDuty;
import org.mingjing.law.trial.ConclusionDay;
import org.mingjing.law.trial.ConclusionFacts;
import org.mingjing.law.trial.ConclusionManner;
import org.mingjing.law.trial.JudgmentOrder;
import org.mingjing.law.trial.TrialCourse;
import org.springframework.stereotype.Service;

/** 宣判与结案窗口 A case ends on the day the law says; a panel's judgment only after minutes signed by all; the judgment goes out in time. */
@Service
public class ConclusionDesk {

    private static final Citation OF_INSTANCE = Citation.of("民诉法", "177");
    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");

    private final Commands commands;
    private final Cases cases;
    private final CaseCourse course;
    private final CaseDetails details;
    private final CaseDiary diary;
    private final Deliberations deliberations;
    private final HeardBefore heardBefore;
    private final Conclusions conclusions;
    private final TrialNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    ConclusionDesk(
            Commands commands,
            Cases cases,
            CaseCourse course,
            CaseDetails details,
            CaseDiary diary,
            Deliberations deliberations,
            HeardBefore heardBefore,
            Conclusions conclusions,
            TrialNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.course = course;
        this.details = details;
        this.diary = diary;
        this.deliberations = deliberations;
        this.heardBefore = heardBefore;
        this.conclusions = conclusions;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    public Decision<String> conclude(ConcludeCase command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.CLOCK_RECORD)
                        .then(card -> lawful(card, command))
                        .then(card -> concluded(card, command)));
    }

    /** 合议庭的判决 needs a deliberation that all have signed; a sole judge's does not. */
    private Decision<CaseCard> lawful(CaseCard card, ConcludeCase command) {
        if (card.revision() != command.revision()) {
            return Decision.refused("case.changedMeanwhile", ONE_AT_A_TIME, card.number());
        }
        boolean panel = card.formation() == Formation.PANEL && command.manner().judged();
        if (!ConclusionManner.under(card.procedure()).contains(command.manner())) {
            return Decision.refused("trial.refused.notOfInstance", OF_INSTANCE);
        }
        return panel && card.status().open() && !deliberations.signed(card.id())
                ? Decision.refused("trial.refused.notDeliberated", VoteCount.majority(card.category()))
                : Decision.granted(card);
    }

    private Decision<String> concluded(CaseCard card, ConcludeCase command) {
        List<String> parties = details.parties(card.id()).stream()
                .map(NewParty::name)
                .distinct()
                .toList();
        Decision<ConclusionDay> reckoned = ConclusionDay.of(
                new ConclusionFacts(command.manner(), command.pronouncedOn(), parties, command.services()));
        if (command.manner().judged() && command.pronouncedOn() == null) {
            return Decision.refused("trial.refused.pronounceFirst", ServiceDuty.pronounced(card.category()));
        }
        boolean future =
                command.services().stream().anyMatch(service -> service.on().isAfter(LocalDate.now(clock)));
        if (future) {
            return Decision.refused("trial.refused.servedLater", TrialCourse.CONCLUSION);
        }
        LocalDate pronouncedOn = command.pronouncedOn();
        if (command.manner().judged()
                && pronouncedOn != null
                && inOrder(card, command, pronouncedOn) instanceof Decision.Refused<LocalDate> early) {
            return early.as();
        }
        return reckoned.then(day -> {
            PersonId by = command.origin().who().id();
            return course.conclude(card, day.on(), command.manner().word(), by).map(done -> {
                conclusions.keep(card, command, day);
                pronounced(done, command, by);
                return done.id().toString();
            });
        });
    }

    private Decision<LocalDate> inOrder(CaseCard card, ConcludeCase command, LocalDate pronouncedOn) {
        LocalDate deliberated = card.formation() == Formation.PANEL
                ? deliberations.of(card.id()).getFirst().openedOn()
                : null;
        LocalDate heard = heardBefore.last(card.id()).orElse(command.heardOn());
        return JudgmentOrder.check(card.procedure(), card.category(), pronouncedOn, heard, deliberated);
    }

    private void pronounced(CaseCard card, ConcludeCase command, PersonId by) {
        LocalDate on = command.pronouncedOn();
        if (on == null || !command.manner().judged()) {
            return;
        }
        ServiceDuty term = ServiceDuty.judgment(card.category(), on, command.inCourt(), calendars.of(card.court()));
        conclusions.pronounce(card, command, new Pronouncement(command.inCourt(), on, term.due(), null, 0));
        diary.record(
                card,
                new NewEvent(
                        command.inCourt() ? "trial.event.pronouncedInCourt" : "trial.event.pronounced",
                        on,
                        List.of(),
                        by));
        if (command.heardOn() != null && heardBefore.last(card.id()).isEmpty()) {
            diary.record(card, new NewEvent("trial.event.heardTold", command.heardOn(), List.of(), by));
        }
        news.tell(
                subject(card),
                card,
                Set.of(by),
                TrialNews.owing(
                        card,
                        news.clerks(card),
                        "trial-send",
                        term.due(),
                        "/cases/" + card.id() + "/conclusion/ledger"),
                "/conclusion");
    }

    /** 发送判决书 */
    public Decision<String> send(SendJudgment command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.DELIBERATE)
                        .then(card -> sent(card, command)));
    }

    private Decision<String> sent(CaseCard card, SendJudgment command) {
        Citation rule = ServiceDuty.pronounced(card.category());
        Pronouncement one = conclusions.pronounced(card.id()).orElse(null);
        LocalDate on = command.origin().occurredOn();
        if (one == null || one.sentOn() != null || one.revision() != command.revision()) {
            return Decision.refused("trial.refused.nothingToSend", rule);
        }
        if (on.isBefore(one.on()) || on.isAfter(LocalDate.now(clock))) {
            return Decision.refused("trial.refused.outOfOrder", rule, one.on());
        }
        PersonId by = command.origin().who().id();
        conclusions.send(command);
        diary.record(card, new NewEvent("trial.event.judgmentSent", on, List.of(), by));
        news.tell(subject(card), card, Set.of(by), List.of(), "/conclusion");
        return Decision.granted(card.id().toString());
    }

    private static SubjectRef subject(CaseCard card) {
        return new SubjectRef("pronouncement", card.id().value().toString());
    }
}
