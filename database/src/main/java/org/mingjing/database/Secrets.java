package org.mingjing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/**
 * 密钥 The random passwords of the three database roles, kept in one file that only the owner of the home can read.
 *
 * @param superuser runs the server itself: creates databases and roles, takes backups
 * @param owner owns the database and its schemas: migrations
 * @param app what the running application may do, under row security
 */
record Secrets(ConnectionSecrets superuser, ConnectionSecrets owner, ConnectionSecrets app) {
    static final String FILE = "postgres.secrets";

    static Secrets loadOrCreate(Home home, boolean initialised) {
        String text = home.read(FILE);
        if (text == null) {
            if (initialised) {
                throw DatabaseUnavailableException.of(
                        "secrets.missing", home.path().resolve(FILE), home.data());
            }
            text = "superuser=%s\nowner=%s\napp=%s\n".formatted(random(), random(), random());
            home.write(FILE, text);
        }
        return parse(home.path().resolve(FILE), text);
    }

    /** Reads the file without touching anything else. */
    static Secrets read(Path file) throws IOException {
        return parse(file, Files.readString(file));
    }

    private static Secrets parse(Path file, String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().filter(line -> line.contains("=")).forEach(line -> {
            int equals = line.indexOf('=');
            values.put(
                    line.substring(0, equals).strip(),
                    line.substring(equals + 1).strip());
        });
        return new Secrets(
                secret(file, values, "superuser", "mingjing_superuser"),
                secret(file, values, "owner", "mingjing_owner"),
                secret(file, values, "app", "mingjing_app"));
    }

    private static ConnectionSecrets secret(Path file, Map<String, String> values, String key, String role) {
        String password = values.get(key);
        if (password == null || password.isEmpty()) {
            throw DatabaseUnavailableException.of("secrets.incomplete", file, key);
        }
        return new ConnectionSecrets(role, password);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
