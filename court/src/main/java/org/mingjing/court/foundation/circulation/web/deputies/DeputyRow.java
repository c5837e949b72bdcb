package org.mingjing.court.foundation.circulation.web.deputies;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.Deputyship;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;

/**
 * 代理一行
 *
 * @param matters which requests, up to how much
 * @param end address that ends it; null: it is not the reader's to end
 */
public record DeputyRow(
        String principal,
        String deputy,
        String matters,
        String since,
        String until,
        String state,
        String cause,
        @Nullable String end) {

    /** @param inForce those by which somebody may sign today */
    static List<DeputyRow> all(
            List<Deputyship> all, Set<UUID> inForce, Map<PersonId, String> names, PersonId reader, Frame frame) {
        return all.stream()
                .map(one -> of(one, inForce.contains(one.id()), names, reader, frame))
                .toList();
    }

    private static DeputyRow of(
            Deputyship one, boolean inForce, Map<PersonId, String> names, PersonId reader, Frame frame) {
        Text text = frame.text();
        boolean over = one.ended() || one.until().isBefore(frame.today());
        String state = over ? "over" : inForce ? "now" : one.since().isAfter(frame.today()) ? "ahead" : "sitting";
        return new DeputyRow(
                names.getOrDefault(one.principal(), "—"),
                names.getOrDefault(one.deputy(), "—"),
                matters(one, text),
                text.date(one.since()),
                text.date(one.until()),
                text.of("circulation.deputy.state." + state),
                text.of("circulation.deputy.cause." + cause(one)),
                !over && one.principal().equals(reader) ? "/deputies/" + one.id() + "/end" : null);
    }

    private static String cause(Deputyship one) {
        if (one.whileSitting()) {
            return "sitting";
        }
        return one.cause().equals(Deputyship.APPOINTED) ? "own" : "leave";
    }

    private static String matters(Deputyship one, Text text) {
        String kinds = one.kinds().isEmpty()
                ? text.of("circulation.deputy.kinds.all")
                : one.kinds().stream()
                        .map(kind -> text.of("circulation.kind." + kind))
                        .sorted()
                        .collect(Collectors.joining(text.of("circulation.comma")));
        Long most = one.most();
        return most == null ? kinds : text.of("circulation.deputy.upTo", kinds, most / 100);
    }
}
