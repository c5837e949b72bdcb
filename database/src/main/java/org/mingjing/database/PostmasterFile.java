package org.mingjing.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * 主进程文件 What PostgreSQL's own postmaster.pid says.
 *
 * @param pid the main process
 * @param port the port it listens on, 0 while it is not yet written
 * @param status starting, stopping, ready, or empty
 */
record PostmasterFile(long pid, int port, String status) {
    static final String NAME = "postmaster.pid";

    /** Reads the file of the server that really runs on {@code data}; a file left behind by a killed server counts as none. */
    static Optional<PostmasterFile> ofRunning(Path data) {
        Path file = data.resolve(NAME);
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            int port = lines.size() > 3 && !lines.get(3).isBlank()
                    ? Integer.parseInt(lines.get(3).strip())
                    : 0;
            String status = lines.size() > 7 ? lines.get(7).strip() : "";
            return serves(pid, data) ? Optional.of(new PostmasterFile(pid, port, status)) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Removes a file whose process number now belongs to another program, which would keep PostgreSQL from starting. */
    static void removeStale(Path data) throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file) || ofRunning(data).isPresent()) {
            return;
        }
        List<String> lines = Files.readAllLines(file);
        if (!lines.isEmpty() && lines.getFirst().strip().matches("\\d+")) {
            String program = commandLine(Long.parseLong(lines.getFirst().strip()));
            if (!program.isEmpty() && !program.contains("postgres")) {
                Files.delete(file);
            }
        }
    }

    boolean ready() {
        return status.equals("ready");
    }

    private static boolean serves(long pid, Path data) throws IOException {
        return commandLine(pid).contains("\0" + data + "\0");
    }

    private static String commandLine(long pid) throws IOException {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }
}
