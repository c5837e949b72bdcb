package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Term;

/**
 * 流转单 One request on its way round.
 *
 * @param requesters 申请人 who started it, and for whom
 * @param formVersion 0 until the first submission
 * @param round 0 until the first submission
 * @param step index of the present step; {@link #NOWHERE} with the requester or ended
 * @param turns every turn ever, by number
 * @param readers 传阅人 who got a copy, and whether it was read
 * @param fresh nobody has moved the slip since the submission
 * @param last the last consent or vote while nobody moved the slip since; null: none to take back
 * @param remindedOn null: never
 */
@Term("流转单")
public record Slip(
        Route route,
        Set<PersonId> requesters,
        Form form,
        int formVersion,
        SlipState state,
        int round,
        int step,
        List<Turn> turns,
        Map<PersonId, Boolean> readers,
        boolean fresh,
        @Nullable Integer last,
        @Nullable LocalDate remindedOn) {

    public static final int NOWHERE = -1;

    public Slip {
        requesters = Set.copyOf(requesters);
        turns = List.copyOf(turns);
        readers = Map.copyOf(readers);
    }

    /** 起草 A slip that nobody but its requesters knows of. */
    public static Slip draft(Route route, Set<PersonId> requesters) {
        return new Slip(
                route, requesters, Form.EMPTY, 0, SlipState.DRAFT, 0, NOWHERE, List.of(), Map.of(), false, null, null);
    }

    public boolean requestedBy(PersonId person) {
        return requesters.contains(person);
    }

    /** 有效签办 The turns of the present step that count. */
    public Stream<Turn> live() {
        return turns.stream().filter(turn -> turn.live(this));
    }

    public Optional<Turn> live(PersonId holder, TurnState state) {
        return live().filter(turn -> turn.holder().equals(holder) && turn.is(state))
                .findFirst();
    }

    Turn turn(int number) {
        return turns.get(number - 1);
    }

    RouteStep present() {
        return route.step(step);
    }

    public boolean voting() {
        return step != NOWHERE && present().mode() == StepMode.VOTE;
    }

    /** With these turns; numbers are places, so nothing is ever taken out. */
    Slip with(List<Turn> changed) {
        return new Slip(
                route, requesters, form, formVersion, state, round, step, changed, readers, fresh, last, remindedOn);
    }

    Slip at(int next) {
        return new Slip(
                route, requesters, form, formVersion, state, round, next, turns, readers, fresh, last, remindedOn);
    }

    Slip inState(SlipState next) {
        return new Slip(
                route, requesters, form, formVersion, next, round, step, turns, readers, fresh, last, remindedOn);
    }

    Slip inRound(int next) {
        return new Slip(
                route, requesters, form, formVersion, state, next, step, turns, readers, fresh, last, remindedOn);
    }

    /** Moved by somebody; his consent, if it was one, can be taken back until the next moves it. */
    Slip moved(@Nullable Integer consent) {
        return new Slip(
                route, requesters, form, formVersion, state, round, step, turns, readers, false, consent, remindedOn);
    }

    /** Submitted anew: the form has its next version only when it changed. */
    Slip submitted(Form filled) {
        int version = formVersion == 0 || !filled.equals(form) ? formVersion + 1 : formVersion;
        return new Slip(
                route,
                requesters,
                filled,
                version,
                SlipState.UNDER_WAY,
                round + 1,
                NOWHERE,
                turns,
                readers,
                true,
                null,
                remindedOn);
    }

    /** 抄送 With a copy for the person. */
    public Slip readBy(PersonId person, boolean done) {
        Map<PersonId, Boolean> copies = new HashMap<>(readers);
        copies.put(person, done);
        return new Slip(
                route, requesters, form, formVersion, state, round, step, turns, copies, fresh, last, remindedOn);
    }

    Slip remindedOn(LocalDate day) {
        return new Slip(route, requesters, form, formVersion, state, round, step, turns, readers, fresh, last, day);
    }

    /** 最后一签 The consents of the last step that was signed in this round. */
    public List<Turn> lastConsents() {
        int step = consents().mapToInt(Turn::step).max().orElse(NOWHERE);
        return consents().filter(turn -> turn.step() == step).toList();
    }

    private Stream<Turn> consents() {
        return turns.stream()
                .filter(turn -> turn.round() == round && turn.state().done() && turn.origin() != TurnOrigin.DELEGATED);
    }
}
