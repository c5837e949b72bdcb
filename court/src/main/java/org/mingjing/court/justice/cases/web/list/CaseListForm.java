package org.mingjing.court.justice.cases.web.list;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseFilter;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.court.justice.cases.CaseOrder;
import org.mingjing.court.justice.cases.CaseReach;
import org.mingjing.court.justice.cases.CaseStatus;
import org.mingjing.court.justice.cases.ClockChoice;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.kernel.CourtId;
import org.springframework.web.util.UriComponentsBuilder;

/** 筛选表单 As it stands in the address; what cannot be read narrows nothing. */
public record CaseListForm(
        @Nullable String q,
        @Nullable String reach,
        @Nullable String status,
        @Nullable String clock,
        @Nullable String court,
        @Nullable String division,
        @Nullable String judge,
        @Nullable String from,
        @Nullable String to,
        @Nullable String sort,
        @Nullable String after,
        @Nullable String before) {

    /** Read by hand: a list is asked for often, and looking up twelve names by reflection takes longer than its query. */
    public static CaseListForm of(Map<String, String> address) {
        return new CaseListForm(
                address.get("q"),
                address.get("reach"),
                address.get("status"),
                address.get("clock"),
                address.get("court"),
                address.get("division"),
                address.get("judge"),
                address.get("from"),
                address.get("to"),
                address.get("sort"),
                address.get("after"),
                address.get("before"));
    }

    public CaseFilter filter() {
        return new CaseFilter(
                orElse(read(reach, word -> CaseReach.valueOf(upper(word))), CaseReach.COURTS),
                q == null ? "" : q.strip(),
                read(status, CaseStatus::of),
                read(clock, word -> ClockChoice.valueOf(upper(word))),
                read(court, CourtId::new),
                read(division, word -> new DivisionId(UUID.fromString(word))),
                read(judge, word -> new PersonId(UUID.fromString(word))),
                TypedDay.of(from),
                TypedDay.of(to),
                orElse(read(sort, word -> CaseOrder.valueOf(upper(word))), CaseOrder.FILED));
    }

    Optional<CaseListing.Key> key() {
        var further = read(after, text -> CaseListing.Key.of(text, false));
        return Optional.ofNullable(further == null ? read(before, text -> CaseListing.Key.of(text, true)) : further);
    }

    /** Whether anything but order and place is chosen. */
    boolean narrowed() {
        Map<String, String> chosen = parameters();
        chosen.remove("sort");
        return !chosen.isEmpty();
    }

    /** The same choice elsewhere or otherwise; a null value takes a parameter away. */
    String address(String path, String parameter, @Nullable String value) {
        Map<String, String> all = parameters();
        all.remove(parameter);
        var address = UriComponentsBuilder.fromPath(path);
        all.forEach((name, content) -> address.queryParam(name, "{" + name + "}"));
        if (value != null) {
            address.queryParam(parameter, "{" + parameter + "}");
            all.put(parameter, value);
        }
        return address.encode().buildAndExpand(Map.<String, Object>copyOf(all)).toUriString();
    }

    /** The choice without its place in the pages. */
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        put(all, "q", q);
        put(all, "reach", reach);
        put(all, "status", status);
        put(all, "clock", clock);
        put(all, "court", court);
        put(all, "division", division);
        put(all, "judge", judge);
        put(all, "from", from);
        put(all, "to", to);
        put(all, "sort", sort);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.put(name, value.strip());
        }
    }

    private static <T> @Nullable T read(@Nullable String text, Function<String, T> reader) {
        try {
            return text == null || text.isBlank() ? null : reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
