package org.mingjing.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * 数据库程序 PostgreSQL's programs, unpacked once from the archive on the class path.
 *
 * @param folder the folder that holds bin, lib and share
 */
record Binaries(Path folder) {
    /** The version of the archive; a new version is unpacked beside the old one. */
    static final String VERSION = "18.6.0";

    private static final System.Logger LOG = System.getLogger(Binaries.class.getName());

    static Binaries unpack(Home home) {
        Path folder = home.cluster().resolve("postgres-" + VERSION);
        if (!Files.isDirectory(folder)) {
            long start = System.nanoTime();
            Path draft = home.cluster().resolve("postgres-" + VERSION + ".new");
            try {
                delete(draft);
                extract(draft);
                Files.move(draft, folder);
            } catch (IOException e) {
                throw DatabaseUnavailableException.because(e, "unpack.failed", folder, e.getMessage());
            }
            LOG.log(
                    System.Logger.Level.INFO,
                    "PostgreSQL {0} unpacked into {1} in {2} ms",
                    VERSION,
                    folder,
                    Long.toString((System.nanoTime() - start) / 1_000_000));
        }
        return new Binaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    private static void extract(Path target) throws IOException {
        String name = archive();
        InputStream resource = Binaries.class.getResourceAsStream(name);
        if (resource == null) {
            throw DatabaseUnavailableException.of("unpack.missing", name.substring(1));
        }
        Files.createDirectories(target);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource, 1 << 16)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                place(tar, entry, target);
            }
        }
    }

    private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        Path above = path.getParent();
        if (above != null) {
            Files.createDirectories(above);
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static String archive() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String suffix = switch (machine) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> machine;
        };
        return "/postgres-" + os + "-" + suffix + ".txz";
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
