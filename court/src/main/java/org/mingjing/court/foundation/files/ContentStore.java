package org.mingjing.court.foundation.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.mingjing.kernel.Sha256;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** 内容库 Bytes under their SHA-256: written aside, forced to the disk, then moved into place in one step. The same bytes lie once. */
@Component
class ContentStore {

    private final Path root;
    private final long largest;

    ContentStore(
            @Value("${mingjing.home:data}") String home, @Value("${mingjing.files.largest:32MB}") DataSize largest) {
        this.root = Path.of(home).resolve("files");
        this.largest = largest.toBytes();
    }

    long largest() {
        return largest;
    }

    /** Bytes that have come in and are not yet kept. */
    record Received(Path bytes, String sha256, long size) {}

    /** Empty when there are more bytes than allowed; nothing is left behind then. */
    Optional<Received> receive(InputStream in) {
        try {
            Path aside = Files.createTempFile(Files.createDirectories(root.resolve("incoming")), "in-", ".part");
            boolean whole = false;
            try (FileChannel out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                MessageDigest digest = Sha256.begin();
                byte[] block = new byte[64 * 1024];
                long size = 0;
                for (int read = in.read(block); read >= 0; read = in.read(block)) {
                    size += read;
                    if (size > largest) {
                        return Optional.empty();
                    }
                    digest.update(block, 0, read);
                    ByteBuffer bytes = ByteBuffer.wrap(block, 0, read);
                    while (bytes.hasRemaining()) {
                        out.write(bytes);
                    }
                }
                out.force(true);
                whole = true;
                return Optional.of(new Received(aside, HexFormat.of().formatHex(digest.digest()), size));
            } finally {
                if (!whole) {
                    Files.deleteIfExists(aside);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes that are looked at and not kept: not forced to the disk. Empty when there are more than allowed. */
    Optional<Received> aside(byte[] bytes) {
        if (bytes.length > largest) {
            return Optional.empty();
        }
        try {
            Path aside = Files.createTempFile(Files.createDirectories(root.resolve("incoming")), "in-", ".part");
            Files.write(aside, bytes);
            return Optional.of(
                    new Received(aside, HexFormat.of().formatHex(Sha256.begin().digest(bytes)), bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep(Received received) {
        Path place = place(received.sha256());
        try {
            Files.createDirectories(place.getParent());
            if (!Files.exists(place)) {
                Files.move(received.bytes(), place, StandardCopyOption.ATOMIC_MOVE);
                try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
                    folder.force(true);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void discard(Received received) {
        try {
            Files.deleteIfExists(received.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path place(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }
}
