package org.mingjing.court.office.seals.stamp;

/** 签名密钥 A key that signs and never leaves its provider, with its certificate. */
public interface SealSigner {

    /** X.509, DER. */
    byte[] certificate();

    /** SM2 with SM3 over the content, as GB/T 35276 writes it (DER). */
    byte[] sign(byte[] content);
}
