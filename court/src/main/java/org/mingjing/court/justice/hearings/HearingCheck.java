package org.mingjing.court.justice.hearings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.calendar.CourtCalendars;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.Cases;
import org.mingjing.court.justice.serving.LastService;
import org.mingjing.kernel.Citation;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.hearing.AnswerPeriod;
import org.mingjing.law.hearing.HearingFacts;
import org.mingjing.law.hearing.HearingKind;
import org.mingjing.law.hearing.HearingPoint.Verdict;
import org.mingjing.law.hearing.HearingReview;
import org.mingjing.law.serving.ServiceDocument;
import org.mingjing.law.trial.AccessToCases;
import org.mingjing.law.trial.TrialCourse;
import org.springframework.stereotype.Component;

/**
 * 联合冲突审查 One check of a plan: judge, panel, clerk, room, officers, parties and counsel, the day of the court, leave, and the law;
 * all of it told at once, with the next times that fit. Called inside CourtBoundary.
 */
@Component
public class HearingCheck {

    private static final int PROPOSED = 3;
    private static final int DAYS_AHEAD = 45;
    /** What the law asks where the day of service is not known. */
    private static final String UNKNOWN = "hearing.answer.unknown";

    private static final Citation COPY = Citation.of("民诉法", "128");
    private static final Citation COURT_DAYS = Citation.of("民诉法", "85");
    private static final Citation CONSENT = Citation.of("在线诉讼规则", "4,21");

    private final Occupancy occupancy;
    private final HearingLaw law;
    private final Courtrooms rooms;
    private final CourtCalendars calendars;
    private final AwayStaff away;
    private final Cases cases;
    private final ConflictsTold conflicts;
    private final People people;
    private final LastService services;

    HearingCheck(
            Occupancy occupancy,
            HearingLaw law,
            Courtrooms rooms,
            CourtCalendars calendars,
            AwayStaff away,
            Cases cases,
            ConflictsTold conflicts,
            People people,
            LastService services) {
        this.occupancy = occupancy;
        this.law = law;
        this.rooms = rooms;
        this.calendars = calendars;
        this.away = away;
        this.cases = cases;
        this.conflicts = conflicts;
        this.people = people;
        this.services = services;
    }

    /**
     * The plan held against everything.
     *
     * @param noticeOn the day on which those who take part can be told
     * @param except the hearing that is moved; null: none is
     */
    public Scrutiny of(Actor actor, CaseCard card, HearingPlan plan, LocalDate noticeOn, @Nullable HearingId except) {
        WorkingCalendar calendar = calendars.of(card.court());
        HearingFacts facts = law.facts(card, plan, noticeOn, except);
        HearingReview.Earliest earliest = HearingReview.earliest(facts, calendar);
        LocalDate day = plan.time().day();
        LocalDate from = day.isBefore(earliest.day()) ? day : earliest.day();
        LocalDate to = (day.isAfter(earliest.day()) ? day : earliest.day()).plusDays(DAYS_AHEAD);
        List<Occupied> occupied = occupancy.of(card.court(), plan, from, to, except);
        Optional<Integer> officers = rooms.police(card.court());
        List<Clash> all = new ArrayList<>();
        if (card.status() == CaseStatus.SUSPENDED) {
            all.add(Clash.broken(TrialCourse.SUSPENSION, "hearings.clash.suspended"));
        }
        all.addAll(inRoom(card, plan));
        all.addAll(conflicts.told(actor, plan, occupied));
        officers.ifPresent(number -> Conflicts.police(plan, occupied, number)
                .ifPresent(left -> all.add(Clash.broken("hearings.clash.police", plan.police(), left, number))));
        all.addAll(absent(card, plan));
        if (!calendar.isWorkingDay(day)) {
            all.add(Clash.decide(COURT_DAYS, "hearings.clash.dayOff", day));
        }
        if (plan.mode() == HearingMode.ONLINE) {
            all.add(Clash.decide(CONSENT, "hearings.clash.online"));
        }
        List<Clash> unserved = unserved(card, plan);
        all.addAll(unserved);
        HearingReview.of(facts, day, calendar).stream()
                .map(Clash::of)
                .filter(one -> unserved.isEmpty() || !one.key().equals(UNKNOWN))
                .forEach(all::add);
        return new Scrutiny(
                all,
                earliest,
                all.stream().allMatch(one -> one.verdict() == Verdict.KEPT)
                        ? List.of()
                        : free(card, plan, occupied, officers.orElse(Integer.MAX_VALUE), facts, calendar, from, to));
    }

    /** 另择时间 What is taken is read once; then the first that fits everybody of the plan and the law, on days of which something else holds too. */
    Function<Predicate<LocalDate>, Optional<RoomTime>> others(
            CaseCard card, HearingPlan plan, LocalDate noticeOn, HearingId except) {
        WorkingCalendar calendar = calendars.of(card.court());
        HearingFacts facts = law.facts(card, plan, noticeOn, except);
        LocalDate from = HearingReview.earliest(facts, calendar).day();
        LocalDate to = from.plusDays(DAYS_AHEAD);
        Predicate<LocalDate> lawful = lawful(card, plan, facts, calendar);
        FreeSlots slots = new FreeSlots(
                plan,
                occupancy.of(card.court(), plan, from, to, except),
                rooms.police(card.court()).orElse(Integer.MAX_VALUE));
        return also -> slots.first(1, from, to, also.and(lawful)).stream().findFirst();
    }

    private Predicate<LocalDate> lawful(CaseCard card, HearingPlan plan, HearingFacts facts, WorkingCalendar calendar) {
        return day -> calendar.isWorkingDay(day)
                && HearingReview.of(facts, day, calendar).stream().noneMatch(point -> point.verdict() == Verdict.BROKEN)
                && away(card, plan, day).isEmpty();
    }

    /** 尚未送达 Nobody's time to answer has begun: somebody has to say why the day is fixed all the same. */
    private List<Clash> unserved(CaseCard card, HearingPlan plan) {
        List<String> names = plan.kind() == HearingKind.HEARING
                ? services.unserved(card.id(), ServiceDocument.COMPLAINT_COPY)
                : List.of();
        Citation citation =
                AnswerPeriod.of(card.category()).map(AnswerPeriod::citation).orElse(COPY);
        return names.isEmpty()
                ? List.of()
                : List.of(Clash.decide(
                        citation, "hearings.clash.unserved", names.stream().collect(Collectors.joining("\u3001"))));
    }

    private List<RoomTime> free(
            CaseCard card,
            HearingPlan plan,
            List<Occupied> occupied,
            int officers,
            HearingFacts facts,
            WorkingCalendar calendar,
            LocalDate from,
            LocalDate to) {
        return new FreeSlots(plan, occupied, officers).first(PROPOSED, from, to, lawful(card, plan, facts, calendar));
    }

    private List<Clash> inRoom(CaseCard card, HearingPlan plan) {
        List<Clash> all = new ArrayList<>();
        CourtroomId id = plan.room();
        Courtroom room = id == null
                ? null
                : rooms.find(id).filter(one -> one.court().equals(card.court())).orElse(null);
        if (room == null) {
            if (plan.mode() == HearingMode.IN_COURT) {
                all.add(Clash.broken("hearings.clash.noRoom"));
            }
            return all;
        }
        if (!room.inUse()) {
            all.add(Clash.broken("hearings.clash.roomClosed", room.name()));
        }
        if (plan.mode() == HearingMode.ONLINE && !room.video()) {
            all.add(Clash.broken("hearings.clash.noVideo", room.name()));
        }
        if (plan.mode() == HearingMode.IN_COURT && plan.heads() > room.seats()) {
            all.add(Clash.decide("hearings.clash.seats", room.name(), room.seats(), plan.heads()));
        }
        if (card.category() == CaseCategory.CRIMINAL && card.custody() && !room.dock()) {
            all.add(Clash.decide("hearings.clash.dock", room.name()));
        }
        return all;
    }

    private List<Clash> absent(CaseCard card, HearingPlan plan) {
        List<PersonId> seated = plan.seats().stream().map(HearingSeat::person).toList();
        Map<PersonId, String> names = people.names(seated);
        List<Clash> all = new ArrayList<>();
        for (PersonId person : seated) {
            String name = names.getOrDefault(person, "");
            if (cases.recused(person, card.id())) {
                all.add(Clash.broken(AccessToCases.RECUSAL_CIVIL, "hearings.clash.recused", name));
            }
        }
        for (PersonId person : away(card, plan, plan.time().day())) {
            all.add(Clash.broken(
                    "hearings.clash.away",
                    names.getOrDefault(person, ""),
                    plan.time().day()));
        }
        return all;
    }

    private List<PersonId> away(CaseCard card, HearingPlan plan, LocalDate day) {
        Set<PersonId> gone = away.on(card.court(), day);
        return plan.seats().stream()
                .map(HearingSeat::person)
                .filter(gone::contains)
                .toList();
    }
}
