package org.mingjing.court.office.duty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Commands;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Service;

/** 值班 What whoever is on duty does: ask to swap and answer, check in, hand over and take over. */
@Service
public class DutyDesk {

    private static final int LONGEST = 2_000;
    private static final Citation OWN_RULE = RosterDesk.OWN_RULE;

    private final Commands commands;
    private final DutyPosts posts;
    private final Shifts shifts;
    private final Swaps swaps;
    private final WhoCanBeOnDuty can;
    private final DutyNews news;
    private final Clock clock;

    DutyDesk(
            Commands commands,
            DutyPosts posts,
            Shifts shifts,
            Swaps swaps,
            WhoCanBeOnDuty can,
            DutyNews news,
            Clock clock) {
        this.commands = commands;
        this.posts = posts;
        this.shifts = shifts;
        this.swaps = swaps;
        this.can = can;
        this.news = news;
        this.clock = clock;
    }

    /** 申请换班 */
    public Decision<String> ask(AskSwap command) {
        return commands.perform(command, () -> {
            Shift shift = own(command.shift(), command);
            if (shift == null) {
                return refused("notYours");
            }
            if (!shift.day().isAfter(LocalDate.now(clock))) {
                return refused("past");
            }
            if (swaps.open(shift.id()).isPresent()) {
                return refused("swapAsked");
            }
            PersonId by = command.origin().who().id();
            if (by.equals(command.other()) || !can.free(command.court(), command.other(), shift.day())) {
                return refused("notFree");
            }
            ShiftId back = command.back();
            if (back != null && !exchanged(back, command.other(), by, command)) {
                return refused("back");
            }
            if (command.note().length() > LONGEST) {
                return refused("tooLong", LONGEST);
            }
            Swap swap = new Swap(
                    command.origin().clientKey(),
                    shift.id(),
                    by,
                    command.other(),
                    back,
                    command.note().strip(),
                    "",
                    "asked",
                    LocalDate.now(clock));
            swaps.add(command.court(), swap);
            news.asked(shift, swap, by);
            return Decision.granted(shift.id().toString());
        });
    }

    /** 答复换班 Checked again: meanwhile somebody may have gone away. */
    public Decision<String> answer(AnswerSwap command) {
        return commands.perform(command, () -> {
            posts.hold(command.court());
            PersonId by = command.origin().who().id();
            Swap swap = swaps.find(command.swap())
                    .filter(one -> one.other().equals(by) && one.state().equals("asked"))
                    .orElse(null);
            Shift shift =
                    swap == null ? null : shifts.findToChange(swap.shift()).orElse(null);
            if (swap == null || shift == null) {
                return refused("notAsked");
            }
            LocalDate today = LocalDate.now(clock);
            if (command.agreed() && !give(swap, shift, command)) {
                return refused("notFree");
            }
            swaps.answer(swap.id(), command.agreed() ? "agreed" : "declined", today);
            news.answered(shift, swap, by);
            if (!command.agreed() && !swap.cause().isEmpty()) {
                news.gap(shift, by);
            }
            return Decision.granted(shift.id().toString());
        });
    }

    private boolean give(Swap swap, Shift shift, AnswerSwap command) {
        ShiftId back = swap.back();
        if (!shift.person().equals(swap.asker())
                || shift.day().isBefore(LocalDate.now(clock))
                || !can.free(command.court(), swap.other(), shift.day())) {
            return false;
        }
        if (back == null) {
            shifts.give(shift.id(), swap.other(), "swap");
            return true;
        }
        if (!exchanged(back, swap.other(), swap.asker(), command)) {
            return false;
        }
        shifts.give(shift.id(), swap.other(), "swap");
        shifts.give(back, swap.asker(), "swap");
        return true;
    }

    private boolean exchanged(ShiftId back, PersonId owner, PersonId taker, Command command) {
        return shifts.findToChange(back)
                .filter(one -> one.court().equals(command.court())
                        && one.person().equals(owner)
                        && one.day().isAfter(LocalDate.now(clock))
                        && can.free(command.court(), taker, one.day()))
                .isPresent();
    }

    /** 签到 */
    public Decision<String> checkIn(CheckInForDuty command) {
        return commands.perform(command, () -> {
            Shift shift = own(command.shift(), command);
            if (shift == null) {
                return refused("notYours");
            }
            OffsetDateTime now = OffsetDateTime.now(clock);
            if (shift.checkIn(now) != Shift.CheckInState.OPEN) {
                return refused(shift.checkedIn() == null ? "notNow" : "checkedIn", Shift.EARLY);
            }
            shifts.checkIn(shift.id(), now);
            return Decision.granted(shift.id().toString());
        });
    }

    /** 交班 */
    public Decision<String> handOver(HandOver command) {
        return commands.perform(command, () -> {
            Shift shift = own(command.shift(), command);
            OffsetDateTime now = OffsetDateTime.now(clock);
            if (shift == null) {
                return refused("notYours");
            }
            if (now.isBefore(shift.startsAt())) {
                return refused("notBegun");
            }
            if (command.happened().isBlank()) {
                return refused("happened");
            }
            if (command.happened().length() > LONGEST || command.open().length() > LONGEST) {
                return refused("tooLong", LONGEST);
            }
            if (swaps.handover(shift.id()).isPresent()) {
                return refused("handedOver");
            }
            Handover handover = new Handover(
                    UUID.randomUUID(),
                    shift.post(),
                    shift.id(),
                    shifts.next(shift).map(Shift::id).orElse(null),
                    shift.person(),
                    now,
                    command.happened().strip(),
                    command.open().strip(),
                    null,
                    null);
            swaps.add(command.court(), handover);
            news.handed(shift, handover);
            return Decision.granted(shift.id().toString());
        });
    }

    /** 接班 */
    public Decision<String> takeOver(TakeOver command) {
        return commands.perform(command, () -> {
            Shift shift = own(command.shift(), command);
            Handover handover = shift == null
                    ? null
                    : swaps.before(shift.id()).stream()
                            .filter(one -> one.id().equals(command.handover()))
                            .findFirst()
                            .orElse(null);
            if (shift == null || handover == null) {
                return refused("notYours");
            }
            PersonId by = command.origin().who().id();
            if (!swaps.sign(handover.id(), by, OffsetDateTime.now(clock))) {
                return refused("signed");
            }
            news.taken(shift, handover, by);
            return Decision.granted(shift.id().toString());
        });
    }

    private @Nullable Shift own(ShiftId id, Command command) {
        return shifts.findToChange(id)
                .filter(one -> one.court().equals(command.court())
                        && one.person().equals(command.origin().who().id()))
                .orElse(null);
    }

    private static Decision<String> refused(String why, Object... arguments) {
        return Decision.refused("duty.refused." + why, OWN_RULE, arguments);
    }
}
