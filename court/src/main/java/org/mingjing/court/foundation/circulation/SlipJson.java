package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.circulation.slip.FormValue;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** 表单的存档 Filled forms as they are kept. */
final class SlipJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private SlipJson() {}

    static String of(Form form) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        form.values().forEach((field, value) -> write(node, field, value));
        return node.toString();
    }

    static void write(ObjectNode node, String field, FormValue value) {
        switch (value) {
            case FormValue.Words(String text) -> node.put(field, text);
            case FormValue.Whole(long number) -> node.put(field, number);
            case FormValue.Day(LocalDate date) -> node.putObject(field).put("day", date.toString());
        }
    }

    static Form form(String stored) {
        Map<String, FormValue> values = new LinkedHashMap<>();
        MAPPER.readTree(stored).properties().forEach(entry -> values.put(entry.getKey(), value(entry.getValue())));
        return new Form(values);
    }

    static FormValue value(JsonNode node) {
        if (node.isNumber()) {
            return new FormValue.Whole(node.longValue());
        }
        return node.isString()
                ? new FormValue.Words(node.asString())
                : new FormValue.Day(LocalDate.parse(node.get("day").asString()));
    }
}
