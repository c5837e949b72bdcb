package org.mingjing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 数据库状态 What can be told about the embedded database of a home without starting or changing anything.
 *
 * @param data where its data lie
 * @param initialised whether there are data
 * @param running whether a server answers
 * @param port its port, 0 when none runs
 * @param version the server's version, empty when none runs
 * @param durable whether commits reach the disk (fsync); false when none runs
 * @param problem what went wrong while asking, if anything did
 */
public record DatabaseState(
        Path data,
        boolean initialised,
        boolean running,
        int port,
        String version,
        boolean durable,
        @Nullable String problem) {

    /** Looks at the database of {@code home}. */
    public static DatabaseState of(Path home) {
        Path data = home.toAbsolutePath().normalize().resolve("postgres");
        try {
            if (!Files.exists(data.resolve("PG_VERSION"))) {
                return new DatabaseState(data, false, false, 0, "", false, null);
            }
            data = data.toRealPath();
            Optional<PostmasterFile> server = PostmasterFile.ofRunning(data).filter(PostmasterFile::ready);
            if (server.isEmpty()) {
                return new DatabaseState(data, true, false, 0, "", false, null);
            }
            int port = server.get().port();
            Roles roles = new Roles(port, Secrets.read(home.resolve(Secrets.FILE)));
            String version = roles.setting("server_version");
            boolean durable = roles.setting("fsync").equals("on");
            return new DatabaseState(data, true, true, port, version, durable, null);
        } catch (IOException | DatabaseUnavailableException e) {
            return new DatabaseState(data, true, false, 0, "", false, e.getMessage());
        }
    }
}
