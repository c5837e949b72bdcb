package org.mingjing.court.demo;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.foundation.people.DivisionId;

/** 法官席 Who takes a case: of its division whoever has least to do; chief judges take half. */
final class Bench {

    private final List<Seat> seats;
    private final Map<String, DivisionId> divisions;
    private final Map<String, List<Seat>> judges = new HashMap<>();
    private final Map<Seat, Double> load = new HashMap<>();

    /** @param divisions by court and key, e.g. {@code basic/civil1} */
    Bench(List<Seat> seats, Map<String, DivisionId> divisions) {
        this.seats = List.copyOf(seats);
        this.divisions = Map.copyOf(divisions);
    }

    static String key(String court, String division) {
        return court + '/' + division;
    }

    DivisionId division(String court, String key) {
        return Objects.requireNonNull(divisions.get(key(court, key)));
    }

    Seat judgeFor(String court, String division) {
        Seat chosen = judges(court, division).stream()
                .min(Comparator.comparingDouble(seat -> load.getOrDefault(seat, 0.0)))
                .orElseThrow();
        load.merge(chosen, chosen.post().equals("chief-judge") ? 2.0 : 1.0, Double::sum);
        return chosen;
    }

    /** The first judge of a division, who is a persona in one of them. */
    Seat firstJudge(String court, String division) {
        Seat first = judges(court, division).getFirst();
        load.merge(first, 1.0, Double::sum);
        return first;
    }

    /** 合议庭 The judge and the two who sit with him. */
    List<Seat> panel(Seat judge) {
        List<Seat> all = judges(judge.court(), judge.division());
        int at = all.indexOf(judge);
        return all.size() < 3
                ? List.of(judge)
                : List.of(judge, all.get((at + 1) % all.size()), all.get((at + 2) % all.size()));
    }

    /** 团队 The one of a post who works with this judge: the nth judge with the nth assistant and clerk. */
    Seat beside(Seat judge, String post) {
        List<Seat> all = posts(judge.court(), judge.division(), post);
        return all.get(judges(judge.court(), judge.division()).indexOf(judge) % all.size());
    }

    boolean hasBeside(Seat judge, String post) {
        return !posts(judge.court(), judge.division(), post).isEmpty();
    }

    Seat filingClerk(String court, Dice dice) {
        return dice.pick(posts(court, "filing", "filing-clerk"));
    }

    List<Seat> judges(String court, String division) {
        return judges.computeIfAbsent(
                key(court, division),
                key -> seats.stream()
                        .filter(seat -> seat.at(court, division) && seat.judges())
                        .sorted(Comparator.comparing((Seat seat) -> !seat.post().equals("judge")))
                        .toList());
    }

    List<Seat> seats() {
        return seats;
    }

    Seat seat(String court, String division, String post, int nth) {
        return posts(court, division, post).get(nth - 1);
    }

    private List<Seat> posts(String court, String division, String post) {
        return seats.stream()
                .filter(seat -> seat.at(court, division) && seat.post().equals(post))
                .toList();
    }
}
