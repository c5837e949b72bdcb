package org.mingjing.court.office.seals.stamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;

/** 国密算法 SM2 (GB/T 32918) and SM3 (GB/T 32905); the signer's identity is the default of GB/T 35276. */
public final class Sm2 {

    static final ASN1ObjectIdentifier WITH_SM3 = GMObjectIdentifiers.sm2sign_with_sm3;
    static final AlgorithmIdentifier ALGORITHM = new AlgorithmIdentifier(WITH_SM3);

    private static final ECNamedDomainParameters CURVE = curve();

    private Sm2() {}

    private static ECNamedDomainParameters curve() {
        X9ECParameters known = GMNamedCurves.getByOID(GMObjectIdentifiers.sm2p256v1);
        return new ECNamedDomainParameters(GMObjectIdentifiers.sm2p256v1, known);
    }

    /** A new private key. */
    public static BigInteger generate(SecureRandom random) {
        BigInteger most = CURVE.getN().subtract(BigInteger.TWO);
        BigInteger drawn = new BigInteger(CURVE.getN().bitLength() + 64, random);
        return drawn.mod(most).add(BigInteger.ONE);
    }

    static SubjectPublicKeyInfo publicKey(BigInteger key) {
        try {
            return SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(
                    new ECPublicKeyParameters(CURVE.getG().multiply(key).normalize(), CURVE));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] sign(BigInteger key, byte[] content, SecureRandom random) {
        SM2Signer signer = new SM2Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(key, CURVE), random));
        signer.update(content, 0, content.length);
        try {
            return signer.generateSignature();
        } catch (CryptoException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean verifies(SubjectPublicKeyInfo key, byte[] content, byte[] signature) {
        try {
            AsymmetricKeyParameter read = PublicKeyFactory.createKey(key);
            SM2Signer signer = new SM2Signer();
            signer.init(false, read);
            signer.update(content, 0, content.length);
            return signer.verifySignature(signature);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    public static byte[] sm3(byte[] content) {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return out;
    }
}
