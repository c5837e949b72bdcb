package org.mingjing.court.office.seals.stamp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** OFD 签章 Puts a seal into a package: every part is named with its digest, and nothing can be added after it (GB/T 33190-2016, 18). */
public final class OfdStamp {

    static final String PROVIDER = "Mingjing";
    static final String SM3 = "1.2.156.10197.1.401";

    private static final String SPACE = "http://www.ofdspec.org/2016";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern BODY = Pattern.compile("(.*</((?:\\w+:)?)DocRoot\\s*>)(.*)", Pattern.DOTALL);
    private static final Pattern VERSIONS = Pattern.compile("(.*</(?:\\w+:)?Versions\\s*>)(.*)", Pattern.DOTALL);

    private OfdStamp() {}

    /** 空白 Whether a page of it is blank, or it has none. */
    public static boolean blank(byte[] ofd) {
        OfdPackage read = opened(ofd);
        List<OfdPackage.Sheet> pages = read.pages();
        return pages.isEmpty() || pages.stream().allMatch(read::blank);
    }

    public static int pages(byte[] ofd) {
        return opened(ofd).pages().size();
    }

    /** @throws StampException when it cannot bear one */
    public static byte[] put(byte[] ofd, ElectronicSeal seal, StampPlace place, SealSigner signer, Instant at) {
        OfdPackage read = opened(ofd);
        if (read.signatures() != null) {
            throw new StampException("sealedBefore");
        }
        List<OfdPackage.Sheet> pages = read.pages();
        if (place.page() < 1 || place.page() > pages.size()) {
            throw new StampException("noSuchPage");
        }
        String root = read.documentRoot();
        String folder = root.substring(0, root.lastIndexOf('/') + 1) + "Signs/";
        String own = folder + "Sign_0/";
        Map<String, byte[]> parts = new TreeMap<>(read.parts());
        parts.put(StoredZip.ROOT, pointed(read.part(StoredZip.ROOT), folder + "Signatures.xml"));
        parts.put(folder + "Signatures.xml", text(list(own)));
        parts.put(own + "Seal.esl", seal.encoded());
        byte[] signature = text(signature(parts, own, seal, pages.get(place.page() - 1), place, at));
        parts.put(own + "Signature.xml", signature);
        parts.put(
                own + "SignedValue.dat",
                SealSignature.make(seal, at, Sm2.sm3(signature), "/" + own + "Signature.xml", signer));
        return StoredZip.write(parts);
    }

    static OfdPackage opened(byte[] ofd) {
        try {
            OfdPackage read = new OfdPackage(StoredZip.read(ofd));
            read.documentRoot();
            return read;
        } catch (IllegalArgumentException e) {
            throw new StampException("unreadable");
        }
    }

    private static byte[] pointed(byte[] part, String signatures) {
        String root = new String(part, StandardCharsets.UTF_8);
        Matcher body = BODY.matcher(root);
        if (!body.matches()) {
            throw new StampException("unreadable");
        }
        String pointer = "<" + body.group(2) + "Signatures>/" + signatures + "</" + body.group(2) + "Signatures>";
        Matcher versions = VERSIONS.matcher(root);
        return text(
                versions.matches()
                        ? versions.group(1) + pointer + versions.group(2)
                        : body.group(1) + pointer + body.group(3));
    }

    private static String list(String own) {
        return head("Signatures") + "<ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID=\"1\" Type=\"Seal\" BaseLoc=\"/"
                + own + "Signature.xml\"/></ofd:Signatures>";
    }

    private static String signature(
            Map<String, byte[]> parts,
            String own,
            ElectronicSeal seal,
            OfdPackage.Sheet page,
            StampPlace place,
            Instant at) {
        String references = parts.entrySet().stream()
                .map(one -> "<ofd:Reference FileRef=\"/" + escaped(one.getKey()) + "\"><ofd:CheckValue>"
                        + Base64.getEncoder().encodeToString(Sm2.sm3(one.getValue()))
                        + "</ofd:CheckValue></ofd:Reference>")
                .collect(Collectors.joining());
        double left = place.x() - seal.width() / 2.0;
        double top = place.y() - seal.width() / 2.0;
        return head("Signature") + "<ofd:SignedInfo><ofd:Provider ProviderName=\"" + PROVIDER
                + "\" Version=\"1.0\" Company=\"" + PROVIDER + "\"/><ofd:SignatureMethod>" + Sm2.WITH_SM3.getId()
                + "</ofd:SignatureMethod><ofd:SignatureDateTime>" + TIME.format(at) + "</ofd:SignatureDateTime>"
                + "<ofd:References CheckMethod=\"" + SM3 + "\">" + references + "</ofd:References>"
                + "<ofd:StampAnnot ID=\"1\" PageRef=\"" + escaped(page.id()) + "\" Boundary=\""
                + "%.3f %.3f %d %d".formatted(left, top, seal.width(), seal.width()) + "\"/><ofd:Seal><ofd:BaseLoc>/"
                + own + "Seal.esl</ofd:BaseLoc></ofd:Seal></ofd:SignedInfo><ofd:SignedValue>/" + own
                + "SignedValue.dat</ofd:SignedValue></ofd:Signature>";
    }

    private static String head(String element) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:" + element + " xmlns:ofd=\"" + SPACE + "\">";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
