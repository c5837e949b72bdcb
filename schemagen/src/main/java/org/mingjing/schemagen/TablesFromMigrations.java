package org.mingjing.schemagen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.mingjing.database.EmbeddedPostgres;

/**
 * Arguments: migrations, output folder, folder of the throwaway server, base package, then the modules as wing.module.
 * Each module's schema bears the module's name; its classes go to base.wing.module.tables, which no other module sees.
 */
public final class TablesFromMigrations {

    private TablesFromMigrations() {}

    public static void main(String[] args) throws Exception {
        Path migrations = Path.of(args[0]);
        Path output = Path.of(args[1]);
        Path stampFile = output.resolveSibling("jooq.stamp");
        String stamp = stampOf(migrations, args);
        if (Files.exists(stampFile)
                && Files.isDirectory(output)
                && Files.readString(stampFile).equals(stamp)) {
            return;
        }
        List<String> modules = Arrays.asList(args).subList(4, args.length);
        try (EmbeddedPostgres server = EmbeddedPostgres.startThrowaway(Path.of(args[2]))) {
            String database = "schemagen_" + stamp.substring(0, 12);
            server.dropDatabase(database);
            server.createDatabase(database);
            String url = server.jdbcUrl().replaceAll("/[^/]+$", "/" + database);
            migrate(url, server, migrations);
            delete(output);
            for (String module : modules) {
                generate(url, server, args[3], module, output);
            }
            server.dropDatabase(database);
        }
        Files.writeString(stampFile, stamp);
    }

    private static void migrate(String url, EmbeddedPostgres server, Path migrations) {
        Flyway.configure()
                .dataSource(url, server.owner().user(), server.owner().password())
                .locations("filesystem:" + migrations)
                .placeholders(Map.of("app", server.app().user()))
                .load()
                .migrate();
    }

    private static void generate(String url, EmbeddedPostgres server, String base, String module, Path output)
            throws Exception {
        GenerationTool.generate(new Configuration()
                .withJdbc(new Jdbc()
                        .withDriver("org.postgresql.Driver")
                        .withUrl(url)
                        .withUser(server.owner().user())
                        .withPassword(server.owner().password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema(module.substring(module.lastIndexOf('.') + 1))
                                .withIncludes(".*"))
                        .withGenerate(new Generate()
                                .withGlobalCatalogReferences(false)
                                .withJavaTimeTypes(true)
                                .withDaos(false)
                                .withPojos(false))
                        .withTarget(new Target()
                                .withPackageName(base + "." + module + ".tables")
                                .withDirectory(output.toString()))));
    }

    private static String stampOf(Path migrations, String[] args) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (String arg : Arrays.asList(args).subList(3, args.length)) {
            digest.update(arg.getBytes(StandardCharsets.UTF_8));
        }
        try (var files = Files.walk(migrations)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
