package org.mingjing.court.office.seals.stamp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;

/** 签章证书 X.509 certificates with SM2 keys, issued and judged. */
public final class SealCertificates {

    /** 未经认证 What stands in every name that a software key issues. */
    public static final String NOT_CERTIFIED = "NOT CERTIFIED";

    private SealCertificates() {}

    /**
     * @param issuer the certificate of whoever issues it; empty: it issues itself
     * @param issuing his key
     */
    public static byte[] issue(
            Optional<byte[]> issuer,
            BigInteger issuing,
            BigInteger holder,
            String name,
            String unit,
            Instant from,
            Instant until,
            BigInteger serial,
            java.security.SecureRandom random) {
        try {
            X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                    .addRDN(BCStyle.C, "CN")
                    .addRDN(BCStyle.O, unit)
                    .addRDN(BCStyle.OU, NOT_CERTIFIED)
                    .addRDN(BCStyle.CN, name)
                    .build();
            X500Name by = issuer.isPresent() ? holder(issuer.get()).getSubject() : subject;
            X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                    by, serial, Date.from(from), Date.from(until), subject, Sm2.publicKey(holder));
            int uses = issuer.isPresent()
                    ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                    : KeyUsage.keyCertSign | KeyUsage.cRLSign;
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer.isEmpty()));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(uses));
            return builder.build(new Hand(issuing, random)).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when it is none */
    static X509CertificateHolder holder(byte[] certificate) {
        try {
            return new X509CertificateHolder(certificate);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static String name(byte[] certificate) {
        return Arrays.stream(holder(certificate).getSubject().getRDNs(BCStyle.CN))
                .findFirst()
                .map(one -> one.getFirst().getValue().toString())
                .orElse("");
    }

    /** 未经认证 Whether it says of itself that nobody has certified it. */
    static boolean certified(byte[] certificate) {
        return Arrays.stream(holder(certificate).getSubject().getRDNs(BCStyle.OU))
                .noneMatch(one -> one.getFirst().getValue().toString().equals(NOT_CERTIFIED));
    }

    static boolean valid(byte[] certificate, Instant at) {
        return holder(certificate).isValidOn(Date.from(at));
    }

    /** Whether it was issued, for signing, under one of these roots, which was valid then too. */
    static boolean issuedBy(byte[] certificate, List<byte[]> roots, Instant at) {
        X509CertificateHolder one = holder(certificate);
        KeyUsage uses = KeyUsage.fromExtensions(one.getExtensions());
        if (uses == null || !uses.hasUsages(KeyUsage.digitalSignature) || !canonical(one, certificate)) {
            return false;
        }
        return roots.stream()
                .filter(root -> valid(root, at))
                .map(SealCertificates::holder)
                .anyMatch(root -> root.getSubject().equals(one.getIssuer())
                        && one.getSignatureAlgorithm().equals(Sm2.ALGORITHM)
                        && Sm2.verifies(root.getSubjectPublicKeyInfo(), signed(one), one.getSignature()));
    }

    private static boolean canonical(X509CertificateHolder one, byte[] certificate) {
        try {
            return Arrays.equals(one.toASN1Structure().getEncoded("DER"), certificate);
        } catch (IOException e) {
            return false;
        }
    }

    private static byte[] signed(X509CertificateHolder one) {
        try {
            return one.toASN1Structure().getTBSCertificate().getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Signs what a certificate says. */
    private static final class Hand implements ContentSigner {

        private final BigInteger key;
        private final java.security.SecureRandom random;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Hand(BigInteger key, java.security.SecureRandom random) {
            this.key = key;
            this.random = random;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return Sm2.ALGORITHM;
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            return Sm2.sign(key, content.toByteArray(), random);
        }
    }
}
