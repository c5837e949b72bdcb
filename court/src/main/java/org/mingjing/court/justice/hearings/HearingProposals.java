package org.mingjing.court.justice.hearings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.effects.PlannedAbsence;
import org.mingjing.court.foundation.effects.Proposal;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.rooms.RoomTime;
import org.mingjing.court.justice.cases.CaseCard;
import org.mingjing.kernel.Citation;
import org.mingjing.law.hearing.Adjournment;
import org.mingjing.law.panel.MemberChange;
import org.springframework.stereotype.Component;

/** 庭次处理建议 What may become of a hearing whose judge or clerk is away: another sits, it moves, it is kept. Called inside CourtBoundary. */
@Component
public class HearingProposals {

    private static final Citation PUBLISHED = Citation.of("延审规定", "7");

    private final SeatSwaps swaps;
    private final SeatAbsences absences;
    private final HearingCheck check;
    private final HearingDesk desk;
    private final People people;
    private final Clock clock;

    HearingProposals(
            SeatSwaps swaps, SeatAbsences absences, HearingCheck check, HearingDesk desk, People people, Clock clock) {
        this.absences = absences;
        this.swaps = swaps;
        this.check = check;
        this.desk = desk;
        this.people = people;
        this.clock = clock;
    }

    /** @param may whether the reader may act on it: else the proposals are told without their links */
    public List<Proposal> of(CaseCard card, Hearing hearing, PlannedAbsence absence, boolean may) {
        String address = "/hearings/" + hearing.id();
        List<Proposal> all = new ArrayList<>();
        swaps.of(card, hearing, absence).ifPresent(one -> all.add(swap(hearing, absence.person(), one, may)));
        var free = check.others(card, hearing.plan(), LocalDate.now(clock), hearing.id());
        free.apply(day -> day.isBefore(absence.since()) && inTime(card, hearing, day))
                .map(time -> moved("hearings.absence.earlier", hearing, absence, time, may)
                        .by(PUBLISHED))
                .ifPresent(all::add);
        free.apply(day -> day.isAfter(absence.until()))
                .map(time -> HearingDesk.postponable(hearing)
                        ? moved("hearings.absence.later", hearing, absence, time, may)
                                .by(Adjournment.grounds(card.category()))
                        : moved("hearings.absence.move", hearing, absence, time, may))
                .ifPresent(all::add);
        boolean owed = may && !absences.open(hearing.id()).isEmpty();
        all.add(Proposal.of("hearings.absence.keep", link(owed, address + "/absence"), hearing.day()));
        return all;
    }

    /** Whether whoever takes part can still be told of that day as the law wants it. */
    private boolean inTime(CaseCard card, Hearing hearing, LocalDate day) {
        RoomTime time = hearing.plan().time();
        return !desk.noticeBy(card, hearing.plan().at(new RoomTime(day, time.from(), time.to())))
                .isBefore(LocalDate.now(clock));
    }

    private static Proposal moved(String key, Hearing hearing, PlannedAbsence absence, RoomTime time, boolean may) {
        String taken = "&take=" + time.day() + "/" + time.from() + "/" + time.to();
        return Proposal.of(
                key,
                link(
                        may,
                        "/hearings/" + hearing.id() + "/move?absent="
                                + absence.person().value() + taken),
                time.day(),
                time.hours());
    }

    private Proposal swap(Hearing hearing, PersonId out, PersonId in, boolean may) {
        Map<PersonId, String> names = people.names(Set.of(out, in));
        boolean clerk = hearing.plan().in(SeatRole.CLERK).filter(out::equals).isPresent();
        Proposal swap = Proposal.of(
                clerk ? "hearings.absence.swapClerk" : "hearings.absence.swap",
                link(may, "/hearings/" + hearing.id() + "/move?absent=" + out.value() + "&instead=" + in.value()),
                names.getOrDefault(in, ""),
                names.getOrDefault(out, ""));
        return clerk ? swap : swap.by(MemberChange.ONLY_THEN);
    }

    private static @Nullable String link(boolean may, String address) {
        return may ? address : null;
    }
}
