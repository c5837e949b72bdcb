package org.mingjing.court.foundation.circulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.audit.AuditRecord;
import org.mingjing.court.foundation.circulation.slip.Circulation;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.Hand;
import org.mingjing.court.foundation.circulation.slip.Move;
import org.mingjing.court.foundation.circulation.slip.Part;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.Turn;
import org.mingjing.court.foundation.circulation.slip.TurnOrigin;
import org.mingjing.court.foundation.circulation.slip.TurnState;
import org.mingjing.court.foundation.circulation.slip.Verb;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.stereotype.Service;

/** 阅看流转单 Shows a slip to whoever has a part in it, and what that person may do with it. */
@Service
public class SlipReading {

    /** As many are shown, or signed together, at once. */
    public static final int MOST = 100;

    private final CourtBoundary boundary;
    private final Slips slips;
    private final Acts acts;
    private final Organisations organisations;
    private final Deputies deputies;
    private final Escalation escalation;
    private final AuditRecord audit;
    private final Clock clock;

    SlipReading(
            CourtBoundary boundary,
            Slips slips,
            Acts acts,
            Organisations organisations,
            Deputies deputies,
            Escalation escalation,
            AuditRecord audit,
            Clock clock) {
        this.boundary = boundary;
        this.slips = slips;
        this.acts = acts;
        this.organisations = organisations;
        this.deputies = deputies;
        this.escalation = escalation;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty for whoever has no part in it: not even that it exists is told. The view is recorded. */
    public Optional<Opened> open(Actor actor, SlipId id) {
        return boundary.write(
                CourtScope.of(actor),
                () -> slips.find(id).filter(filed -> mayMeet(actor, filed)).flatMap(filed -> {
                    Circulation rules = new Circulation(organisations.of(filed));
                    PersonId principal = principalOf(actor.id(), filed, rules);
                    Set<Part> parts = rules.parts(filed.slip(), actor.id());
                    if (principal == null
                            && parts.contains(Part.OUTSIDER)
                            && !escalation.of(filed).containsKey(actor.id())) {
                        return Optional.empty();
                    }
                    audit.seen(actor, filed.court(), id.subject(), "Slip");
                    return Optional.of(new Opened(
                            filed,
                            acts.of(id),
                            slips.forms(id),
                            principal,
                            mine(filed, principal == null ? actor.id() : principal),
                            obstacles(filed.slip(), new Hand(actor.id(), principal), rules)));
                }));
    }

    /** 我发起的 */
    public List<FiledSlip> startedBy(Actor actor) {
        return boundary.read(
                CourtScope.of(actor),
                () -> slips.startedBy(actor.id(), MOST).stream()
                        .filter(filed -> mayMeet(actor, filed))
                        .toList());
    }

    /** 在办 What goes round about this subject now; for the page of its owner, inside a transaction of his. */
    public List<FiledSlip> about(SubjectRef subject) {
        return slips.underWay(subject);
    }

    /** 已动 The slip that was just told of, for the owner of its subject, inside the transaction that moved it: whoever asked, and wherever he is now. */
    public Optional<FiledSlip> told(SlipId slip) {
        return slips.find(slip);
    }

    /** 常用意见 */
    public List<String> phrases(Actor actor) {
        return boundary.read(CourtScope.of(actor), () -> acts.phrases(actor.id()));
    }

    /** 待签 What waits for the person's own signature, nearest date first. */
    public List<FiledSlip> inHand(Actor actor) {
        return boundary.read(
                CourtScope.of(actor),
                () -> slips.findAll(slips.heldBy(Set.of(actor.id()))).stream()
                        .filter(filed -> !filed.slip().voting())
                        .filter(filed -> new Circulation(organisations.of(filed))
                                .obstacle(filed.slip(), Hand.of(actor.id()), Verb.AGREE)
                                .isEmpty())
                        .filter(filed -> decides(filed, actor.id()))
                        .sorted(Comparator.comparing(
                                        (FiledSlip filed) -> dueOn(filed, actor.id()),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(FiledSlip::startedAt))
                        .toList());
    }

    /** 预看 What the person's consent would make of these; those that are not in his hand are left out. Each view is recorded. */
    public List<Foreseen> foresee(Actor actor, Collection<SlipId> some) {
        return boundary.write(
                CourtScope.of(actor),
                () -> slips.findAll(some).stream()
                        .filter(filed -> mayMeet(actor, filed))
                        .flatMap(filed ->
                                Optional.ofNullable(mine(filed, actor.id()))
                                        .map(turn -> foreseen(actor, filed, turn))
                                        .stream())
                        .toList());
    }

    private Foreseen foreseen(Actor actor, FiledSlip filed, Turn turn) {
        audit.seen(actor, filed.court(), filed.id().subject(), "Slip");
        Decision<Slip> next = new Circulation(organisations.of(filed))
                .decide(filed.slip(), Hand.of(actor.id()), new Move.Agree(List.of()));
        return new Foreseen(filed, turn, next);
    }

    /** Those of these in which the person has, or had, a part. */
    public Map<SlipId, FiledSlip> known(Actor actor, Collection<SlipId> some) {
        return boundary.read(
                CourtScope.of(actor),
                () -> slips.findAll(some).stream()
                        .filter(filed -> mayMeet(actor, filed))
                        .filter(filed -> !new Circulation(organisations.of(filed))
                                .parts(filed.slip(), actor.id())
                                .contains(Part.OUTSIDER))
                        .collect(Collectors.toMap(FiledSlip::id, Function.identity())));
    }

    /** 回避 Whoever is recused meets the slip no more, whatever part he had in it. */
    private boolean mayMeet(Actor actor, FiledSlip filed) {
        return !organisations.of(filed).excluded(actor.id(), filed.slip());
    }

    /** Whoever only gives an opinion does it one by one. */
    private static boolean decides(FiledSlip filed, PersonId holder) {
        return filed.slip()
                .live(holder, TurnState.OPEN)
                .filter(turn -> turn.origin() != TurnOrigin.DELEGATED)
                .isPresent();
    }

    private static @Nullable LocalDate dueOn(FiledSlip filed, PersonId holder) {
        Turn turn = mine(filed, holder);
        return turn == null ? null : filed.dueOn(turn);
    }

    /** The holder for whom this person may sign now; null when he has an own part to play first, or none to play. */
    private @Nullable PersonId principalOf(PersonId person, FiledSlip filed, Circulation rules) {
        if (filed.slip().live(person, TurnState.OPEN).isPresent()) {
            return null;
        }
        return deputies.heldBy(person, LocalDate.now(clock)).stream()
                .map(Deputyship::principal)
                .filter(holder -> rules.obstacle(filed.slip(), Hand.deputy(person, holder), Verb.AGREE)
                        .isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Turn mine(FiledSlip filed, PersonId holder) {
        return filed.slip().live(holder, TurnState.OPEN).orElse(null);
    }

    private static Map<Verb, Decision.Refused<Slip>> obstacles(Slip slip, Hand hand, Circulation rules) {
        Map<Verb, Decision.Refused<Slip>> obstacles = new EnumMap<>(Verb.class);
        for (Verb verb : Verb.values()) {
            rules.obstacle(slip, hand, verb).ifPresent(refused -> obstacles.put(verb, refused));
        }
        return obstacles;
    }

    /**
     * 已打开的流转单
     *
     * @param forms as submitted, by version
     * @param principal for whom the reader would sign; null: for himself
     * @param turn the turn he would sign; null: none is open to him
     * @param obstacles why a verb may not be used; those that may be are not in it
     */
    public record Opened(
            FiledSlip filed,
            List<SlipAct> acts,
            Map<Integer, Form> forms,
            @Nullable PersonId principal,
            @Nullable Turn turn,
            Map<Verb, Decision.Refused<Slip>> obstacles) {

        public boolean may(Verb verb) {
            return !obstacles.containsKey(verb);
        }

        /** 所及之人 Whom the slip names: signers, those who acted, those it was sent to, requesters. */
        public List<PersonId> people() {
            Stream<PersonId> turns = filed.slip().turns().stream()
                    .flatMap(turn -> Stream.of(turn.holder(), turn.signedBy()))
                    .filter(Objects::nonNull);
            Stream<PersonId> acted = acts.stream()
                    .<@Nullable PersonId>flatMap(act -> Stream.of(act.by(), act.principal(), act.other()))
                    .filter(Objects::nonNull);
            return Stream.of(turns, acted, filed.slip().requesters().stream())
                    .flatMap(stream -> stream)
                    .distinct()
                    .toList();
        }
    }
}
