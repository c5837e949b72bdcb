package org.mingjing.court.foundation.circulation.slip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.PersonId;

/** 随机办理 What happens in a walk: courts, routes, hands and moves, sound and unsound. */
final class WalkChance {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String FIELD = "days";
    private static final Map<Verb, Integer> WEIGHTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Verb.SUBMIT, 12),
            Map.entry(Verb.AGREE, 34),
            Map.entry(Verb.REFUSE, 3),
            Map.entry(Verb.RETURN, 7),
            Map.entry(Verb.WITHDRAW, 2),
            Map.entry(Verb.TAKE_BACK, 7),
            Map.entry(Verb.HAND_ON, 6),
            Map.entry(Verb.DELEGATE, 6),
            Map.entry(Verb.ADD_BEFORE, 7),
            Map.entry(Verb.ADD_AFTER, 7),
            Map.entry(Verb.REMOVE, 7),
            Map.entry(Verb.COPY, 2),
            Map.entry(Verb.REMIND, 2),
            Map.entry(Verb.READ, 3),
            Map.entry(Verb.CANCEL, 1),
            Map.entry(Verb.EXPIRE, 1)));
    private static final List<Verb> VERBS = WEIGHTS.entrySet().stream()
            .flatMap(entry -> IntStream.range(0, entry.getValue()).mapToObj(time -> entry.getKey()))
            .toList();

    private static final List<ApproverRule> POSTS = List.of(
            new ApproverRule.DivisionHead(),
            new ApproverRule.LeaderInCharge(),
            new ApproverRule.President(),
            new ApproverRule.InSubject("post3"));

    private final Random random;

    WalkChance(long seed) {
        random = new Random(seed);
    }

    boolean inHundred(int chances) {
        return random.nextInt(100) < chances;
    }

    private <T> T of(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    PersonId anybody() {
        return of(PaperCourt.PEOPLE);
    }

    private List<PersonId> some(int least, int most) {
        return IntStream.range(0, random.nextInt(least, most + 1))
                .mapToObj(time -> anybody())
                .toList();
    }

    PaperCourt court() {
        PaperCourt court = new PaperCourt();
        for (int post = 0; post < 4; post++) {
            change(court, post);
        }
        for (PersonId deputy : PaperCourt.PEOPLE) {
            for (PersonId holder : PaperCourt.PEOPLE) {
                if (!deputy.equals(holder) && inHundred(30)) {
                    court.deputies.add(Hand.deputy(deputy, holder));
                }
            }
        }
        return court;
    }

    /** Somebody is recused or no longer so, or a post changes hands. */
    void change(PaperCourt court) {
        PersonId person = anybody();
        if (!court.recused.remove(person) && court.recused.isEmpty()) {
            court.recused.add(person);
        }
        change(court, random.nextInt(4));
    }

    private void change(PaperCourt court, int post) {
        court.posts.put("post" + post, some(inHundred(5) ? 0 : 1, 3));
    }

    Set<PersonId> requesters() {
        return Set.copyOf(some(1, 2));
    }

    Route route() {
        List<RouteStep> steps = new ArrayList<>();
        for (int step = random.nextInt(1, 6); step > 0; step--) {
            steps.add(step(of(List.of(StepMode.values()))));
        }
        if (steps.stream().allMatch(step -> step.mode() == StepMode.READ)) {
            steps.add(step(StepMode.SINGLE));
        }
        return new Route("walk", 1, steps);
    }

    private RouteStep step(StepMode mode) {
        ApproverRule rule = switch (random.nextInt(5)) {
            case 0 -> new ApproverRule.Chosen();
            case 1, 2 -> POSTS.get(random.nextInt(4));
            default -> new ApproverRule.People(some(1, 4));
        };
        Condition condition = inHundred(70)
                ? Condition.ALWAYS
                : new Condition.Compare(
                        FIELD, of(List.of(Condition.Sign.values())), new FormValue.Whole(random.nextInt(3)));
        return new RouteStep(mode.name(), mode, rule, condition, inHundred(50), null);
    }

    /** A hand and a verb; most often such as the tables allow. Without a hand: the clock. */
    record Try(@Nullable Hand hand, Verb verb) {}

    Try attempt(PaperSlip slip) {
        Verb verb = slip.situation().equals("DRAFT") && inHundred(60) ? Verb.SUBMIT : of(VERBS);
        if (inHundred(60)) {
            for (int time = 0; time < 6; time++) {
                Verb wanted = verb;
                Optional<Hand> able = IntStream.range(0, 6)
                        .mapToObj(hand -> hand(slip, 60))
                        .filter(hand -> PaperClerk.obstacle(slip, hand, wanted) == null)
                        .findFirst();
                if (able.isPresent()) {
                    return new Try(able.get(), wanted);
                }
                verb = of(VERBS);
            }
        }
        Verb any = of(List.of(Verb.values()));
        if (any == Verb.EXPIRE && inHundred(50)) {
            return new Try(null, any);
        }
        return new Try(inHundred(70) ? Hand.of(inAnyPart(slip)) : hand(slip, 70), any);
    }

    /** Every part that somebody has comes up as often as the others. */
    private PersonId inAnyPart(PaperSlip slip) {
        Map<Part, List<PersonId>> parts = new EnumMap<>(Part.class);
        PaperCourt.PEOPLE.forEach(person -> {
            Set<Part> his = slip.parts(person);
            his.forEach(part ->
                    parts.computeIfAbsent(part, one -> new ArrayList<>()).add(person));
        });
        return of(of(List.copyOf(parts.values())));
    }

    private Hand hand(PaperSlip slip, int concerned) {
        List<PersonId> holders = slip.live().map(turn -> turn.holder).toList();
        if (inHundred(80)) {
            return Hand.of(holders.isEmpty() || !inHundred(concerned) ? aside(slip) : of(holders));
        }
        PersonId principal = holders.isEmpty() || inHundred(20) ? anybody() : of(holders);
        List<Hand> deputies = slip.court.deputies.stream()
                .filter(hand -> principal.equals(hand.principal()))
                .sorted(Comparator.comparing(hand -> hand.person().value()))
                .toList();
        Hand hand = deputies.isEmpty() || inHundred(20) ? Hand.deputy(anybody(), principal) : of(deputies);
        return hand.person().equals(principal) ? Hand.of(principal) : hand;
    }

    /** A requester, a reader or anybody. */
    private PersonId aside(PaperSlip slip) {
        if (inHundred(40)) {
            return of(slip.requesters.stream()
                    .sorted(Comparator.comparing(PersonId::value))
                    .toList());
        }
        return slip.copies.isEmpty() || inHundred(40) ? anybody() : of(List.copyOf(slip.copies.keySet()));
    }

    Move move(PaperSlip slip, Hand hand, Verb verb) {
        return switch (verb) {
            case SUBMIT -> new Move.Submit(form(slip), chosen());
            case AGREE -> new Move.Agree(chosen());
            case RETURN -> new Move.Return(inHundred(30) ? Move.TO_REQUESTER : random.nextInt(-2, slip.step + 3));
            case HAND_ON, DELEGATE, ADD_BEFORE, ADD_AFTER, REMOVE, COPY -> new Move.With(verb, other(slip, hand, verb));
            case REMIND -> new Move.Remind(DAY.plusDays(random.nextInt(3)));
            default -> new Move.Plain(verb);
        };
    }

    private PersonId other(PaperSlip slip, Hand hand, Verb verb) {
        List<PersonId> added = slip.live()
                .filter(turn -> turn.added() && turn.through != null && turn.through.holder.equals(hand.person()))
                .map(turn -> turn.holder)
                .toList();
        return verb == Verb.REMOVE && !added.isEmpty() && inHundred(80) ? of(added) : anybody();
    }

    private List<PersonId> chosen() {
        return inHundred(40) ? List.of() : some(1, inHundred(50) ? 1 : 3);
    }

    private Form form(PaperSlip slip) {
        return inHundred(60)
                ? slip.form
                : new Form(Map.of(FIELD, new FormValue.Whole(random.nextInt(3)), "reason", new FormValue.Words("r")));
    }
}
