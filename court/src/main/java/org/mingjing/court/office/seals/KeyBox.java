package org.mingjing.court.office.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.BigIntegers;
import org.mingjing.court.office.seals.stamp.Sm2;

/** 密钥箱 Private keys in files that nobody else may read, each encrypted with SM4 under a secret of its own file; the name of the file is bound in. */
final class KeyBox {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int SECRET = 32;
    private static final int SCALAR = 32;
    private static final int SM4_KEY = 16;

    private final Path secret;
    private final SecureRandom random;

    KeyBox(Path secret, SecureRandom random) {
        this.secret = secret;
        this.random = random;
    }

    void write(Path file, BigInteger key) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] closed = worked(true, file, nonce, BigIntegers.asUnsignedByteArray(SCALAR, key));
        write(
                file,
                ByteBuffer.allocate(NONCE + closed.length)
                        .put(nonce)
                        .put(closed)
                        .array());
    }

    BigInteger read(Path file) throws IOException {
        byte[] kept = Files.readAllBytes(file);
        byte[] nonce = Arrays.copyOf(kept, NONCE);
        return new BigInteger(1, worked(false, file, nonce, Arrays.copyOfRange(kept, NONCE, kept.length)));
    }

    private byte[] worked(boolean closing, Path file, byte[] nonce, byte[] content) {
        byte[] name = String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8);
        byte[] known = secret();
        byte[] both = ByteBuffer.allocate(known.length + name.length)
                .put(known)
                .put(name)
                .array();
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        KeyParameter key = new KeyParameter(Arrays.copyOf(Sm2.sm3(both), SM4_KEY));
        cipher.init(closing, new AEADParameters(key, TAG_BITS, nonce, name));
        byte[] out = new byte[cipher.getOutputSize(content.length)];
        int done = cipher.processBytes(content, 0, content.length, out, 0);
        try {
            cipher.doFinal(out, done);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("the key " + file + " does not open with the secret " + secret, e);
        }
        return out;
    }

    private byte[] secret() {
        try {
            if (!Files.exists(secret)) {
                byte[] drawn = new byte[SECRET];
                random.nextBytes(drawn);
                write(secret, drawn);
            }
            return Files.readAllBytes(secret);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all, and never over what is there. */
    void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Path aside = Files.createTempFile(file.getParent(), "new-", ".part");
            try {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
                try (FileChannel out = FileChannel.open(aside, Set.of(StandardOpenOption.WRITE))) {
                    out.write(ByteBuffer.wrap(bytes));
                    out.force(true);
                }
                Files.createLink(file, aside);
            } catch (FileAlreadyExistsException e) {
                throw new IllegalStateException("there is a key at " + file + " already", e);
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
