package org.mingjing.court.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.mingjing.court.commands.Finding.Level;
import org.mingjing.database.DatabaseState;

/** 数据检查 The data folder, the space around it, and the database. */
final class DataChecks {
    private static final long GIB = 1L << 30;
    private static final long LITTLE_SPACE = 2 * GIB;
    private static final long ENOUGH_SPACE = 10 * GIB;

    private final Path home;

    DataChecks(Path home) {
        this.home = home;
    }

    Finding folder() {
        try {
            if (!Files.exists(home)) {
                return Files.isWritable(nearest(home))
                        ? Finding.of(Level.OK, "folder", "absent", home)
                        : Finding.of(Level.PROBLEM, "folder", "forbidden", home);
            }
            if (!Files.isDirectory(home) || !Files.isWritable(home)) {
                return Finding.of(Level.PROBLEM, "folder", "forbidden", home);
            }
            String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(home));
            return permissions.endsWith("---")
                    ? Finding.of(Level.OK, "folder", "private", home, permissions)
                    : Finding.of(Level.WARNING, "folder", "open", home, permissions);
        } catch (IOException e) {
            return Finding.of(Level.PROBLEM, "folder", "forbidden", home);
        }
    }

    Finding disk() {
        try {
            long free = Files.getFileStore(nearest(home)).getUsableSpace();
            String size = MachineChecks.gibibytes(free);
            if (free < LITTLE_SPACE) {
                return Finding.of(Level.PROBLEM, "disk", "little", size);
            }
            return free < ENOUGH_SPACE
                    ? Finding.of(Level.WARNING, "disk", "scarce", size)
                    : Finding.of(Level.OK, "disk", "ok", size);
        } catch (IOException e) {
            return Finding.of(Level.PROBLEM, "disk", "unknown", e.getMessage());
        }
    }

    Finding database() {
        return ExternalDatabase.configured()
                .map(DataChecks::external)
                .orElseGet(() -> embedded(DatabaseState.of(home)));
    }

    private static Finding external(ExternalDatabase database) {
        try {
            return Finding.of(Level.OK, "database", "external", database.url(), database.check());
        } catch (CommandFailedException e) {
            return new Finding(Level.PROBLEM, CommandText.of("doctor.database"), String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            return Finding.of(Level.PROBLEM, "database", "unreachable", database.url(), e.getMessage());
        }
    }

    private static Finding embedded(DatabaseState state) {
        if (state.problem() != null) {
            return Finding.of(Level.PROBLEM, "database", "broken", state.data(), state.problem());
        }
        if (!state.initialised()) {
            return Finding.of(Level.OK, "database", "absent");
        }
        if (!state.running()) {
            return Finding.of(Level.OK, "database", "stopped", state.data());
        }
        return Finding.of(
                state.durable() ? Level.OK : Level.PROBLEM,
                "database",
                state.durable() ? "running" : "unsafe",
                state.version(),
                Integer.toString(state.port()),
                state.data());
    }

    private static Path nearest(Path path) {
        Path at = path.toAbsolutePath();
        while (!Files.exists(at)) {
            Path above = at.getParent();
            if (above == null) {
                return at;
            }
            at = above;
        }
        return at;
    }
}
