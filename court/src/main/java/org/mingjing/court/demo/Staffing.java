package org.mingjing.court.demo;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.people.DivisionKind;
import org.mingjing.court.foundation.people.NewDivision;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.register.RegisterFile.Row;

/** 编制 Who works where in the two courts. */
final class Staffing {

    private final List<Row> divisions = Sheets.rows("divisions");
    private final List<Row> charges = Sheets.rows("charges");

    /** The divisions of one court by key, in their order. */
    List<String> keys(String court) {
        return of(court).stream().map(row -> row.text("key")).toList();
    }

    /** In the order of {@link #keys}. */
    List<NewDivision> divisions(String court, CourtId id) {
        List<NewDivision> all = new ArrayList<>();
        for (Row row : of(court)) {
            all.add(new NewDivision(id, row.text("name"), DivisionKind.valueOf(row.text("kind")), all.size() + 1));
        }
        return all;
    }

    /** All places of one court in the order of their staff numbers. */
    List<Opening> openings(String court, long seed) {
        Dice dice = Dice.of(seed, court, -1);
        PeopleNames names = new PeopleNames();
        List<Opening> all = new ArrayList<>();
        List<String> drawn = names.staff(200, dice);
        int division = 0;
        for (Row row : of(court)) {
            division++;
            int no = 0;
            for (String post : row.text("posts").split(" ", -1)) {
                int colon = post.indexOf(':');
                String word = post.substring(0, colon);
                for (int nth = 1; nth <= Integer.parseInt(post.substring(colon + 1)); nth++) {
                    no++;
                    String name = isLongNamed(court, row, word, nth) ? names.longest() : drawn.get(all.size());
                    all.add(new Opening(
                            court,
                            row.text("key"),
                            word,
                            nth,
                            name,
                            "%02d%02d".formatted(division, no),
                            dice.between(1, 9),
                            charge(court, word, nth)));
                }
            }
        }
        return all;
    }

    /** A page that breaks on a long name is found out on the busiest list. */
    private static boolean isLongNamed(String court, Row row, String post, int nth) {
        return court.equals("basic") && row.text("key").equals("civil1") && post.equals("judge") && nth == 3;
    }

    private List<String> charge(String court, String post, int nth) {
        return charges.stream()
                .filter(row -> post.equals("vice-president")
                        && row.text("court").equals(court)
                        && Sheets.number(row, "nth") == nth)
                .flatMap(row -> List.of(row.text("divisions").split(" ")).stream())
                .toList();
    }

    private List<Row> of(String court) {
        return divisions.stream().filter(row -> row.text("court").equals(court)).toList();
    }
}
