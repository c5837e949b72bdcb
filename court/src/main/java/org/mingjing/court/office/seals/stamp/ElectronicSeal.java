package org.mingjing.court.office.seals.stamp;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;

/** 电子印章 SESeal of GB/T 38540-2020, chapter 6: who may use it, its picture, its days, signed by its maker. */
public final class ElectronicSeal {

    private static final String MARK = "ES";
    private static final int VERSION = 4;
    /** 单位印章 */
    private static final int OF_A_BODY = 1;
    /** 证书列表 whole certificates, not their digests. */
    private static final int WHOLE_CERTIFICATES = 1;

    private final byte[] encoded;
    private final ASN1Sequence seal;
    private final ASN1Sequence info;
    private final ASN1Sequence property;
    private final ASN1Sequence picture;

    private ElectronicSeal(byte[] encoded) {
        this.encoded = encoded;
        this.seal = strict(encoded);
        require(seal.size() == 4);
        this.info = ASN1Sequence.getInstance(seal.getObjectAt(0));
        require(info.size() >= 4 && info.size() <= 5);
        ASN1Sequence header = ASN1Sequence.getInstance(info.getObjectAt(0));
        require(header.size() == 3
                && ASN1IA5String.getInstance(header.getObjectAt(0)).getString().equals(MARK)
                && ASN1Integer.getInstance(header.getObjectAt(1)).intValueExact() == VERSION);
        this.property = ASN1Sequence.getInstance(info.getObjectAt(2));
        require(property.size() == 7
                && ASN1Integer.getInstance(property.getObjectAt(2)).intValueExact() == WHOLE_CERTIFICATES);
        this.picture = ASN1Sequence.getInstance(info.getObjectAt(3));
        require(picture.size() == 4);
        require(ASN1ObjectIdentifier.getInstance(seal.getObjectAt(2)).equals(Sm2.WITH_SM3));
    }

    /** @throws IllegalArgumentException when the bytes are no such seal */
    public static ElectronicSeal read(byte[] encoded) {
        return new ElectronicSeal(encoded);
    }

    /** @param user the certificate of the key that may put it */
    public static ElectronicSeal make(SealDraft draft, byte[] png, byte[] user, SealSigner maker) {
        ASN1Sequence info = sequence(
                sequence(new DERIA5String(MARK), new ASN1Integer(VERSION), new DERIA5String("Mingjing")),
                new DERIA5String(draft.code()),
                sequence(
                        new ASN1Integer(OF_A_BODY),
                        new DERUTF8String(draft.name()),
                        new ASN1Integer(WHOLE_CERTIFICATES),
                        sequence(new DEROctetString(user)),
                        time(draft.madeAt()),
                        time(draft.from()),
                        time(draft.until())),
                sequence(
                        new DERIA5String("PNG"),
                        new DEROctetString(png),
                        new ASN1Integer(draft.diameter()),
                        new ASN1Integer(draft.diameter())));
        return read(bytes(sequence(
                info,
                new DEROctetString(maker.certificate()),
                Sm2.WITH_SM3,
                new DERBitString(maker.sign(bytes(info))))));
    }

    public byte[] encoded() {
        return encoded.clone();
    }

    public String code() {
        return ASN1IA5String.getInstance(info.getObjectAt(1)).getString();
    }

    public String name() {
        return ASN1UTF8String.getInstance(property.getObjectAt(1)).getString();
    }

    public Instant from() {
        return instant(property.getObjectAt(5));
    }

    public Instant until() {
        return instant(property.getObjectAt(6));
    }

    public byte[] png() {
        return octets(picture.getObjectAt(1));
    }

    /** In millimetres. */
    int width() {
        return ASN1Integer.getInstance(picture.getObjectAt(2)).intValueExact();
    }

    byte[] maker() {
        return octets(seal.getObjectAt(1));
    }

    /** 制章者签名 Whether its maker signed what it says. */
    boolean signedByItsMaker() {
        return Sm2.verifies(
                SealCertificates.holder(maker()).getSubjectPublicKeyInfo(), bytes(info), bits(seal.getObjectAt(3)));
    }

    /** 签章者 Whether this key may put it. */
    boolean belongsTo(byte[] certificate) {
        ASN1Sequence users = ASN1Sequence.getInstance(property.getObjectAt(3));
        return List.of(users.toArray()).stream().anyMatch(one -> Arrays.equals(octets(one), certificate));
    }

    ASN1Sequence structure() {
        return seal;
    }

    /** Exactly one value, written as DER writes it: nothing may be added or written otherwise. */
    static ASN1Sequence strict(byte[] encoded) {
        try {
            ASN1Primitive read = ASN1Primitive.fromByteArray(encoded);
            require(Arrays.equals(read.getEncoded("DER"), encoded));
            return ASN1Sequence.getInstance(read);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static ASN1Sequence sequence(ASN1Encodable... members) {
        ASN1EncodableVector vector = new ASN1EncodableVector();
        vector.addAll(members);
        return new DERSequence(vector);
    }

    static ASN1Encodable time(Instant at) {
        return new DERGeneralizedTime(Date.from(at));
    }

    static Instant instant(ASN1Encodable time) {
        try {
            return ASN1GeneralizedTime.getInstance(time).getDate().toInstant();
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static byte[] octets(ASN1Encodable octets) {
        return ASN1OctetString.getInstance(octets).getOctets();
    }

    static byte[] bits(ASN1Encodable bits) {
        ASN1BitString read = ASN1BitString.getInstance(bits);
        require(read.getPadBits() == 0);
        return read.getOctets();
    }

    static byte[] bytes(ASN1Encodable structure) {
        try {
            return structure.toASN1Primitive().getEncoded("DER");
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static void require(boolean held) {
        if (!held) {
            throw new IllegalArgumentException("not as GB/T 38540 writes it");
        }
    }
}
