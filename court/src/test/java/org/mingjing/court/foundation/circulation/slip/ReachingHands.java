package org.mingjing.court.foundation.circulation.slip;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mingjing.court.foundation.people.PersonId;

/** 伸手的人 Whose hand reaches for a slip next, and what for: holders and deputies who may, requesters and others who may not. */
final class ReachingHands {

    private static final Map<Verb, Integer> WEIGHTS = new EnumMap<>(Map.of(
            Verb.AGREE, 50,
            Verb.HAND_ON, 8,
            Verb.DELEGATE, 6,
            Verb.ADD_BEFORE, 7,
            Verb.ADD_AFTER, 7,
            Verb.RETURN, 9,
            Verb.TAKE_BACK, 6,
            Verb.REMOVE, 3,
            Verb.WITHDRAW, 2,
            Verb.REFUSE, 2));
    private static final List<Verb> VERBS = WEIGHTS.entrySet().stream()
            .flatMap(entry -> IntStream.range(0, entry.getValue()).mapToObj(time -> entry.getKey()))
            .toList();

    private final Random random;
    private final PaperCourt court;
    private final Circulation circulation;

    ReachingHands(long seed, PaperCourt court, Circulation circulation) {
        this.random = new Random(seed);
        this.court = court;
        this.circulation = circulation;
    }

    /** A hand and its move. */
    record Reach(Hand hand, Move move) {}

    Reach next(Slip slip) {
        boolean withRequester = slip.state() == SlipState.DRAFT || slip.state() == SlipState.RETURNED;
        if (withRequester && random.nextInt(100) < 80) {
            PersonId requester = requester(slip);
            return new Reach(Hand.of(requester), move(slip, Verb.SUBMIT));
        }
        Verb verb = of(VERBS);
        List<Hand> wishes = IntStream.range(0, 8).mapToObj(wish -> hand(slip)).toList();
        // every third hand reaches without asking whether it may
        Hand hand = random.nextInt(3) == 0
                ? wishes.getFirst()
                : wishes.stream()
                        .filter(wish -> circulation.obstacle(slip, wish, verb).isEmpty())
                        .findFirst()
                        .orElse(wishes.getFirst());
        return new Reach(hand, move(slip, verb));
    }

    private Hand hand(Slip slip) {
        List<PersonId> holders = slip.live().map(Turn::holder).toList();
        PersonId holder = holders.isEmpty() ? anybody() : of(holders);
        return switch (random.nextInt(10)) {
            case 0 -> Hand.of(requester(slip));
            case 1 -> deputy(requester(slip), holder);
            case 2 -> deputy(holder, requester(slip));
            case 3 -> Hand.of(anybody());
            case 4, 5, 6 -> {
                List<Hand> authorised = court.deputies.stream()
                        .filter(one -> holder.equals(one.principal()))
                        .sorted(Comparator.comparing(one -> one.person().value()))
                        .toList();
                yield authorised.isEmpty() ? Hand.of(holder) : of(authorised);
            }
            default -> Hand.of(holder);
        };
    }

    private static Hand deputy(PersonId deputy, PersonId holder) {
        return deputy.equals(holder) ? Hand.of(holder) : Hand.deputy(deputy, holder);
    }

    private Move move(Slip slip, Verb verb) {
        return switch (verb) {
            case SUBMIT -> new Move.Submit(form(slip), chosen(slip));
            case AGREE -> new Move.Agree(chosen(slip));
            case RETURN -> new Move.Return(random.nextInt(-1, Math.max(slip.step(), 0) + 1));
            case HAND_ON, DELEGATE, ADD_BEFORE, ADD_AFTER, REMOVE -> new Move.With(verb, anybodyOrRequester(slip));
            default -> new Move.Plain(verb);
        };
    }

    private Form form(Slip slip) {
        return random.nextInt(100) < 60 && slip.formVersion() > 0
                ? slip.form()
                : new Form(Map.of("days", new FormValue.Whole(random.nextInt(3))));
    }

    private List<PersonId> chosen(Slip slip) {
        return Stream.generate(() -> anybodyOrRequester(slip))
                .limit(random.nextInt(3))
                .toList();
    }

    private PersonId anybodyOrRequester(Slip slip) {
        return random.nextInt(4) == 0 ? requester(slip) : anybody();
    }

    private PersonId requester(Slip slip) {
        return of(slip.requesters().stream()
                .sorted(Comparator.comparing(PersonId::value))
                .toList());
    }

    private PersonId anybody() {
        return of(PaperCourt.PEOPLE);
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
