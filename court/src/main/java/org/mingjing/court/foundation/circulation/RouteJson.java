package org.mingjing.court.foundation.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Condition;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 流程的存档 Steps as they are kept. Only values are read: nothing in a route is ever run. */
final class RouteJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private RouteJson() {}

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

    static String of(List<RouteStep> steps) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (RouteStep step : steps) {
            ObjectNode node = all.addObject();
            node.put("name", step.name());
            node.put("mode", step.mode().name());
            write(node.putObject("people"), step.people());
            if (!step.condition().equals(Condition.ALWAYS)) {
                write(node.putObject("condition"), step.condition());
            }
            if (step.stands()) {
                node.put("stands", true);
            }
            if (step.workingDays() != null) {
                node.put("workingDays", step.workingDays());
            }
        }
        return all.toString();
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

    private static void write(ObjectNode node, ApproverRule people) {
        node.put("rule", people.word());
        switch (people) {
            case ApproverRule.People(List<PersonId> some) -> {
                ArrayNode ids = node.putArray("people");
                some.forEach(person -> ids.add(person.value().toString()));
            }
            case ApproverRule.Holders(Role role) -> node.put("role", role.name());
            case ApproverRule.InSubject(String relation) -> node.put("relation", relation);
            case ApproverRule.DivisionHead head -> {}
            case ApproverRule.LeaderInCharge leader -> {}
            case ApproverRule.President president -> {}
            case ApproverRule.Chosen chosen -> {}
        }
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
                SlipJson.value(node.get("value")));
    }

    private static List<Condition> conditions(JsonNode nodes) {
        return nodes.valueStream().map(RouteJson::condition).toList();
    }

    private static void write(ObjectNode node, Condition condition) {
        switch (condition) {
            case Condition.AllOf(List<Condition> parts) -> write(node.putArray("all"), parts);
            case Condition.AnyOf(List<Condition> parts) -> write(node.putArray("any"), parts);
            case Condition.Compare compare -> {
                node.put("field", compare.field());
                node.put("sign", compare.sign().name());
                SlipJson.write(node, "value", compare.value());
            }
        }
    }

    private static void write(ArrayNode node, List<Condition> parts) {
        parts.forEach(part -> write(node.addObject(), part));
    }
}
