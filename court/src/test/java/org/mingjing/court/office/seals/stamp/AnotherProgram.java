package org.mingjing.court.office.seals.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bouncycastle.jcajce.provider.asymmetric.x509.CertificateFactory;
import org.bouncycastle.jcajce.provider.digest.SM3;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.ofdrw.gm.ses.v4.SES_Signature;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;

/** 另一个程序 What ofdrw says of our seals, with the Bouncy Castle that it was made with: loaded apart from ours, and called by name. */
public final class AnotherProgram {

    private AnotherProgram() {}

    /** The name of the seal; fails as ofdrw fails. */
    public static String verifiesOfd(byte[] ofd) throws IOException, GeneralSecurityException {
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(ofd));
                OFDValidator validator = new OFDValidator(reader)) {
            validator.setValidator(new SESV4ValidateContainer());
            validator.exeValidate();
        }
        return name(SES_Signature.getInstance(StoredZip.read(ofd).get("Doc_0/Signs/Sign_0/SignedValue.dat")));
    }

    /** The name of the seal, when the value of the signature holds for this content. */
    public static String verifiesValue(byte[] value, byte[] content) throws IOException, GeneralSecurityException {
        SES_Signature read = SES_Signature.getInstance(value);
        MessageDigest sm3 = new SM3.Digest();
        if (!MessageDigest.isEqual(
                sm3.digest(content), read.getToSign().getDataHash().getOctets())) {
            throw new GeneralSecurityException("digest");
        }
        Signature sm2 = Signature.getInstance("SM3withSM2", new BouncyCastleProvider());
        sm2.initVerify(new CertificateFactory()
                .engineGenerateCertificate(
                        new ByteArrayInputStream(read.getCert().getOctets())));
        sm2.update(read.getToSign().getEncoded("DER"));
        if (!sm2.verify(read.getSignature().getOctets())) {
            throw new GeneralSecurityException("signature");
        }
        return name(read);
    }

    private static String name(SES_Signature read) {
        return read.getToSign()
                .getEseal()
                .geteSealInfo()
                .getProperty()
                .getName()
                .getString();
    }

    /** This class over again, seen with its own libraries; the runner's own jar is left out, for its manifest names all of ours. */
    static Class<?> apart() throws IOException, ClassNotFoundException {
        List<URL> places = new ArrayList<>();
        for (URL manifest :
                Collections.list(AnotherProgram.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))) {
            String place = manifest.toString();
            if (place.startsWith("jar:file:") && !place.contains("-jdk18on-") && !place.contains("surefirebooter")) {
                places.add(java.net
                        .URI
                        .create(place.substring(4, place.indexOf("!/")))
                        .toURL());
            }
        }
        for (Class<?> ours : List.of(AnotherProgram.class, StoredZip.class)) {
            places.add(ours.getProtectionDomain().getCodeSource().getLocation());
        }
        @SuppressWarnings("resource") // it lives as long as the classes it loaded
        URLClassLoader own = new URLClassLoader(places.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        return Class.forName(AnotherProgram.class.getName(), true, own);
    }
}
