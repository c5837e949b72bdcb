package org.mingjing.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * 目录锁 Lets several programs share one server: the first byte of the lock file is held while somebody starts or stops
 * it, the second byte is shared by all who use it. A killed program loses its locks by itself.
 */
final class HomeLock implements AutoCloseable {
    private static final long PATIENCE_MILLIS = 120_000;

    private final Path file;
    private final FileChannel channel;
    private @Nullable FileLock use;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static HomeLock open(Home home) {
        Path file = home.path().resolve("postgres.lock");
        try {
            if (!Files.exists(file)) {
                try {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                    home.likeHome(file);
                } catch (FileAlreadyExistsException e) {
                    // Another program was quicker; the file is the same.
                }
            }
            return new HomeLock(file, FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Waits until nobody else starts or stops the server. */
    FileLock turn() {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        try {
            for (FileLock lock = channel.tryLock(0, 1, false); ; lock = channel.tryLock(0, 1, false)) {
                if (lock != null) {
                    return lock;
                }
                if (System.currentTimeMillis() > deadline) {
                    throw DatabaseUnavailableException.of("lock.busy", file);
                }
                Thread.sleep(20);
            }
        } catch (IOException e) {
            throw failed(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw DatabaseUnavailableException.because(e, "interrupted");
        }
    }

    /** Says that this program uses the server. */
    void join() {
        try {
            if (use == null) {
                use = channel.lock(1, 1, true);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Ends this program's use; true when nobody else uses the server. */
    boolean leave() {
        try {
            if (use != null) {
                use.release();
                use = null;
            }
            FileLock alone = channel.tryLock(1, 1, false);
            if (alone == null) {
                return false;
            }
            alone.release();
            return true;
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    private static DatabaseUnavailableException failed(Path file, IOException e) {
        return DatabaseUnavailableException.because(e, "lock.failed", file, e.getMessage());
    }
}
