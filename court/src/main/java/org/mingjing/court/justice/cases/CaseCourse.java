package org.mingjing.court.justice.cases;

import static org.mingjing.court.justice.cases.tables.Tables.COURT_CASE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.events.CaseConcluded;
import org.mingjing.court.justice.cases.events.CaseResumed;
import org.mingjing.court.justice.cases.events.CaseSuspended;
import org.mingjing.court.justice.cases.events.ProcedureChanged;
import org.mingjing.kernel.Decision;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trial.TrialCourse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 案件进程 Suspended, resumed, changed to another procedure, concluded: the case decides, and tells what has happened. */
@Component
public class CaseCourse {

    private final CaseRevision revision;
    private final CaseDiary diary;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseCourse(CaseRevision revision, CaseDiary diary, ApplicationEventPublisher events, Clock clock) {
        this.revision = revision;
        this.diary = diary;
        this.events = events;
        this.clock = clock;
    }

    /** 中止 Part of a command of limits: call it inside that command's transaction. */
    public Decision<CaseCard> suspend(CaseCard card, LocalDate on, PersonId by) {
        if (maySuspend(card) instanceof Decision.Refused<CaseCard> refused) {
            return refused;
        }
        return changed(
                card,
                Map.of(COURT_CASE.STATUS, CaseStatus.SUSPENDED.word()),
                new NewEvent("cases.event.suspended", on, List.of(), by),
                new CaseSuspended(card.id(), card.court(), on));
    }

    /** Whether the case stands so that it can be suspended; nothing is written. */
    public Decision<CaseCard> maySuspend(CaseCard card) {
        return card.status() == CaseStatus.FILED || card.status() == CaseStatus.IN_TRIAL
                ? Decision.granted(card)
                : Decision.refused("case.notUnderWay", TrialCourse.SUSPENSION, card.number());
    }

    /** 恢复审理 */
    public Decision<CaseCard> resume(CaseCard card, LocalDate on, PersonId by) {
        if (mayResume(card) instanceof Decision.Refused<CaseCard> refused) {
            return refused;
        }
        return changed(
                card,
                Map.of(COURT_CASE.STATUS, CaseStatus.IN_TRIAL.word()),
                new NewEvent("cases.event.resumed", on, List.of(), by),
                new CaseResumed(card.id(), card.court(), on));
    }

    /** Whether the case stands so that it can be resumed; nothing is written. */
    public Decision<CaseCard> mayResume(CaseCard card) {
        return card.status() == CaseStatus.SUSPENDED
                ? Decision.granted(card)
                : Decision.refused("case.notSuspended", TrialCourse.SUSPENSION, card.number());
    }

    /** 程序转换 Whether the law knows the change is for limits to say. */
    public Decision<CaseCard> changeProcedure(CaseCard card, Procedure procedure, LocalDate on, PersonId by) {
        if (mayChangeProcedure(card) instanceof Decision.Refused<CaseCard> refused) {
            return refused;
        }
        return changed(
                card,
                Map.of(COURT_CASE.PROCEDURE, procedure.name()),
                new NewEvent(
                        "cases.event.procedureChanged",
                        on,
                        List.of("@cases.procedure." + card.procedure().name(), "@cases.procedure." + procedure.name()),
                        by),
                new ProcedureChanged(card.id(), card.court(), card.procedure(), procedure, on));
    }

    /** Whether the case stands so that its procedure can be changed; nothing is written. */
    public Decision<CaseCard> mayChangeProcedure(CaseCard card) {
        return card.status().open()
                ? Decision.granted(card)
                : Decision.refused("case.notUnderWay", TrialCourse.CHANGE_OF_PROCEDURE, card.number());
    }

    /** 补登结案 As somebody else's record tells it: part of an import, call it inside that transaction. */
    public Decision<CaseCard> conclude(CaseCard card, LocalDate on, String conclusion) {
        return conclude(card, on, conclusion, null);
    }

    /** Whether the case could have ended on that day. */
    public Decision<CaseCard> mayConclude(CaseCard card, LocalDate on) {
        LocalDate filedOn = card.filedOn();
        if (!card.status().open()) {
            return Decision.refused("case.alreadyConcluded", TrialCourse.CONCLUSION, card.number());
        }
        if (on.isAfter(LocalDate.now(clock)) || (filedOn != null && on.isBefore(filedOn))) {
            return Decision.refused("case.conclusionOutOfOrder", TrialCourse.CONCLUSION, on);
        }
        return Decision.granted(card);
    }

    /**
     * 结案 Part of a command of trial: call it inside that command's transaction.
     *
     * @param on the day that the law takes for the end (审限规定 10)
     * @param conclusion 结案方式 key of its text, e.g. judgment, mediation, withdrawal
     */
    public Decision<CaseCard> conclude(CaseCard card, LocalDate on, String conclusion, @Nullable PersonId by) {
        if (mayConclude(card, on) instanceof Decision.Refused<CaseCard> refused) {
            return refused;
        }
        diary.expect(card.id(), null, null);
        return changed(
                card,
                Map.of(
                        COURT_CASE.STATUS, CaseStatus.CONCLUDED.word(),
                        COURT_CASE.CONCLUDED_ON, on,
                        COURT_CASE.CONCLUSION, conclusion),
                new NewEvent("cases.event.concluded", on, List.of("@cases.conclusion." + conclusion), by),
                new CaseConcluded(card.id(), card.court(), on, conclusion));
    }

    private Decision<CaseCard> changed(CaseCard card, Map<Field<?>, Object> change, NewEvent entry, Object happened) {
        return revision.next(card, change).map(now -> {
            diary.record(card, entry);
            events.publishEvent(happened);
            return now;
        });
    }
}
