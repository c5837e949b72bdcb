package org.mingjing.court.office.seals.stamp;

import static org.mingjing.court.office.seals.stamp.ElectronicSeal.bits;
import static org.mingjing.court.office.seals.stamp.ElectronicSeal.bytes;
import static org.mingjing.court.office.seals.stamp.ElectronicSeal.octets;
import static org.mingjing.court.office.seals.stamp.ElectronicSeal.require;
import static org.mingjing.court.office.seals.stamp.ElectronicSeal.sequence;
import static org.mingjing.court.office.seals.stamp.ElectronicSeal.strict;

import java.time.Instant;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;

/** 电子签章 SES_Signature of GB/T 38540-2020, chapter 7: this seal was put on what has this digest, at this time. */
final class SealSignature {

    private static final int VERSION = 4;

    private final ASN1Sequence signature;
    private final ASN1Sequence toSign;
    private final ElectronicSeal seal;

    private SealSignature(byte[] encoded) {
        this.signature = strict(encoded);
        require(signature.size() == 4);
        this.toSign = ASN1Sequence.getInstance(signature.getObjectAt(0));
        require(toSign.size() == 5
                && ASN1Integer.getInstance(toSign.getObjectAt(0)).intValueExact() == VERSION);
        this.seal = ElectronicSeal.read(bytes(toSign.getObjectAt(1)));
        require(ASN1ObjectIdentifier.getInstance(signature.getObjectAt(2)).equals(Sm2.WITH_SM3));
    }

    /** @throws IllegalArgumentException when the bytes are none */
    static SealSignature read(byte[] encoded) {
        return new SealSignature(encoded);
    }

    /** @param property what was signed, e.g. the path of Signature.xml */
    static byte[] make(ElectronicSeal seal, Instant at, byte[] digest, String property, SealSigner signer) {
        ASN1Sequence toSign = sequence(
                new ASN1Integer(VERSION),
                seal.structure(),
                ElectronicSeal.time(at),
                new DERBitString(digest),
                new DERIA5String(property));
        return bytes(sequence(
                toSign,
                new DEROctetString(signer.certificate()),
                Sm2.WITH_SM3,
                new DERBitString(signer.sign(bytes(toSign)))));
    }

    ElectronicSeal seal() {
        return seal;
    }

    Instant at() {
        return ElectronicSeal.instant(toSign.getObjectAt(2));
    }

    byte[] digest() {
        return bits(toSign.getObjectAt(3));
    }

    String property() {
        return ASN1IA5String.getInstance(toSign.getObjectAt(4)).getString();
    }

    byte[] signer() {
        return octets(signature.getObjectAt(1));
    }

    boolean verifies() {
        return Sm2.verifies(
                SealCertificates.holder(signer()).getSubjectPublicKeyInfo(),
                bytes(toSign),
                bits(signature.getObjectAt(3)));
    }
}
