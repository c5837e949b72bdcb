package org.mingjing.court.office.seals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.mingjing.court.office.seals.stamp.SealSigner;

/** 签章密钥 Where the keys of the seals are: a card or a server of a certified provider, or the software of the house. */
public interface SealKeys {

    /** What it is called in the register. */
    String provider();

    /** 经认证 Whether the provider is certified for commercial cryptography; if not, every page and every verification says so. */
    boolean certified();

    /** Certificates under which its keys are trusted. */
    List<byte[]> roots();

    /** 制章者 Whoever makes seals. */
    SealSigner maker();

    /** A new key for a seal, with its certificate. */
    SealSigner create(UUID key, String name, String court, Instant from, Instant until);

    /** @throws IllegalStateException when there is no such key */
    SealSigner of(UUID key);
}
