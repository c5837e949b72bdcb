package org.mingjing.court.commands;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.mingjing.court.CourtApplication;
import org.mingjing.court.justice.ledgers.ImportProgress;
import org.mingjing.court.justice.ledgers.ImportSummary;
import org.mingjing.court.justice.ledgers.LedgerImport;
import org.mingjing.court.justice.ledgers.Remark;
import org.mingjing.court.justice.ledgers.UnreadableLedgerException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.MessageSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** 导入台账 One JSON line a remark, then the summary; exit 2 when the file as a whole is unusable. */
@Command(name = "cases", mixinStandardHelpOptions = true, resourceBundle = "messages.commands")
final class ImportCasesCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import.file")
    private Path file = Path.of("");

    @Option(names = "--dry-run", descriptionKey = "import.dryRun")
    private boolean dryRun;

    @Override
    public Integer call() {
        PrintStream answers = System.out;
        System.setOut(System.err); // whatever else is said goes beside the answers
        try (ConfigurableApplicationContext context = start();
                Writer out = new BufferedWriter(new OutputStreamWriter(answers, StandardCharsets.UTF_8))) {
            Answers lines = new Answers(out, context.getBean(JsonMapper.class), context.getBean(MessageSource.class));
            try {
                lines.write(context.getBean(LedgerImport.class).run(file, dryRun, lines::write, progress()));
                return 0;
            } catch (UnreadableLedgerException e) {
                System.err.println(lines.text(e.messageKey()) + " " + file);
                return 2;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            System.setOut(answers);
        }
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> settings = new LinkedHashMap<>(DatabaseSettings.found());
        settings.put("spring.main.lazy-initialization", true);
        SpringApplication application = new SpringApplication(CourtApplication.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setDefaultProperties(settings);
        return application.run();
    }

    /** Only for somebody who looks on. */
    private static ImportProgress progress() {
        if (!watched()) {
            return ImportProgress.SILENT;
        }
        return (step, done, total) -> {
            System.err.printf("\r%s %,d / %,d ", step.name().toLowerCase(Locale.ROOT), done, total);
            if (step == ImportProgress.Step.ENTERING && done == total) {
                System.err.println();
            }
        };
    }

    /** Whether the channel for messages is a terminal, even when the answers go into a file. */
    private static boolean watched() {
        try {
            return Path.of("/proc/self/fd/2").toRealPath().startsWith("/dev/pts");
        } catch (IOException e) {
            return false;
        }
    }

    private record Answers(Writer out, JsonMapper json, MessageSource messages) {

        void write(Remark remark) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("row", remark.row());
            line.put("severity", remark.severity().word());
            line.put("field", remark.field());
            line.put("code", remark.code());
            line.put("message", text(remark.messageKey()));
            writeLine(line);
        }

        void write(ImportSummary summary) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("read", summary.read());
            line.put("accepted", summary.accepted());
            line.put("rejected", summary.rejected());
            line.put("warned", summary.warned());
            line.put("created", summary.created());
            line.put("unchanged", summary.unchanged());
            line.put("updated", summary.updated());
            writeLine(line);
        }

        String text(String key) {
            return Objects.requireNonNullElse(messages.getMessage(key, null, key, Locale.SIMPLIFIED_CHINESE), key);
        }

        private void writeLine(Map<String, Object> line) {
            try {
                out.write(json.writeValueAsString(line));
                out.write('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
