package org.mingjing.court.justice.limits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.law.limits.ClockEvent;
import org.mingjing.law.limits.ClockFacts;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.Phrase;
import org.mingjing.law.trace.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 依据的存档 Ledgers and facts as they are kept: codes and values, so that they read in any language years later. */
public final class LedgerJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LedgerJson() {}

    public static JSONB of(Ledger ledger) {
        ArrayNode steps = NODES.arrayNode();
        for (Step step : ledger.steps()) {
            ObjectNode node = steps.addObject();
            node.put("code", step.code());
            LocalDate date = step.date();
            if (date != null) {
                node.put("date", date.toString());
            }
            node.put("instrument", step.citation().instrument());
            node.put("article", step.citation().article());
            node.set("arguments", arguments(step.arguments()));
        }
        return JSONB.valueOf(steps.toString());
    }

    public static Ledger ledger(JSONB stored) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode node : MAPPER.readTree(stored.data())) {
            JsonNode date = node.get("date");
            steps.add(new Step(
                    node.get("code").asString(),
                    arguments(node.get("arguments")),
                    date == null ? null : LocalDate.parse(date.asString()),
                    Citation.of(
                            node.get("instrument").asString(),
                            node.get("article").asString())));
        }
        return new Ledger(steps);
    }

    /** The facts are only ever read by people and auditors: the clock's own facts are rows. */
    static JSONB of(@Nullable ClockFacts facts) {
        ObjectNode node = NODES.objectNode();
        if (facts == null) {
            return JSONB.valueOf(node.toString());
        }
        node.put("limit", facts.limit());
        node.put("start", facts.start().toString());
        node.put("custody", facts.custody());
        ArrayNode events = node.putArray("events");
        for (ClockEvent event : facts.events()) {
            events.add(event.toString());
        }
        return JSONB.valueOf(node.toString());
    }

    static JsonNode arguments(List<Object> arguments) {
        ArrayNode nodes = NODES.arrayNode();
        for (Object argument : arguments) {
            nodes.add(argument(argument));
        }
        return nodes;
    }

    static List<Object> arguments(JsonNode nodes) {
        List<Object> arguments = new ArrayList<>();
        for (JsonNode node : nodes) {
            arguments.add(argument(node));
        }
        return arguments;
    }

    private static JsonNode argument(Object argument) {
        return switch (argument) {
            case Integer number -> NODES.numberNode(number);
            case LocalDate date -> NODES.objectNode().put("date", date.toString());
            case Phrase phrase ->
                NODES.objectNode().put("phrase", phrase.key()).set("arguments", arguments(phrase.arguments()));
            default -> NODES.stringNode(argument.toString());
        };
    }

    private static Object argument(JsonNode node) {
        if (node.isNumber()) {
            return node.intValue();
        }
        if (node.isString()) {
            return node.asString();
        }
        Function<String, String> text = field -> node.get(field).asString();
        return node.has("date")
                ? LocalDate.parse(text.apply("date"))
                : new Phrase(text.apply("phrase"), arguments(node.get("arguments")));
    }
}
