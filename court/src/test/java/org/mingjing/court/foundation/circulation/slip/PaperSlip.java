package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 纸面流转单 The second reckoning of a slip, written from docs/circulation.md alone: the slip and the parts of people. */
final class PaperSlip {

    static final int NONE = -1;

    final PaperCourt court;
    final Route route;
    final Set<PersonId> requesters;
    Form form = Form.EMPTY;
    int version;
    SlipState state = SlipState.DRAFT;
    int round;
    int step = NONE;
    final List<PaperTurn> turns = new ArrayList<>();
    final Map<PersonId, Boolean> copies = new TreeMap<>(Comparator.comparing(PersonId::value));
    boolean fresh;

    @Nullable
    PaperTurn latest;

    @Nullable
    LocalDate reminded;

    PaperSlip(PaperCourt court, Route route, Set<PersonId> requesters) {
        this.court = court;
        this.route = route;
        this.requesters = requesters;
    }

    PaperSlip copy() {
        PaperSlip copy = new PaperSlip(court, route, requesters);
        copy.form = form;
        copy.version = version;
        copy.state = state;
        copy.round = round;
        copy.step = step;
        IdentityHashMap<PaperTurn, PaperTurn> copied = new IdentityHashMap<>();
        for (PaperTurn turn : turns) {
            PaperTurn twin = turn.copy(turn.through == null ? null : copied.get(turn.through));
            copied.put(turn, twin);
            copy.turns.add(twin);
        }
        for (int index = 0; index < turns.size(); index++) {
            PaperTurn awaited = turns.get(index).awaited;
            copy.turns.get(index).awaited = awaited == null ? null : copied.get(awaited);
        }
        copy.copies.putAll(copies);
        copy.fresh = fresh;
        copy.latest = latest == null ? null : copied.get(latest);
        copy.reminded = reminded;
        return copy;
    }

    String situation() {
        return switch (state) {
            case DRAFT, RETURNED -> state.name();
            case UNDER_WAY -> fresh ? "FRESH" : "MOVING";
            case AGREED, REFUSED, CANCELLED, EXPIRED -> "ENDED";
        };
    }

    boolean underWay() {
        return state == SlipState.UNDER_WAY;
    }

    StepMode mode() {
        return route.step(step).mode();
    }

    boolean live(PaperTurn turn) {
        return turn.round == round
                && turn.step == step
                && turn.state != TurnState.LAPSED
                && turn.state != TurnState.CLOSED;
    }

    Stream<PaperTurn> live() {
        return turns.stream().filter(this::live);
    }

    List<PaperTurn> livePending() {
        return live().filter(PaperTurn::pending).toList();
    }

    /** The live OPEN turn by which the person decides, gives an opinion or votes. */
    @Nullable
    PaperTurn open(PersonId holder) {
        return live().filter(turn -> turn.holder.equals(holder) && turn.state == TurnState.OPEN)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    PaperTurn delegatedOf(PaperTurn own) {
        return live().filter(turn -> turn.advisers() && turn.through == own && turn.state == TurnState.OPEN)
                .findFirst()
                .orElse(null);
    }

    @Nullable
    PaperTurn delegatorsOwn(PersonId person) {
        return live().filter(turn -> turn.holder.equals(person) && turn.state == TurnState.WAITING)
                .filter(turn -> delegatedOf(turn) != null)
                .findFirst()
                .orElse(null);
    }

    boolean complete() {
        return switch (mode()) {
            case SINGLE, ALL, SEQUENCE -> live().allMatch(PaperTurn::done);
            case ANY -> live().filter(PaperTurn::done).anyMatch(one -> live().noneMatch(other -> other.awaited == one));
            case VOTE -> live().noneMatch(turn -> turn.state == TurnState.OPEN);
            case READ -> throw new IllegalStateException("nobody waits in a step to read");
        };
    }

    /** A waiting turn opens as soon as the turn it waits for is done or no longer live. */
    void settle() {
        for (PaperTurn turn : turns) {
            PaperTurn awaited = turn.awaited;
            if (live(turn)
                    && turn.state == TurnState.WAITING
                    && (awaited == null || awaited.done() || !live(awaited))) {
                turn.state = TurnState.OPEN;
            }
        }
    }

    void close(Predicate<PaperTurn> which, TurnState as) {
        turns.stream().filter(which).toList().forEach(turn -> turn.state = as);
    }

    void end(SlipState as) {
        state = as;
        step = NONE;
    }

    Set<Part> parts(PersonId person) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        if (requesters.contains(person)) {
            parts.add(Part.REQUESTER);
        }
        if (underWay()) {
            live().filter(turn -> turn.holder.equals(person)).forEach(turn -> ofLive(turn, parts));
            if (live().anyMatch(turn ->
                    turn.pending() && turn.added() && turn.through != null && turn.through.holder.equals(person))) {
                parts.add(Part.ADDER);
            }
            if (latest != null && person.equals(latest.hand)) {
                parts.add(Part.LATEST);
            }
        }
        if (turns.stream()
                .anyMatch(turn -> (turn.holder.equals(person) && !turn.pending()) || person.equals(turn.hand))) {
            parts.add(Part.PAST);
        }
        if (Boolean.FALSE.equals(copies.get(person))) {
            parts.add(Part.READER);
        }
        if (parts.isEmpty()) {
            parts.add(Part.OUTSIDER);
        }
        return parts;
    }

    private void ofLive(PaperTurn turn, Set<Part> parts) {
        if (turn.state == TurnState.OPEN) {
            parts.add(turn.advisers() ? Part.ADVISER : mode() == StepMode.VOTE ? Part.VOTER : Part.HOLDER);
        } else if (turn.state == TurnState.WAITING) {
            parts.add(delegatedOf(turn) != null ? Part.DELEGATOR : Part.WAITING);
        }
    }
}
