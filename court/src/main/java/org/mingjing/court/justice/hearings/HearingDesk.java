package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.SharedRooms;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.hearings.Hearing.Closing;
import org.mingjing.court.justice.hearings.events.HearingBooked;
import org.mingjing.court.justice.hearings.events.HearingCancelled;
import org.mingjing.court.justice.hearings.events.HearingMoved;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.hearing.HearingFacts;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.mingjing.law.hearing.NoticeRule;
import org.mingjing.law.trial.TrialCourse;
import org.springframework.stereotype.Service;

/** 排期 Hearings are fixed, moved and cancelled, and those who take part are told; nothing is fixed that the joint check holds back. */
@Service
public class HearingDesk {

    private static final Citation ONE_AT_A_TIME = Citation.of("docs/adr/0004", "revision");
    private static final Citation JOINT = Citation.of("docs/adr/0001", "hearings");
    private static final Citation OWN_RULE = Citation.of("docs/adr/0003", "access table");
    private static final Citation NOTICE = Citation.of("民诉法", "139");
    private static final Citation PUBLISHED = Citation.of("延审规定", "7");

    private final Commands commands;
    private final Cases cases;
    private final Hearings hearings;
    private final AdjournmentApprovals approvals;
    private final SharedRooms rooms;
    private final HearingCheck check;
    private final HearingNews news;
    private final CourtCalendars calendars;
    private final Clock clock;

    HearingDesk(
            Commands commands,
            Cases cases,
            Hearings hearings,
            AdjournmentApprovals approvals,
            SharedRooms rooms,
            HearingCheck check,
            HearingNews news,
            CourtCalendars calendars,
            Clock clock) {
        this.commands = commands;
        this.cases = cases;
        this.hearings = hearings;
        this.approvals = approvals;
        this.rooms = rooms;
        this.check = check;
        this.news = news;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** 排期 The granted result is the id of the hearing. */
    public Decision<String> book(BookHearing command) {
        return commands.perform(
                command,
                () -> cases.require(command.origin().who(), command.caseId(), Permission.HEARING_BOOK)
                        .then(card -> open(card, command))
                        .then(card -> fixed(card, command, null))
                        .map(hearing -> {
                            CaseCard card = cases.find(hearing.caseId()).orElseThrow();
                            news.happened(new HearingBooked(
                                    hearing.id().subject(),
                                    card.id(),
                                    card.court(),
                                    hearing.plan().kind(),
                                    hearing.day()));
                            news.tell(
                                    card,
                                    "hearings.event.booked",
                                    hearing.bookedOn(),
                                    hearing.bookedBy(),
                                    "@hearing.kind." + hearing.plan().kind().name(),
                                    hearing.day().toString(),
                                    hearing.plan().time().hours(),
                                    news.place(hearing.plan()));
                            return hearing.id().toString();
                        }));
    }

    /** 改期 The granted result is the id of the hearing that takes the place of the other. */
    public Decision<String> move(MoveHearing command) {
        return changing(command, command.id(), command.revision(), (card, before) -> {
            if (command.reason().isEmpty()) {
                return Decision.refused("hearings.refused.reason", PUBLISHED);
            }
            Adjournment adjournment = adjourning(card, before, command).orElse(null);
            if (adjournment == null && postponed(before, command.plan())) {
                return Decision.refused("hearings.refused.ground", PUBLISHED);
            }
            if (adjournment != null) {
                var broken = adjournment.review().stream()
                        .filter(point -> point.verdict() == Verdict.BROKEN)
                        .findFirst();
                if (broken.isPresent()) {
                    return Decision.refused(
                            "hearings.refused.adjourn",
                            broken.get().citation(),
                            broken.get().phrase());
                }
            }
            LocalDate on = command.origin().occurredOn();
            Closing closing = new Closing(
                    command.reason(), adjournment == null ? null : adjournment.ground(), adjournment != null);
            BookHearing again =
                    new BookHearing(command.origin(), command.court(), card.id(), command.plan(), command.because());
            hearings.update(before.closed(HearingState.MOVED, on, closing));
            news.owe(card, before, again.origin().who().id(), null, null);
            return fixed(card, again, before.id()).map(after -> {
                news.happened(new HearingMoved(
                        after.id().subject(), card.id(), card.court(), before.day(), after.day(), closing.counted()));
                news.moved(before, after, after.bookedBy());
                news.tell(
                        card,
                        closing.counted() ? "hearings.event.adjournedTo" : "hearings.event.moved",
                        on,
                        after.bookedBy(),
                        before.day().toString(),
                        after.day().toString() + " " + after.plan().time().hours(),
                        news.place(after.plan()),
                        command.reason());
                return after.id().toString();
            });
        });
    }

    /** 取消 */
    public Decision<String> cancel(CancelHearing command) {
        return changing(command, command.id(), command.revision(), (card, before) -> {
            if (command.reason().isEmpty()) {
                return Decision.refused("hearings.refused.reason", PUBLISHED);
            }
            LocalDate on = command.origin().occurredOn();
            PersonId by = command.origin().who().id();
            hearings.update(before.closed(HearingState.CANCELLED, on, Closing.plain(command.reason())));
            news.owe(card, before, by, null, null);
            news.expectNext(card, on);
            news.tell(
                    card,
                    "hearings.event.cancelled",
                    on,
                    by,
                    before.day().toString(),
                    before.plan().time().hours(),
                    command.reason());
            news.moved(before, null, by);
            news.happened(new HearingCancelled(before.id().subject(), card.id(), card.court(), on));
            return Decision.granted(before.id().toString());
        });
    }

    /** 登记通知 Late notice is a fact like any other: it is taken down, and shown as late. */
    public Decision<String> notice(GiveNotice command) {
        return changing(command, command.id(), command.revision(), (card, before) -> {
            LocalDate on = command.origin().occurredOn();
            if (command.means().isEmpty()) {
                return Decision.refused("hearings.refused.means", NOTICE);
            }
            if (on.isBefore(before.bookedOn()) || on.isAfter(LocalDate.now(clock)) || on.isAfter(before.day())) {
                return Decision.refused("hearings.refused.noticeDay", NOTICE, before.bookedOn());
            }
            Hearing noticed = before.noticed(on, command.means());
            hearings.update(noticed);
            PersonId by = command.origin().who().id();
            news.owe(card, noticed, by, "hearing-close", noticed.day());
            news.tell(card, "hearings.event.noticed", on, by, noticed.day().toString(), command.means());
            return Decision.granted(noticed.id().toString());
        });
    }

    /** 通知的最后一日 By when all must be told; the day before where the law names none. */
    public LocalDate noticeBy(CaseCard card, HearingPlan plan) {
        WorkingCalendar calendar = calendars.of(card.court());
        LocalDate day = plan.time().day();
        HearingFacts facts = new HearingFacts(
                card.category(), card.procedure(), plan.kind(), day, plan.publicly(), null, false, null, false);
        return NoticeRule.of(facts)
                .filter(rule -> rule.days() > 0)
                .map(rule -> rule.latest(day, calendar))
                .orElseGet(() -> calendar.rollBack(day.minusDays(1)));
    }

    /** 延期 Putting off a hearing to a later day is an adjournment; other meetings, and another hour of the day, are not. */
    public static boolean postponed(Hearing before, HearingPlan plan) {
        return postponable(before) && plan.time().day().isAfter(before.day());
    }

    /** Whether a later day for it needs a ground of the law. */
    public static boolean postponable(Hearing hearing) {
        return hearing.plan().kind() == HearingKind.HEARING;
    }

    private Optional<Adjournment> adjourning(CaseCard card, Hearing before, MoveHearing command) {
        var ground = command.ground();
        return ground == null || !postponed(before, command.plan())
                ? Optional.empty()
                : Optional.of(new Adjournment(
                        card.category(),
                        card.procedure(),
                        ground,
                        hearings.adjournments(card.id()),
                        approvals.of(before.id()).isPresent()));
    }

    private static Decision<CaseCard> open(CaseCard card, BookHearing command) {
        return card.status().open() && card.court().equals(command.court())
                ? Decision.granted(card)
                : Decision.refused("hearings.refused.closedCase", TrialCourse.CONCLUSION, card.number());
    }

    /** Checked and written while nobody else fixes anything in the court. */
    private Decision<Hearing> fixed(CaseCard card, BookHearing command, @Nullable HearingId insteadOf) {
        LocalDate on = command.origin().occurredOn();
        if (command.plan().time().day().isBefore(on)) {
            return Decision.refused("hearings.refused.past", NOTICE, on);
        }
        rooms.hold(card.court());
        Scrutiny scrutiny = check.of(command.origin().who(), card, command.plan(), on, insteadOf);
        if (!scrutiny.broken().isEmpty()) {
            return Decision.refused(
                    "hearings.refused.clashes",
                    scrutiny.broken().getFirst().citation(),
                    scrutiny.broken().size());
        }
        if (!scrutiny.open().isEmpty() && command.because().isEmpty()) {
            return Decision.refused(
                    "hearings.refused.decide",
                    scrutiny.open().getFirst().citation(),
                    scrutiny.open().size());
        }
        Hearing hearing = Hearing.fixed(command, insteadOf);
        hearings.add(hearing);
        news.owe(card, hearing, hearing.bookedBy(), "hearing-notify", noticeBy(card, hearing.plan()));
        news.expectNext(card, on);
        return Decision.granted(hearing);
    }

    /** With its row held, and only as the person saw it. */
    private Decision<String> changing(
            Command command, HearingId id, int revision, BiFunction<CaseCard, Hearing, Decision<String>> change) {
        return commands.perform(command, () -> {
            Hearing hearing = hearings.findToChange(id).orElse(null);
            if (hearing == null) {
                return Decision.refused("hearings.refused.unknown", OWN_RULE);
            }
            return cases.require(command.origin().who(), hearing.caseId(), Permission.HEARING_BOOK)
                    .then(card -> {
                        if (hearing.state() != HearingState.FIXED) {
                            return Decision.refused("hearings.refused.notFixed", JOINT);
                        }
                        return hearing.revision() == revision
                                ? change.apply(card, hearing)
                                : Decision.refused("hearings.refused.changedMeanwhile", ONE_AT_A_TIME);
                    });
        });
    }
}
