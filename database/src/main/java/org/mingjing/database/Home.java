package org.mingjing.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 数据目录 The folder that holds everything a court keeps, private to its owner. Where PostgreSQL's account cannot reach
 * it (below /root, say), the database's files lie in {@code /var/lib/mingjing-…} and {@code home/postgres} points there.
 *
 * @param path the folder itself
 * @param account who runs PostgreSQL
 * @param cluster the folder above the database's programs and data
 */
record Home(Path path, ServiceAccount account, Path cluster) {
    private static final System.Logger LOG = System.getLogger(Home.class.getName());

    /** Opens {@code path}, creates it if need be, and makes it private. */
    static Home open(Path path, Durability durability) {
        Path home = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(home);
            home = home.toRealPath();
            ServiceAccount account = ServiceAccount.forData(home.resolve("postgres"));
            makePrivate(home, account);
            return new Home(home, account, cluster(home, account, durability));
        } catch (IOException e) {
            throw DatabaseUnavailableException.because(
                    e, "home.unusable", home, e.getClass().getSimpleName(), e.getMessage());
        }
    }

    Path data() {
        return cluster.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    /** Reads a small file of the home, or null when there is none. */
    @Nullable
    String read(String name) {
        Path file = path.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : null;
        } catch (IOException e) {
            throw DatabaseUnavailableException.because(e, "home.unreadable", file, e.getMessage());
        }
    }

    /** Writes a small file of the home, whole or not at all, readable by the owner only. */
    void write(String name, String text) {
        Path file = path.resolve(name);
        Path draft = path.resolve(name + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            likeHome(draft);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DatabaseUnavailableException.because(e, "home.unwritable", file, e.getMessage());
        }
    }

    /** Gives a file that root has created to the owner of the home, so that the owner can go on without root. */
    void likeHome(Path file) throws IOException {
        if (account.dropped()) {
            Files.setAttribute(file, "unix:uid", Files.getAttribute(path, "unix:uid"));
        }
    }

    private static void makePrivate(Path home, ServiceAccount account) throws IOException {
        Set<PosixFilePermission> now = Files.getPosixFilePermissions(home);
        boolean ours = Files.exists(home.resolve(Secrets.FILE));
        if (!ours && now.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw DatabaseUnavailableException.of("home.open", home);
        }
        Set<PosixFilePermission> wanted =
                PosixFilePermissions.fromString(account.dropped() ? "rwx--x---" : "rwx------");
        if (!now.equals(wanted)) {
            Files.setPosixFilePermissions(home, wanted);
        }
        if (account.dropped() && (int) Files.getAttribute(home, "unix:gid") != account.gid()) {
            Files.setAttribute(home, "unix:gid", account.gid());
        }
    }

    private static Path cluster(Path home, ServiceAccount account, Durability durability) throws IOException {
        Path data = home.resolve("postgres");
        if (Files.isSymbolicLink(data)) {
            Path target = Files.readSymbolicLink(data);
            Path above = target.getParent();
            return above == null ? home : above;
        }
        if (!account.dropped() || Files.isDirectory(data) || reaches(account, home)) {
            return home;
        }
        Path cluster = Path.of("/var/lib", "mingjing-" + fingerprint(home));
        clearAway(cluster, durability);
        Files.createDirectories(cluster);
        makePrivate(cluster, account);
        if (!reaches(account, cluster)) {
            throw DatabaseUnavailableException.of("home.unreachable", account.uid(), home, cluster);
        }
        Files.createSymbolicLink(data, cluster.resolve("postgres"));
        LOG.log(
                System.Logger.Level.INFO,
                "{0} cannot be reached by the database''s user; its files are in {1}",
                home,
                cluster);
        return cluster;
    }

    /** Data of an earlier home at the same place, which its owner has deleted, are set aside and never entered again. */
    private static void clearAway(Path cluster, Durability durability) throws IOException {
        if (!Files.exists(cluster)) {
            return;
        }
        if (durability == Durability.THROWAWAY) {
            Command.run(List.of("rm", "-rf", cluster.toString()), Path.of("/"));
        } else {
            Path aside = cluster.resolveSibling(cluster.getFileName() + ".before-" + System.currentTimeMillis());
            Files.move(cluster, aside);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Data of a deleted data folder were set aside in {0}; delete them if nobody needs them",
                    aside);
        }
    }

    private static boolean reaches(ServiceAccount account, Path folder) {
        return Command.run(account.command(List.of("test", "-x", folder.toString())), Path.of("/"))
                        .exit()
                == 0;
    }

    private static String fingerprint(Path home) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(home.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
