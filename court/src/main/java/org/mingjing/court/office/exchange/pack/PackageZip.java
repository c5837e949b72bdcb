package org.mingjing.court.office.exchange.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** 解压 Known parts alone, each once, within bounds; and the directory at the end names just what stands before it. */
final class PackageZip {

    static final int MOST_PARTS = 40;
    static final int LARGEST_PART = 32 << 20;
    static final int MOST_BYTES = 64 << 20;
    static final int LARGEST_XML = 2 << 20;

    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_SIZE = 46;
    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;

    /** No folders, no dots in front, no control characters, nothing that turns the reading direction. */
    private static final Pattern ATTACHMENT = Pattern.compile(
            Pattern.quote(DocumentPackage.ATTACHMENTS) + "(?!\\.)[^/\\\\\\p{Cc}\\p{Cf}<>:\"|?*]{1,120}");

    private static final List<String> FIXED =
            List.of(DocumentPackage.MANIFEST, DocumentPackage.METADATA, DocumentPackage.OFD, DocumentPackage.PDF);

    private static final List<String> NEEDED =
            List.of(DocumentPackage.MANIFEST, DocumentPackage.METADATA, DocumentPackage.OFD);

    private PackageZip() {}

    static Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int total = 0;
        String now = null;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (!FIXED.contains(name) && !ATTACHMENT.matcher(name).matches()) {
                    throw fault("name", shown(name));
                }
                now = name;
                if (parts.containsKey(name)) {
                    throw fault("twice", name);
                }
                int most = name.endsWith(".xml") && FIXED.contains(name) ? LARGEST_XML : LARGEST_PART;
                byte[] part = in.readNBytes(Math.min(most, MOST_BYTES - total) + 1);
                total += part.length;
                if (part.length > most || total > MOST_BYTES || parts.size() >= MOST_PARTS) {
                    throw fault("large", name);
                }
                parts.put(name, part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw now == null ? fault("unreadable") : fault("damaged", now);
        }
        if (parts.isEmpty()) {
            throw fault("unreadable");
        }
        if (!directory(zip).equals(List.copyOf(parts.keySet()))) {
            throw fault("directory");
        }
        for (String name : NEEDED) {
            if (!parts.containsKey(name)) {
                throw fault("missing", name);
            }
        }
        return parts;
    }

    /** The names in the directory, in its order; the directory ends where the end record begins, and that ends the file. */
    private static List<String> directory(byte[] zip) {
        List<String> names = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_SIZE;
        if (end < 0 || in.getInt(end) != END) {
            throw fault("directory");
        }
        int at = in.getInt(end + 16);
        while (at >= 0 && at + CENTRAL_SIZE <= end && in.getInt(at) == CENTRAL) {
            int length = Short.toUnsignedInt(in.getShort(at + 28));
            int beside = Short.toUnsignedInt(in.getShort(at + 30)) + Short.toUnsignedInt(in.getShort(at + 32));
            if (at + CENTRAL_SIZE + length + beside > end) {
                throw fault("directory");
            }
            names.add(new String(zip, at + CENTRAL_SIZE, length, StandardCharsets.UTF_8));
            at += CENTRAL_SIZE + length + beside;
        }
        if (at != end) {
            throw fault("directory");
        }
        return names;
    }

    private static String shown(String name) {
        String plain = name.replaceAll("[\\p{Cc}\\p{Cf}]", "\ufffd");
        return plain.length() > 80 ? plain.substring(0, 80) + "\u2026" : plain;
    }

    private static PackageFault fault(String reason, String... details) {
        return new PackageFault(PackagePoint.STRUCTURE, reason, details);
    }
}
