package org.mingjing.court.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.law.limits.Approver;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.limits.ExclusionGround;
import org.mingjing.law.limits.ExclusionGrounds;
import org.mingjing.law.limits.Span;
import org.mingjing.law.limits.TimeLimits;
import tools.jackson.databind.JsonNode;

/** 审限输入行 Reads one line of the limits command: a limit, its start, and what happened since. */
final class ClockLine {

    private ClockLine() {}

    static ClockFacts facts(JsonNode line) throws UnreadableLine {
        JsonFields fields = new JsonFields(line);
        if (!fields.has("id")) {
            throw new UnreadableLine("field.missing", "id");
        }
        String limit = fields.text("limit");
        if (TimeLimits.of(limit).isEmpty()) {
            throw new UnreadableLine("limit.unknown", limit);
        }
        LocalDate start = fields.date("start");
        return new ClockFacts(limit, start, fields.flag("custody"), events(line.path("events")));
    }

    private static List<ClockEvent> events(JsonNode array) throws UnreadableLine {
        if (JsonFields.isAbsent(array)) {
            return List.of();
        }
        if (!array.isArray()) {
            throw new UnreadableLine("field.list", "events");
        }
        List<ClockEvent> events = new ArrayList<>();
        for (JsonNode event : array) {
            events.add(event(new JsonFields(event)));
        }
        return events;
    }

    private static ClockEvent event(JsonFields event) throws UnreadableLine {
        String kind = event.text("kind");
        return switch (kind) {
            case "exclusion" ->
                new ClockEvent.Exclusion(ground(event.text("ground")), event.date("from"), event.dateOrNull("to"));
            case "extension" ->
                new ClockEvent.Extension(length(event), approver(event.text("approvedBy")), event.dateOrNull("on"));
            case "conversion" -> new ClockEvent.Conversion(event.text("to"), event.date("on"));
            default -> throw new UnreadableLine("event.unknown", kind);
        };
    }

    private static ExclusionGround ground(String id) throws UnreadableLine {
        ExclusionGround ground = ExclusionGrounds.of(id).orElse(null);
        if (ground == null) {
            throw new UnreadableLine("ground.unknown", id);
        }
        return ground;
    }

    private static Span length(JsonFields event) throws UnreadableLine {
        if (!event.has("months") && !event.has("days")) {
            throw new UnreadableLine("extension.length");
        }
        return new Span(event.count("months"), event.count("days"), 0, 0);
    }

    private static Approver approver(String name) throws UnreadableLine {
        return switch (name) {
            case "president" -> Approver.PRESIDENT;
            case "higherCourt" -> Approver.HIGHER_COURT;
            case "highCourt" -> Approver.HIGH_COURT;
            case "supremeCourt" -> Approver.SUPREME_COURT;
            case "none" -> Approver.NONE_NEEDED;
            default -> throw new UnreadableLine("approver.unknown", name);
        };
    }
}
