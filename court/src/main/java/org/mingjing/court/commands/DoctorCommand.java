package org.mingjing.court.commands;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** 体检 Looks at the machine and the data, changes nothing, and says what to do; exit 1 when something is a problem. */
@Command(name = "doctor", mixinStandardHelpOptions = true, resourceBundle = CommandText.BUNDLE)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8080", descriptionKey = "doctor.port.option")
    private int port;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        MachineChecks machine = new MachineChecks();
        DataChecks data = new DataChecks(DatabaseSettings.home());
        ProgramChecks programs = new ProgramChecks();
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Finding> findings = Stream.<Supplier<Finding>>of(
                        machine::jdk,
                        machine::memory,
                        () -> machine.port(port),
                        data::folder,
                        data::disk,
                        data::database,
                        programs::startCache,
                        programs::chineseFont,
                        programs::paperFonts,
                        programs::textRecognition,
                        programs::browser)
                .map(Supplier::get)
                .peek(finding -> out.println(finding.line()))
                .toList();
        long problems = count(findings, Finding.Level.PROBLEM);
        long warnings = count(findings, Finding.Level.WARNING);
        out.println(CommandText.of(problems == 0 ? "doctor.well" : "doctor.ill", problems, warnings));
        out.flush();
        return problems == 0 ? 0 : 1;
    }

    private static long count(List<Finding> findings, Finding.Level level) {
        return findings.stream().filter(finding -> finding.level() == level).count();
    }
}
