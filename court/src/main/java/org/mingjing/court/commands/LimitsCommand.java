package org.mingjing.court.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.CourtTime;
import org.mingjing.law.calendar.PublishedHolidays;
import org.mingjing.law.calendar.WorkingCalendar;
import org.mingjing.law.limits.ClockReckoner;
import org.mingjing.law.limits.Reckoning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** 审限 Reckons one clock a line: JSON lines from standard input, answers in the same order on standard output. */
@Command(name = "limits", mixinStandardHelpOptions = true, resourceBundle = "messages.commands")
final class LimitsCommand implements Callable<Integer> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");
    private static final int UNUSABLE = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--as-of", descriptionKey = "limits.asOf")
    private @Nullable LocalDate asOf;

    @Option(names = "--language", defaultValue = "zh", descriptionKey = "limits.language")
    private String language = "zh";

    private final WorkingCalendar calendar = PublishedHolidays.calendar();

    @Override
    public Integer call() {
        PrintWriter error = spec == null
                ? new PrintWriter(System.err, true, UTF_8)
                : spec.commandLine().getErr();
        return run(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out), error);
    }

    /** Answers every line; 2 when the input as a whole cannot be read. */
    int run(InputStream input, OutputStream output, PrintWriter error) {
        LocalDate today = asOf == null ? LocalDate.now(Clock.system(CourtTime.ZONE)) : asOf;
        ClockAnswer answers = new ClockAnswer(JSON, Locale.forLanguageTag(language));
        Writer writer = new BufferedWriter(new OutputStreamWriter(output, UTF_8), 1 << 16);
        try (JsonLines lines = new JsonLines(new BufferedInputStream(input, 1 << 16))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    writer.write(answer(line, lines.number(), answers, today).toString());
                    writer.write('\n');
                }
            }
            writer.flush();
            return 0;
        } catch (IOException e) {
            error.println(answers.unusable(String.valueOf(e.getMessage())));
            error.flush();
            return UNUSABLE;
        }
    }

    private ObjectNode answer(String line, long number, ClockAnswer answers, LocalDate today) {
        JsonNode id = likelyId(line);
        try {
            JsonNode object = parsed(line);
            id = object.has("id") ? object.get("id") : id;
            Reckoning reckoning = ClockReckoner.reckon(ClockLine.facts(object), calendar, today);
            return answers.of(id, reckoning);
        } catch (UnreadableLine why) {
            return answers.unreadable(id, number, why);
        } catch (DateTimeException | ArithmeticException outOfTime) {
            return answers.unreadable(id, number, new UnreadableLine("date.beyond"));
        }
    }

    /** The id as it reads, so that even a line cut short can be answered by name. */
    private static JsonNode likelyId(String line) {
        Matcher id = ID.matcher(line);
        return id.find() ? StringNode.valueOf(id.group(1)) : NullNode.getInstance();
    }

    private static JsonNode parsed(String line) throws UnreadableLine {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new UnreadableLine("json.object");
            }
            return node;
        } catch (JacksonException e) {
            throw new UnreadableLine("json.invalid");
        }
    }
}
