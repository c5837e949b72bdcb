package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 流程与表单的存档 Steps and filled forms as they are kept. Only values are read: nothing in a route is ever run. */
final class SlipJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SlipJson() {}

    static String of(Form form) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        form.values().forEach((field, value) -> {
            switch (value) {
                case FormValue.Words(String text) -> node.put(field, text);
                case FormValue.Whole(long number) -> node.put(field, number);
                case FormValue.Day(LocalDate date) -> node.putObject(field).put("day", date.toString());
            }
        });
        return node.toString();
    }

    static Form form(String stored) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        MAPPER.readTree(stored).properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return new Form(values);
    }

    private static FormValue value(JsonNode node) {
        if (node.isNumber()) {
            return new FormValue.Whole(node.longValue());
        }
        return node.isString()
                ? new FormValue.Words(node.asString())
                : new FormValue.Day(LocalDate.parse(node.get("day").asString()));
    }

    /** @throws IllegalArgumentException for a word the grammar does not have */
    static List<RouteStep> steps(String stored) {
        List<RouteStep> steps = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(stored)) {
            JsonNode days = node.get("workingDays");
            JsonNode condition = node.get("condition");
            steps.add(new RouteStep(
                    node.get("name").asString(),
                    StepMode.valueOf(node.get("mode").asString()),
                    people(node.get("people")),
                    condition == null ? Condition.ALWAYS : condition(condition),
                    node.has("stands") && node.get("stands").asBoolean(),
                    days == null ? null : days.intValue()));
        }
        return steps;
    }

    private static ApproverRule people(JsonNode node) {
        String rule = node.get("rule").asString();
        return switch (rule) {
            case "people" ->
                new ApproverRule.People(node.get("people")
                        .valueStream()
                        .map(id -> new PersonId(UUID.fromString(id.asString())))
                        .toList());
            case "role" ->
                new ApproverRule.Holders(Role.valueOf(node.get("role").asString()));
            case "division-head" -> new ApproverRule.DivisionHead();
            case "leader-in-charge" -> new ApproverRule.LeaderInCharge();
            case "president" -> new ApproverRule.President();
            case "in-subject" -> new ApproverRule.InSubject(node.get("relation").asString());
            case "chosen" -> new ApproverRule.Chosen();
            default -> throw new IllegalArgumentException("no such rule of approvers: " + rule);
        };
    }

    private static Condition condition(JsonNode node) {
        if (node.has("all")) {
            return new Condition.AllOf(conditions(node.get("all")));
        }
        if (node.has("any")) {
            return new Condition.AnyOf(conditions(node.get("any")));
        }
        return new Condition.Compare(
                node.get("field").asString(),
                Condition.Sign.valueOf(node.get("sign").asString()),
                value(node.get("value")));
    }

    private static List<Condition> conditions(JsonNode nodes) {
        return nodes.valueStream().map(SlipJson::condition).toList();
    }
}
