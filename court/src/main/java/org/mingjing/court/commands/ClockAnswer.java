package org.mingjing.court.commands;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.mingjing.law.limits.ClockEvent.Exclusion;
import org.mingjing.law.limits.Reckoning;
import org.mingjing.law.limits.Reckoning.Due;
import org.mingjing.law.limits.Reckoning.NoLimit;
import org.mingjing.law.limits.Reckoning.Refused;
import org.mingjing.law.trace.Ledger;
import org.mingjing.law.trace.LedgerText;
import org.mingjing.law.trace.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** 审限输出行 Writes one answer of the limits command in the words of one language. */
final class ClockAnswer {

    private final JsonMapper json;
    private final LedgerText text;
    private final ResourceBundle messages;

    ClockAnswer(JsonMapper json, Locale locale) {
        this.json = json;
        this.text = LedgerText.in(locale);
        this.messages = ResourceBundle.getBundle(
                "messages.answers",
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    ObjectNode of(JsonNode id, Reckoning reckoning) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id);
        switch (reckoning) {
            case Due due -> due(answer, due);
            case NoLimit none -> {
                answer.putNull("due");
                ledger(answer, none.ledger());
                answer.put("limit", none.limit());
                answer.put("ruleSet", none.ruleSet().version());
            }
            case Refused refused ->
                answer.putObject("refused")
                        .put("code", refused.code())
                        .put("citation", refused.citation().toString())
                        .put("message", text.message(refused.code(), refused.arguments()));
        }
        return answer;
    }

    ObjectNode unreadable(JsonNode id, long line, UnreadableLine why) {
        ObjectNode answer = json.createObjectNode();
        answer.set("id", id);
        answer.putObject("error")
                .put("code", why.code())
                .put("message", message(why))
                .put("line", line);
        return answer;
    }

    /** The one line said when the input as a whole cannot be read. */
    String unusable(String why) {
        return message(new UnreadableLine("input.unusable", why));
    }

    private String message(UnreadableLine why) {
        return new MessageFormat(messages.getString(why.code()), Locale.ROOT)
                .format(why.arguments().toArray());
    }

    private void due(ObjectNode answer, Due due) {
        answer.put("due", due.due().toString());
        answer.put("excludedDays", due.excludedDays());
        ledger(answer, due.ledger());
        put(answer, "applyBy", due.applyBy());
        put(answer, "decideBy", due.decideBy());
        answer.put("ruleSet", due.ruleSet().version());
        answer.put("limit", due.limit());
        answer.put("countedFrom", due.countedFrom().toString());
        answer.put("end", due.rawEnd().toString());
        answer.put("provisional", due.provisional());
        answer.put("calendar", due.calendar().id());
        running(answer, due.running());
    }

    private static void running(ObjectNode answer, @Nullable Exclusion running) {
        if (running != null) {
            answer.putObject("running")
                    .put("ground", running.ground().id())
                    .put("from", running.from().toString());
        }
    }

    private void ledger(ObjectNode answer, Ledger ledger) {
        ArrayNode steps = answer.putArray("ledger");
        for (Step step : ledger.steps()) {
            ObjectNode line = steps.addObject().put("text", text.of(step));
            put(line, "date", step.date());
            line.put("citation", step.citation().toString());
        }
    }

    private static void put(ObjectNode object, String name, @Nullable LocalDate date) {
        object.put(name, date == null ? null : date.toString());
    }
}
