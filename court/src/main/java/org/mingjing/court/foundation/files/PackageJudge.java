package org.mingjing.court.foundation.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.mingjing.kernel.Decision;

/** 验收压缩包 OFD, DOCX and XLSX are packages: each part is unpacked once within bounds, and none may run. */
final class PackageJudge {

    static final int MOST_PARTS = 10_000;
    static final long MOST_BYTES = 256L << 20;
    private static final long UNSUSPICIOUS = 1L << 20;
    private static final int STEEPEST = 200;
    private static final int MOST_READ = 4 << 20;

    private static final Pattern MACRO =
            Pattern.compile(".*(vbaproject\\.bin|vbadata\\.xml|activex/.*|macrosheets/.*)");
    private static final Pattern PROGRAM =
            Pattern.compile(".*\\.(exe|dll|com|bat|cmd|ps1|vbs|js|jse|wsf|hta|scr|msi|jar|sh|lnk)");
    private static final Pattern WORDS =
            Pattern.compile("word/(document|header\\d*|footer\\d*)\\.xml|xl/sharedstrings\\.xml|.*/content\\.xml");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");

    private PackageJudge() {}

    static Decision<FileType> judge(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > MOST_PARTS) {
                return Decision.refused("files.archive", FileJudge.RULES);
            }
            Set<String> parts = new TreeSet<>();
            long unpacked = 0;
            byte[] block = new byte[64 * 1024];
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry part = all.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT).replace('\\', '/');
                if (MACRO.matcher(name).matches()) {
                    return Decision.refused("files.macros", FileJudge.RULES);
                }
                if (PROGRAM.matcher(name).matches() || name.startsWith("/") || name.contains("../")) {
                    return Decision.refused("files.executable", FileJudge.RULES);
                }
                long before = unpacked;
                StringBuilder words = new StringBuilder();
                boolean readable = WORDS.matcher(name).matches() || name.equals("[content_types].xml");
                try (InputStream in = zip.getInputStream(part)) {
                    for (int read = in.read(block); read >= 0; read = in.read(block)) {
                        unpacked += read;
                        if (unpacked > MOST_BYTES || tooSteep(unpacked - before, part)) {
                            return Decision.refused("files.archive", FileJudge.RULES);
                        }
                        if (readable && words.length() < MOST_READ) {
                            words.append(new String(block, 0, read, StandardCharsets.ISO_8859_1));
                        }
                    }
                }
                String text = readable
                        ? new String(words.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                        : "";
                if (text.contains("macroEnabled")) {
                    return Decision.refused("files.macros", FileJudge.RULES);
                }
                if (SecretMarks.in(TAGS.matcher(text).replaceAll(""))) {
                    return Decision.refused("files.secret", SecretMarks.SOURCE);
                }
                parts.add(name);
            }
            return typeOf(parts);
        } catch (ZipException | IllegalArgumentException e) {
            return Decision.refused("files.archive", FileJudge.RULES);
        }
    }

    private static boolean tooSteep(long unpacked, ZipEntry part) {
        return unpacked > UNSUSPICIOUS && unpacked / STEEPEST > Math.max(1, part.getCompressedSize());
    }

    private static Decision<FileType> typeOf(Set<String> parts) {
        if (parts.contains("ofd.xml")) {
            return Decision.granted(FileType.OFD);
        }
        if (parts.contains("[content_types].xml") && parts.contains("word/document.xml")) {
            return Decision.granted(FileType.DOCX);
        }
        if (parts.contains("[content_types].xml") && parts.contains("xl/workbook.xml")) {
            return Decision.granted(FileType.XLSX);
        }
        return Decision.refused("files.unknownType", FileJudge.RULES);
    }
}
