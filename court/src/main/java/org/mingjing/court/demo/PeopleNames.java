package org.mingjing.court.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** 姓名 Names that nobody needs to bear: surnames as often as in life, given names by sex and generation. */
final class PeopleNames {

    private final Weighted<String> surnames;
    private final Map<String, List<String>> given = new HashMap<>();
    private final List<String> minority;

    PeopleNames() {
        var rows = Sheets.rows("surnames");
        this.surnames = Weighted.of(rows, row -> Sheets.weight(row, "weight")).map(row -> row.text("surname"));
        for (var row : Sheets.rows("given")) {
            given.put(
                    key(row.text("sex"), row.text("era"), row.text("kind")),
                    row.text("characters")
                            .codePoints()
                            .mapToObj(Character::toString)
                            .toList());
        }
        this.minority =
                Sheets.rows("minority").stream().map(row -> row.text("name")).toList();
    }

    /** Anybody. */
    String anybody(Dice dice) {
        return dice.chance(0.7) ? dice.pick(minority) : of(dice.chance(54), dice);
    }

    String of(boolean male, Dice dice) {
        String sex = male ? "male" : "female";
        String era = dice.chance(52) ? "older" : "younger";
        String surname = surnames.pick(dice);
        if (dice.chance(era.equals("older") ? 22 : 28)) {
            return surname + dice.pick(characters(sex, era, "one"));
        }
        String first = dice.pick(characters(sex, era, "first"));
        String second = dice.pick(characters(sex, era, "second"));
        return first.equals(second) ? surname + second : surname + first + second;
    }

    /** Different names for the staff of a court, the longest known one among them. */
    List<String> staff(int count, Dice dice) {
        List<String> names = new ArrayList<>();
        while (names.size() < count) {
            String name = of(dice.chance(52), dice);
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** The longest name of the table. */
    String longest() {
        return minority.getFirst();
    }

    private List<String> characters(String sex, String era, String kind) {
        return given.getOrDefault(key(sex, era, kind), List.of());
    }

    private static String key(String sex, String era, String kind) {
        return sex + ' ' + era + ' ' + kind;
    }
}
