package org.mingjing.court.commands;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LimitsCommandTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final StringWriter errors = new StringWriter();
    private int status;

    @ParameterizedTest
    @CsvSource({
        "NODE-APPEAL-J, 2026-02-05, false, 2026-02-24",
        "CIV-1-ORD, 2026-03-31, false, 2026-09-30",
        "CIV-1-ORD, 2025-08-31, false, 2026-02-28",
        "CIV-1-ORD, 2025-04-03, false, 2025-10-09",
        "NODE-ANSWER, 2025-09-20, false, 2025-10-09",
        "NODE-APPEAL-R, 2026-04-24, false, 2026-05-06",
        "CRIM-1-FAST, 2026-09-25, true, 2026-10-05",
        "NODE-PUBLIC, 2026-01-20, false, 2026-02-24",
        "CIV-FILE, 2026-04-29, false, 2026-05-06",
    })
    void theWorkedExamples(String limit, String start, boolean custody, String due) {
        JsonNode answer = answer("{\"id\":\"v\",\"limit\":\"%s\",\"start\":\"%s\",\"custody\":%s,\"events\":[]}"
                .formatted(limit, start, custody));
        assertThat(answer.path("due").stringValue()).isEqualTo(due);
        assertThat(answer.path("excludedDays").intValue()).isZero();
        assertThat(answer.path("ledger").isEmpty()).isFalse();
        for (JsonNode step : answer.path("ledger")) {
            assertThat(step.path("text").stringValue()).isNotBlank();
            assertThat(step.path("citation").stringValue()).isNotBlank();
        }
    }

    @Test
    void theExampleOfTheContract() {
        JsonNode answer = answer("""
            {"id":"a1","limit":"CIV-1-ORD","start":"2026-03-31","custody":false,"events":[{"kind":"exclusion","ground":"EX-07","from":"2026-05-01","to":"2026-06-10"}]}\
            """);
        assertThat(answer.path("id").stringValue()).isEqualTo("a1");
        assertThat(answer.path("due").stringValue()).isEqualTo("2026-11-09");
        assertThat(answer.path("excludedDays").intValue()).isEqualTo(40);
        assertThat(answer.path("applyBy").stringValue()).isEqualTo("2026-10-25");
        assertThat(answer.path("decideBy").stringValue()).isEqualTo("2026-11-04");
        assertThat(answer.path("ruleSet").stringValue()).isNotBlank();
    }

    @Test
    void noLimitAndRefusal() {
        JsonNode none = answer("{\"id\":1,\"limit\":\"CIV-FOREIGN\",\"start\":\"2026-03-31\"}");
        assertThat(none.path("id").intValue()).isEqualTo(1);
        assertThat(none.has("due")).isTrue();
        assertThat(none.path("due").isNull()).isTrue();
        assertThat(none.path("ledger").isEmpty()).isFalse();
        JsonNode refused = answer("""
            {"id":"r","limit":"ADM-1","start":"2026-03-31","events":[{"kind":"extension","months":3,"approvedBy":"president","on":"2026-09-01"}]}\
            """);
        assertThat(refused.path("refused").path("code").stringValue()).isEqualTo("limits.extension.approver");
        assertThat(refused.path("refused").path("citation").stringValue()).isEqualTo("行诉法 81");
        assertThat(refused.path("refused").path("message").stringValue()).isNotBlank();
        assertThat(refused.has("due")).isFalse();
    }

    @Test
    void everyBadLineAnswersForItselfAndTheRunGoesOn() throws IOException {
        try (InputStream messy = LimitsCommandTest.class.getResourceAsStream("/limits/messy.jsonl")) {
            List<JsonNode> answers = run(messy.readAllBytes());
            assertThat(status).isZero();
            assertThat(answers.stream().map(LimitsCommandTest::outcome))
                    .containsExactly(
                            "m1 2026-09-30",
                            "m2 json.invalid",
                            " json.object",
                            " field.missing",
                            "m5 limit.unknown",
                            "m6 field.missing",
                            "m7 date.invalid",
                            "m8 date.invalid",
                            "m9 date.range",
                            "m10 field.flag",
                            "m11 field.list",
                            "m12 event.unknown",
                            "m13 ground.unknown",
                            "m14 approver.unknown",
                            "m15 extension.length",
                            "m16 field.count",
                            "m17 field.missing",
                            "m18 json.invalid",
                            "m19 field.text",
                            "m20 limits.conversion.unknown",
                            "m21 limits.exclusion.reversed",
                            "m22 date.beyond",
                            "m23 2026-09-30",
                            "m24 json.invalid",
                            "m25 field.missing",
                            "m26 2026-09-30");
        }
    }

    @Test
    void anExclusionStillRunningIsCountedUpToTheDayAsked() {
        LimitsCommand command = new LimitsCommand();
        new picocli.CommandLine(command).parseArgs("--as-of", "2026-05-11", "--language", "en");
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        String line = """
            {"id":"o","limit":"CIV-1-ORD","start":"2026-03-31","events":[{"kind":"exclusion","ground":"EX-10","from":"2026-05-01"}]}\
            """;
        command.run(new ByteArrayInputStream(line.getBytes(UTF_8)), output, new PrintWriter(errors));
        JsonNode answer = JSON.readTree(output.toString(UTF_8));
        assertThat(answer.path("excludedDays").intValue()).isEqualTo(10);
        assertThat(answer.path("running").path("ground").stringValue()).isEqualTo("EX-10");
        assertThat(answer.path("due").stringValue()).isEqualTo("2026-10-10");
        assertThat(answer.path("ledger").get(0).path("text").stringValue()).contains("filing");
    }

    @Test
    void inputThatIsNotTextEndsWithTwoAndOneLine() {
        run(new byte[] {'P', 'K', 3, 4, 0, 0, 8, 8});
        assertThat(status).isEqualTo(2);
        assertThat(errors.toString().lines()).hasSize(1);
    }

    @Test
    void nothingInNothingOut() {
        assertThat(run(new byte[0])).isEmpty();
        assertThat(status).isZero();
    }

    private JsonNode answer(String line) {
        List<JsonNode> answers = run(line.getBytes(UTF_8));
        assertThat(answers).hasSize(1);
        return answers.getFirst();
    }

    private List<JsonNode> run(byte[] input) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        status = new LimitsCommand().run(new ByteArrayInputStream(input), output, new PrintWriter(errors));
        return output.toString(UTF_8).lines().<JsonNode>map(JSON::readTree).toList();
    }

    private static String outcome(JsonNode answer) {
        String id = answer.path("id").isString() ? answer.path("id").stringValue() : "";
        if (answer.has("error")) {
            assertThat(answer.path("error").path("message").stringValue()).isNotBlank();
            return id + " " + answer.path("error").path("code").stringValue();
        }
        if (answer.has("refused")) {
            return id + " " + answer.path("refused").path("code").stringValue();
        }
        return id + " " + answer.path("due").stringValue();
    }
}
