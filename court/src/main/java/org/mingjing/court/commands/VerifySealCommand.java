package org.mingjing.court.commands;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.office.seals.SoftwareSealKeys;
import org.mingjing.court.office.seals.stamp.SealCheck;
import org.mingjing.court.office.seals.stamp.SealReport;
import org.mingjing.court.office.seals.stamp.SealVerifier;
import org.mingjing.court.office.seals.stamp.SealWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** 验章 One line a check, without server or database; exit 1 when one fails. The register is asked on the page. */
@Command(name = "verify-seal", mixinStandardHelpOptions = true, resourceBundle = CommandText.BUNDLE)
final class VerifySealCommand implements Callable<Integer> {

    private static final String WORDS = "messages.seals";

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "verifySeal.file")
    private Path file = Path.of("");

    @Option(names = "--root", paramLabel = "CER", descriptionKey = "verifySeal.root")
    private List<Path> roots = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        SealReport report = new SealVerifier(trusted()).verify(bytes(file));
        if (report.seal() != null && report.at() != null) {
            out.println(
                    CommandText.in(WORDS, "seals.verify.says", report.seal().name(), SealWords.moment(report.at())));
        }
        report.checks().stream()
                .sorted(Comparator.comparing(SealCheck::point))
                .forEach(check -> out.println("[" + CommandText.in(WORDS, SealWords.outcome(check)) + "] "
                        + CommandText.in(WORDS, SealWords.point(check)) + ": "
                        + CommandText.in(WORDS, SealWords.sentence(check), SealWords.arguments(check))));
        out.println(CommandText.in(WORDS, report.passed() ? "seals.verify.passed" : "seals.verify.failed"));
        if (report.passed()) {
            out.println(CommandText.in(WORDS, "seals.notCertified"));
        }
        out.flush();
        return report.passed() ? 0 : 1;
    }

    /** Those named, else the one of the data folder. */
    private List<byte[]> trusted() {
        Path own = SoftwareSealKeys.folder(DatabaseSettings.home().toString()).resolve(SoftwareSealKeys.ROOT_FILE);
        List<Path> some = !roots.isEmpty() ? roots : Files.exists(own) ? List.of(own) : List.of();
        return some.stream().map(VerifySealCommand::bytes).toList();
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new CommandFailedException("verifySeal.unreadable", path);
        }
    }
}
