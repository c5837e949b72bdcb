package org.mingjing.court.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** 办案习惯 How cases come and go in this court, from the tables. */
final class Practice {

    private final List<Stream> streams =
            Sheets.rows("streams").stream().map(Stream::of).toList();
    private final Map<String, List<Route>> routes =
            Sheets.rows("routes").stream().map(Route::of).collect(Collectors.groupingBy(Route::stream));
    private final Map<String, Route> byLimit =
            routes.values().stream().flatMap(List::stream).collect(Collectors.toMap(Route::limit, route -> route));
    private final Map<String, Weighted<Matter>> matters = Sheets.rows("causes").stream()
            .map(Matter::of)
            .collect(Collectors.groupingBy(
                    Matter::stream,
                    Collectors.collectingAndThen(Collectors.toList(), all -> Weighted.of(all, Matter::weight))));
    private final Map<String, List<Incident>> incidents =
            Sheets.rows("incidents").stream().map(Incident::of).collect(Collectors.groupingBy(Incident::limit));
    private final Map<String, List<Remedy>> remedies =
            Sheets.rows("remedies").stream().map(Remedy::of).collect(Collectors.groupingBy(Remedy::limit));
    private final Map<String, List<Ending>> endings =
            Sheets.rows("endings").stream().map(Ending::of).collect(Collectors.groupingBy(Ending::limit));

    private final Map<String, String> papers = Sheets.rows("papers").stream()
            .collect(Collectors.toMap(row -> row.text("stream") + ' ' + row.text("kind"), row -> row.text("document")));

    List<Stream> streams() {
        return streams;
    }

    /** The resumed enforcement cases are about what the first ones were. */
    Matter matter(Stream stream, Dice dice) {
        String key = stream.key().equals("resumed") ? "enforcement" : stream.key();
        return Objects.requireNonNull(matters.get(key)).pick(dice);
    }

    Route route(Stream stream, Matter matter, Dice dice) {
        List<Route> open = Objects.requireNonNull(routes.get(stream.key()));
        return Weighted.of(open, route -> route.weight(matter)).pick(dice);
    }

    Route under(String limit) {
        return Objects.requireNonNull(byLimit.get(limit), limit);
    }

    List<Incident> incidents(String limit) {
        return incidents.getOrDefault(limit, List.of());
    }

    List<Remedy> remedies(String limit) {
        return remedies.getOrDefault(limit, List.of());
    }

    /** 文书 The paper behind an extension or a conversion. */
    String paper(String stream, String kind) {
        return papers.getOrDefault(stream + ' ' + kind, papers.getOrDefault("any " + kind, ""));
    }

    /** The first of the endings, a judgment where there are judgments. */
    Ending usual(String limit) {
        return Objects.requireNonNull(endings.get(limit), limit).getFirst();
    }

    /** How a case of so many days ends. */
    Ending ending(String limit, int days, Dice dice) {
        List<Ending> all = Objects.requireNonNull(endings.get(limit), limit);
        List<Ending> possible =
                all.stream().filter(ending -> ending.least() <= days).toList();
        return possible.isEmpty()
                ? all.getFirst()
                : Weighted.of(possible, Ending::weight).pick(dice);
    }
}
