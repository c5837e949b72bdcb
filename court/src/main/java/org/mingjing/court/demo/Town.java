package org.mingjing.court.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingjing.court.justice.cases.PartyKind;

/** 县城 Who lives and trades in the district: people, firms, banks and offices that may come to court. */
final class Town {

    private static final Map<Character, String> KINDS = Map.of(
            'B', "bank",
            'F', "lender",
            'I', "insurer",
            'L', "life",
            'W', "property",
            'D', "developer",
            'H', "hospital",
            'U', "utility",
            'V', "village");

    private final PeopleNames people;
    private final Map<String, List<String>> words = new HashMap<>();

    Town(PeopleNames people) {
        this.people = people;
        for (var row : Sheets.rows("words")) {
            words.put(row.text("kind"), List.of(row.text("words").split(" ")));
        }
    }

    /** 一方 Who is meant by one side of a pattern such as {@code P>PI}: letters, or the word of an office. */
    List<Inhabitant> side(String pattern, Dice dice) {
        if (Character.isLowerCase(pattern.charAt(0))) {
            return List.of(organisation(dice.pick(of(pattern))));
        }
        List<Inhabitant> side = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            side.add(inhabitant(pattern.charAt(i), dice));
        }
        return side;
    }

    /** 夫妻 A husband and a wife, either of them first. */
    List<Inhabitant> spouses(Dice dice) {
        boolean wifeFirst = dice.chance(62);
        return List.of(person(people.of(!wifeFirst, dice)), person(people.of(wifeFirst, dice)));
    }

    /** Names of one side as a title lists them. */
    String listed(List<Inhabitant> side) {
        return String.join(
                of("joiner").getFirst(), side.stream().map(Inhabitant::name).toList());
    }

    static Inhabitant organisation(String name) {
        return new Inhabitant(PartyKind.ORGANISATION, name);
    }

    private Inhabitant inhabitant(char letter, Dice dice) {
        return switch (letter) {
            case 'P' -> person(people.anybody(dice));
            case 'C' -> organisation(dice.chance(0.5) ? dice.pick(of("long")) : company(dice));
            default -> organisation(dice.pick(of(Objects.requireNonNull(KINDS.get(letter)))));
        };
    }

    private String company(Dice dice) {
        return dice.pick(of("county"))
                + dice.pick(of("brand1"))
                + dice.pick(of("brand2"))
                + dice.pick(of("trade"))
                + dice.pick(of("form"));
    }

    private static Inhabitant person(String name) {
        return new Inhabitant(PartyKind.PERSON, name);
    }

    private List<String> of(String kind) {
        return Objects.requireNonNull(words.get(kind), kind);
    }

    /** 居民、单位 */
    record Inhabitant(PartyKind kind, String name) {}
}
