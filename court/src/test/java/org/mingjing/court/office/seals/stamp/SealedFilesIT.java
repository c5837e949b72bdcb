package org.mingjing.court.office.seals.stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Method;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.paper.LaidPaper;
import org.mingjing.court.foundation.paper.LaidSample;
import org.ofdrw.reader.OFDReader;

/** 盖章的文件 A sealed OFD and a sealed PDF verify, also for another's program; whichever byte is changed, they do not. */
class SealedFilesIT {

    private static final Instant MADE = Instant.parse("2026-01-05T01:00:00Z");
    private static final Instant UNTIL = Instant.parse("2031-01-04T16:00:00Z");
    private static final Instant AT = Instant.parse("2026-03-09T02:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Hand ROOT = Hand.of("root", null, MADE, UNTIL);
    private static final Hand MAKER = Hand.of("maker", ROOT, MADE, UNTIL);
    private static final Hand USER = Hand.of("云江市青石区人民法院", ROOT, MADE, UNTIL);
    private static final ElectronicSeal SEAL = ElectronicSeal.make(
            new SealDraft("3601020000001", "云江市青石区人民法院", 42, MADE, MADE, UNTIL),
            LaidSample.seal("云江市青石区人民法院", ""),
            USER.certificate(),
            MAKER);
    private static final LaidSample PAPER = LaidSample.whole();
    private static final StampPlace PLACE = new StampPlace(
            PAPER.place().page(), PAPER.place().x(), PAPER.place().y());
    private static final byte[] OFD = OfdStamp.put(PAPER.ofd(), SEAL, PLACE, USER, AT);
    private static final byte[] PDF = PdfStamp.put(PAPER.pdf(), SEAL, PLACE, USER, AT);

    private final SealVerifier verifier = new SealVerifier(List.of(ROOT.certificate()));

    @Test
    void bothVerifyAndSayThatNobodyHasCertifiedTheKeys() throws IOException {
        for (byte[] file : List.of(OFD, PDF)) {
            SealReport report = verifier.verify(file);
            assertThat(report.checks())
                    .extracting(one -> one.point() + " " + one.outcome())
                    .containsExactlyInAnyOrder(
                            "STRUCTURE PASSED",
                            "PARTS PASSED",
                            "SIGNATURE PASSED",
                            "SIGNER PASSED",
                            "SEAL PASSED",
                            "CERTIFICATES PASSED",
                            "VALIDITY PASSED",
                            "REGISTER SKIPPED",
                            "CERTIFIED REMARKED");
            assertThat(report.passed()).isTrue();
            assertThat(report.at()).isEqualTo(AT);
        }
        keep("sealed.ofd", OFD);
        keep("sealed.pdf", PDF);
    }

    @Test
    void anotherProgramVerifiesBoth() throws ReflectiveOperationException, IOException {
        Class<?> another = AnotherProgram.apart();
        ClassLoader ours = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(another.getClassLoader());
        try {
            another(another);
        } finally {
            Thread.currentThread().setContextClassLoader(ours);
        }
    }

    private static void another(Class<?> another) throws ReflectiveOperationException, IOException {
        Method ofd = another.getMethod("verifiesOfd", byte[].class);
        assertThat(ofd.invoke(null, (Object) OFD)).isEqualTo("云江市青石区人民法院");
        Map<String, byte[]> parts = new TreeMap<>(StoredZip.read(OFD));
        parts.computeIfPresent("Doc_0/Document.xml", (name, part) -> Arrays.copyOf(part, part.length + 1));
        assertThatThrownBy(() -> ofd.invoke(null, (Object) StoredZip.write(parts)))
                .hasRootCauseInstanceOf(Exception.class);
        try (PDDocument document = Loader.loadPDF(PDF)) {
            PDSignature only = document.getSignatureDictionaries().getFirst();
            assertThat(another.getMethod("verifiesValue", byte[].class, byte[].class)
                            .invoke(null, only.getContents(), only.getSignedContent(PDF)))
                    .isEqualTo("云江市青石区人民法院");
        }
    }

    @Test
    void theFileBeforeTheSealIsStillThere() throws IOException {
        assertThat(PDF).startsWith(PAPER.pdf());
        Map<String, byte[]> before = StoredZip.read(PAPER.ofd());
        Map<String, byte[]> after = StoredZip.read(OFD);
        before.remove("OFD.xml");
        assertThat(after).containsAllEntriesOf(before);
        try (OFDReader reader = new OFDReader(new ByteArrayInputStream(OFD))) {
            assertThat(reader.getNumberOfPages()).isEqualTo(PdfStamp.pages(PAPER.pdf()));
        }
    }

    @Test
    void aChangedByteOfAnyPartFails() {
        Map<String, byte[]> parts = new TreeMap<>(StoredZip.read(OFD));
        assertThat(parts).hasSizeGreaterThan(8);
        for (String name : List.copyOf(parts.keySet())) {
            byte[] whole = Objects.requireNonNull(parts.get(name));
            byte[] changed = whole.clone();
            changed[changed.length / 2] ^= 1;
            parts.put(name, changed);
            assertThat(verifier.verify(StoredZip.write(parts)).passed())
                    .as(name)
                    .isFalse();
            parts.put(name, whole);
        }
        assertThat(verifier.verify(StoredZip.write(parts)).passed()).isTrue();
        parts.put("Doc_0/Added.xml", new byte[] {1});
        assertThat(verifier.verify(StoredZip.write(parts)).of(SealPoint.PARTS).orElseThrow())
                .isEqualTo(new SealCheck(SealPoint.PARTS, SealCheck.Outcome.FAILED, List.of("Doc_0/Added.xml")));
    }

    @Test
    void aChangedByteAnywhereInTheFileFails() {
        Random dice = new Random(20_260_309);
        for (byte[] file : List.of(OFD, PDF)) {
            for (int at : places(file, dice)) {
                byte[] changed = file.clone();
                changed[at] ^= (byte) (1 << dice.nextInt(8));
                assertThat(verifier.verify(changed).passed()).as("byte " + at).isFalse();
            }
            byte[] longer = Arrays.copyOf(file, file.length + 1);
            assertThat(verifier.verify(longer).passed()).as("a byte more").isFalse();
        }
    }

    /** Some anywhere, and all of the last stretch: there stand the directory of a package, the signature and the table of a PDF. */
    private static List<Integer> places(byte[] file, Random dice) {
        return java.util.stream.IntStream.concat(
                        dice.ints(150, 0, file.length), dice.ints(150, file.length - 3_000, file.length))
                .boxed()
                .toList();
    }

    @Test
    void aChangedByteOfTheSignatureOfThePdfFails() throws IOException {
        int[] range;
        try (PDDocument document = Loader.loadPDF(PDF)) {
            range = document.getSignatureDictionaries().getFirst().getByteRange();
        }
        Random dice = new Random(7);
        for (int at : dice.ints(150, range[1], range[2]).toArray()) {
            byte[] changed = PDF.clone();
            changed[at] ^= (byte) (at % 2 == 0 ? 0x20 : 0x01);
            assertThat(verifier.verify(changed).passed()).as("byte " + at).isFalse();
        }
    }

    @Test
    void whatIsAddedToASealedPdfFails() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF);
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream()) {
            document.getDocumentInformation().setAuthor("another");
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
            SealReport report = verifier.verify(out.toByteArray());
            assertThat(report.passed()).isFalse();
            assertThat(report.of(SealPoint.STRUCTURE).orElseThrow().details()).contains("misplaced");
        }
    }

    @Test
    void aStrangersRootAnotherKeyAndALateDayFailByName() {
        Hand stranger = Hand.of("root", null, MADE, UNTIL);
        assertThat(failed(new SealVerifier(List.of(stranger.certificate())), OFD))
                .containsExactly(SealPoint.CERTIFICATES);
        Hand other = Hand.of("云江市青石区人民法院", ROOT, MADE, UNTIL);
        assertThat(failed(verifier, OfdStamp.put(PAPER.ofd(), SEAL, PLACE, other, AT)))
                .containsExactly(SealPoint.SIGNER);
        byte[] late = OfdStamp.put(PAPER.ofd(), SEAL, PLACE, USER, UNTIL.plusSeconds(86_400));
        assertThat(failed(verifier, late)).contains(SealPoint.VALIDITY, SealPoint.CERTIFICATES);
        ElectronicSeal forged = ElectronicSeal.make(
                new SealDraft("1", "最高人民法院", 42, MADE, MADE, UNTIL), SEAL.png(), USER.certificate(), stranger);
        assertThat(failed(verifier, PdfStamp.put(PAPER.pdf(), forged, PLACE, USER, AT)))
                .containsExactly(SealPoint.CERTIFICATES);
    }

    @Test
    void whatIsSealedIsNotSealedAgainAndWhatIsNoDocumentNeither() {
        assertThatThrownBy(() -> OfdStamp.put(OFD, SEAL, PLACE, USER, AT)).hasMessage("sealedBefore");
        assertThatThrownBy(() -> PdfStamp.put(PDF, SEAL, PLACE, USER, AT)).hasMessage("sealedBefore");
        assertThatThrownBy(() -> OfdStamp.put(PAPER.ofd(), SEAL, new StampPlace(99, 1, 1), USER, AT))
                .hasMessage("noSuchPage");
        assertThatThrownBy(() -> PdfStamp.put(new byte[] {1, 2, 3}, SEAL, PLACE, USER, AT))
                .hasMessage("unreadable");
        assertThat(verifier.verify(PAPER.ofd())
                        .of(SealPoint.STRUCTURE)
                        .orElseThrow()
                        .details())
                .containsExactly("none");
        assertThat(verifier.verify(new byte[0]).passed()).isFalse();
    }

    /** 加盖印章 centred over signature and date, as the layout said: measured on the red of the picture. */
    @Test
    void theStampStandsWhereTheStandardWantsIt() throws IOException {
        double scale = 4;
        try (PDDocument before = Loader.loadPDF(PAPER.pdf());
                PDDocument after = Loader.loadPDF(PDF)) {
            float dpi = (float) (25.4 * scale);
            BufferedImage bare = new PDFRenderer(before).renderImageWithDPI(PLACE.page() - 1, dpi);
            BufferedImage stamped = new PDFRenderer(after).renderImageWithDPI(PLACE.page() - 1, dpi);
            int left = stamped.getWidth();
            int right = 0;
            int top = stamped.getHeight();
            int bottom = 0;
            for (int y = 0; y < stamped.getHeight(); y++) {
                for (int x = 0; x < stamped.getWidth(); x++) {
                    if (bare.getRGB(x, y) != stamped.getRGB(x, y)) {
                        left = Math.min(left, x);
                        right = Math.max(right, x);
                        top = Math.min(top, y);
                        bottom = Math.max(bottom, y);
                    }
                }
            }
            assertThat((left + right + 1) / 2.0 / scale).as("mm from the left").isCloseTo(PLACE.x(), within(0.5));
            assertThat((top + bottom + 1) / 2.0 / scale).as("mm from the top").isCloseTo(PLACE.y(), within(0.5));
            assertThat((right - left + 1) / scale).as("直径 42 mm").isCloseTo(42, within(0.6));
            ImageIO.write(stamped, "png", folder().resolve("sealed.png").toFile());
        }
        LaidPaper.SealPlace place = PAPER.place();
        String signature = new String(
                StoredZip.read(OFD).get("Doc_0/Signs/Sign_0/Signature.xml"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(signature).contains("Boundary=\"%.3f %.3f 42 42\"".formatted(place.x() - 21, place.y() - 21));
    }

    private static List<SealPoint> failed(SealVerifier verifier, byte[] file) {
        return verifier.verify(file).checks().stream()
                .filter(one -> one.outcome() == SealCheck.Outcome.FAILED)
                .map(SealCheck::point)
                .toList();
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(folder().resolve(name), bytes);
    }

    private static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "sealed"));
    }

    /** 测试密钥 */
    @SuppressWarnings("ArrayRecordComponent")
    private record Hand(BigInteger key, byte[] certificate) implements SealSigner {

        static Hand of(String name, @Nullable Hand issuer, Instant from, Instant until) {
            BigInteger key = Sm2.generate(RANDOM);
            return new Hand(
                    key,
                    SealCertificates.issue(
                            Optional.ofNullable(issuer).map(Hand::certificate),
                            issuer == null ? key : issuer.key,
                            key,
                            name,
                            "test",
                            from,
                            until,
                            BigInteger.TEN,
                            RANDOM));
        }

        @Override
        public byte[] sign(byte[] content) {
            return Sm2.sign(key, content, RANDOM);
        }
    }
}
