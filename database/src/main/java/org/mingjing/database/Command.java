package org.mingjing.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * 外部命令 One run of a program of the operating system, with a clean environment.
 *
 * @param exit its exit status
 * @param output all it wrote
 */
record Command(int exit, String output) {

    static Command run(List<String> words, Path directory) {
        try {
            Process process =
                    prepare(words, directory).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            throw missing(words, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseUnavailableException.because(e, "interrupted");
        }
    }

    static ProcessBuilder prepare(List<String> words, Path directory) {
        ProcessBuilder builder = new ProcessBuilder(words).directory(directory.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    static DatabaseUnavailableException missing(List<String> words, IOException cause) {
        return DatabaseUnavailableException.because(cause, "command.missing", words.getFirst(), cause.getMessage());
    }
}
