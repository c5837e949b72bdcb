package org.mingjing.schemagen;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Arguments: {@code check}, {@code report} or {@code apply}, then the repository's root. One formatter for all sources of
 * all modules: check names the files that differ and fails, report only names them, apply rewrites them.
 */
public final class SourceFormat {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    private SourceFormat() {}

    public static void main(String[] args) throws IOException {
        boolean apply = args[0].equals("apply");
        Path root = Path.of(args[1]).toRealPath();
        List<Path> different = sources(root).parallelStream()
                .filter(source -> differs(source, apply))
                .toList();
        different.forEach(
                source -> System.out.println((apply ? "formatted " : "not formatted: ") + root.relativize(source)));
        if (!apply && !different.isEmpty()) {
            System.out.println(different.size() + " files are not formatted; run ./test format");
            System.exit(args[0].equals("check") ? 1 : 0);
        }
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> modules = Files.list(root)) {
            return modules.flatMap(
                            module -> Stream.of(module.resolve("src/main/java"), module.resolve("src/test/java")))
                    .filter(Files::isDirectory)
                    .flatMap(SourceFormat::javaFiles)
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean differs(Path source, boolean apply) {
        try {
            String text = Files.readString(source);
            String formatted = FORMATTER.formatSourceAndFixImports(text);
            if (apply && !formatted.equals(text)) {
                Files.writeString(source, formatted);
            }
            return !formatted.equals(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(source + ": " + e.getMessage(), e);
        }
    }
}
