package org.mingjing.court.office.seals.stamp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * 存储包 The one way in which sealed packages are written: nothing compressed, no times, OFD.xml first, the others by name. One content
 * has one form, so that whichever byte of the file is changed, it shows.
 */
public final class StoredZip {

    static final int MOST_PARTS = 2_000;
    static final long MOST_BYTES = 96L << 20;
    static final String ROOT = "OFD.xml";

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 20;
    private static final short UTF8 = 0x0800;
    /** 1980-01-01, the first day a package can name. */
    private static final short NO_DAY = 0x0021;

    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(ROOT)).thenComparing(Comparator.naturalOrder());

    private StoredZip() {}

    /**
     * The parts of any package.
     *
     * @throws IllegalArgumentException when it is none, has a part twice, or is too large
     */
    public static Map<String, byte[]> read(byte[] zip) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long total = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] part = part(in, MOST_BYTES - total);
                total += part.length;
                if (parts.put(entry.getName(), part) != null || parts.size() > MOST_PARTS) {
                    throw new IllegalArgumentException("parts");
                }
            }
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        return parts;
    }

    private static byte[] part(InputStream in, long most) throws IOException {
        byte[] part = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE));
        if (part.length > most) {
            throw new IllegalArgumentException("too large");
        }
        return part;
    }

    /** Whether these bytes are just what is written of what is in them. */
    static boolean canonical(byte[] zip, Map<String, byte[]> parts) {
        return Arrays.equals(write(parts), zip);
    }

    public static byte[] write(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        List<String> names = parts.keySet().stream().sorted(ORDER).toList();
        for (String name : names) {
            byte[] part = Objects.requireNonNull(parts.get(name));
            byte[] called = name.getBytes(StandardCharsets.UTF_8);
            byte[] facts = facts(part, called);
            directory.writeBytes(little(6).putInt(CENTRAL).putShort(VERSION).array());
            directory.writeBytes(facts);
            // no remark, one disk, no attributes; where the part begins
            directory.writeBytes(little(14)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(0)
                    .putInt(out.size())
                    .array());
            directory.writeBytes(called);
            out.writeBytes(little(4).putInt(LOCAL).array());
            out.writeBytes(facts);
            out.writeBytes(called);
            out.writeBytes(part);
        }
        int begins = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(little(22)
                .putInt(END)
                .putInt(0)
                .putShort((short) names.size())
                .putShort((short) names.size())
                .putInt(directory.size())
                .putInt(begins)
                .putShort((short) 0)
                .array());
        return out.toByteArray();
    }

    /** What the header of a part and the directory say alike: version, flags, method, no time, sum, sizes, lengths. */
    private static byte[] facts(byte[] part, byte[] called) {
        CRC32 sum = new CRC32();
        sum.update(part);
        return little(26)
                .putShort(VERSION)
                .putShort(UTF8)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(NO_DAY)
                .putInt((int) sum.getValue())
                .putInt(part.length)
                .putInt(part.length)
                .putShort((short) called.length)
                .putShort((short) 0)
                .array();
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
