package org.mingjing.court;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.mingjing.database.EmbeddedPostgres;
import org.springframework.context.ApplicationContext;
import org.springframework.util.FileSystemUtils;

/** 已载入的法院 A court as it stood when its program was ready, kept as a database and a folder of files to copy from. */
record LoadedCourt(String database, Path home) {

    /** Copies the court of a program that has just become ready. */
    static LoadedCourt of(
            EmbeddedPostgres server, String template, String name, Path home, ApplicationContext context) {
        HikariDataSource source = context.getBean(HikariDataSource.class);
        LoadedCourt kept = new LoadedCourt("template_" + template, home.resolveSibling("home-template-" + template));
        // a database is copied only while nobody is connected to it
        source.getHikariPoolMXBean().softEvictConnections();
        server.dropDatabase(kept.database); // of an earlier run
        server.createDatabase(kept.database, name);
        copy(home, kept.home);
        return kept;
    }

    void copyTo(EmbeddedPostgres server, String name, Path folder) {
        server.createDatabase(name, database);
        copy(home, folder);
    }

    private static void copy(Path from, Path to) {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> all = Files.walk(from)) {
            FileSystemUtils.deleteRecursively(to);
            for (Path one : (Iterable<Path>) all::iterator) {
                Files.copy(one, to.resolve(from.relativize(one)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
