package org.mingjing.court.commands;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.mingjing.court.commands.Finding.Level;
import org.mingjing.court.foundation.paper.PaperPdf;

/** 程序检查 What is installed beside Java: fonts, text recognition, a browser for the tests. */
final class ProgramChecks {

    Finding startCache() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                        .anyMatch(option -> option.startsWith("-XX:AOTCache="))
                ? Finding.of(Level.OK, "cache", "ok")
                : Finding.of(Level.WARNING, "cache", "missing");
    }

    Finding chineseFont() {
        return output("fc-list", ":lang=zh-cn", "family").isBlank()
                ? Finding.of(Level.WARNING, "font", "missing")
                : Finding.of(Level.OK, "font", "ok");
    }

    Finding paperFonts() {
        return PaperPdf.installed()
                ? Finding.of(Level.OK, "paper", "ok")
                : Finding.of(Level.OPTIONAL, "paper", "missing", PaperPdf.packages());
    }

    Finding textRecognition() {
        return output("tesseract", "--list-langs").contains("chi_sim")
                ? Finding.of(Level.OK, "ocr", "ok")
                : Finding.of(Level.OPTIONAL, "ocr", "missing");
    }

    Finding browser() {
        return installed("chromium")
                ? Finding.of(Level.OK, "browser", "ok")
                : Finding.of(Level.OPTIONAL, "browser", "missing");
    }

    private static boolean installed(String program) {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static String output(String... words) {
        if (!installed(words[0])) {
            return "";
        }
        try {
            Process process =
                    new ProcessBuilder(List.of(words)).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
