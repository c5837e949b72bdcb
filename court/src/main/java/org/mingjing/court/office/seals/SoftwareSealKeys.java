package org.mingjing.court.office.seals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.court.office.seals.stamp.SealCertificates;
import org.mingjing.court.office.seals.stamp.SealSigner;
import org.mingjing.court.office.seals.stamp.Sm2;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 软件密钥 SM2 keys that the house keeps itself, encrypted in its data folder: for trying out, for courts without a certified provider, and never
 * taken for one.
 */
@Component
public class SoftwareSealKeys implements SealKeys {

    /** The certificate of its root beside the keys; whoever verifies elsewhere takes it along. */
    public static final String ROOT_FILE = "root.cer";

    private static final String ROOT = "root";
    private static final String MAKER = "maker";
    private static final String UNIT = "Mingjing";
    private static final Duration LONG = Duration.ofDays(365 * 30L);

    private final Path folder;
    private final KeyBox box;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SoftwareSealKeys(
            @Value("${mingjing.home:data}") String home,
            @Value("${mingjing.seals.secret:}") String secret,
            Clock clock) {
        this.folder = folder(home);
        this.box = new KeyBox(secret.isBlank() ? folder.resolve("secret") : Path.of(secret), random);
        this.clock = clock;
    }

    /** Where the keys lie in a data folder. */
    public static Path folder(String home) {
        return Path.of(home).resolve("seals");
    }

    @Override
    public String provider() {
        return "software";
    }

    @Override
    public boolean certified() {
        return false;
    }

    @Override
    public List<byte[]> roots() {
        return List.of(root().certificate());
    }

    @Override
    public synchronized SealSigner maker() {
        Instant now = clock.instant();
        return kept(MAKER)
                .orElseGet(() ->
                        issue(MAKER, Optional.of(root()), UNIT + " seal maker", UNIT, now.minus(LONG), now.plus(LONG)));
    }

    private synchronized Held root() {
        Instant now = clock.instant();
        return kept(ROOT)
                .orElseGet(() ->
                        issue(ROOT, Optional.empty(), UNIT + " seal root", UNIT, now.minus(LONG), now.plus(LONG)));
    }

    @Override
    public synchronized SealSigner create(UUID key, String name, String court, Instant from, Instant until) {
        return issue(key.toString(), Optional.of(root()), name, court, from, until);
    }

    @Override
    public SealSigner of(UUID key) {
        return kept(key.toString()).orElseThrow(() -> new IllegalStateException("no key of seal " + key));
    }

    private Held issue(String alias, Optional<Held> issuer, String name, String unit, Instant from, Instant until) {
        BigInteger key = Sm2.generate(random);
        byte[] certificate = SealCertificates.issue(
                issuer.map(Held::certificate),
                issuer.map(one -> one.key).orElse(key),
                key,
                name,
                unit,
                from,
                until,
                new BigInteger(120, random).add(BigInteger.ONE),
                random);
        box.write(folder.resolve(alias + ".key"), key);
        box.write(folder.resolve(alias + ".cer"), certificate);
        return new Held(key, certificate, random);
    }

    private Optional<Held> kept(String alias) {
        Path certificate = folder.resolve(alias + ".cer");
        if (!Files.exists(certificate)) {
            return Optional.empty();
        }
        try {
            BigInteger key = box.read(folder.resolve(alias + ".key"));
            return Optional.of(new Held(key, Files.readAllBytes(certificate), random));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A key at hand. */
    private static final class Held implements SealSigner {

        private final BigInteger key;
        private final byte[] certificate;
        private final SecureRandom random;

        Held(BigInteger key, byte[] certificate, SecureRandom random) {
            this.key = key;
            this.certificate = certificate;
            this.random = random;
        }

        @Override
        public byte[] certificate() {
            return certificate.clone();
        }

        @Override
        public byte[] sign(byte[] content) {
            return Sm2.sign(key, content, random);
        }
    }
}
