package org.mingjing.court.foundation.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;

/** 验收文件 Tells what a file is by its bytes and refuses what is not kept here. */
final class FileJudge {

    static final Citation RULES = Citation.of("GB/T 22239-2019", "8.1.4.5");

    private static final List<byte[]> PROGRAMS = List.of(
            bytes(0x4D, 0x5A),
            bytes(0x7F, 0x45, 0x4C, 0x46),
            bytes(0xCF, 0xFA, 0xED, 0xFE),
            bytes(0xCE, 0xFA, 0xED, 0xFE),
            bytes(0xCA, 0xFE, 0xBA, 0xBE),
            bytes(0x23, 0x21));
    private static final List<String> ACTIVE_IN_PDF = List.of("/Launch", "/JavaScript", "/RichMedia");

    private FileJudge() {}

    static Decision<FileType> judge(Path file, String name) {
        try (InputStream in = java.nio.file.Files.newInputStream(file)) {
            byte[] content = in.readAllBytes();
            return judge(content, file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Decision<FileType> judge(byte[] content, Path file, String name) throws IOException {
        if (content.length == 0) {
            return Decision.refused("files.empty", RULES);
        }
        if (PROGRAMS.stream().anyMatch(magic -> startsWith(content, magic))) {
            return Decision.refused("files.executable", RULES);
        }
        if (SecretMarks.typed(name)) {
            return Decision.refused("files.secret", SecretMarks.SOURCE);
        }
        Decision<FileType> type = typeOf(content, file);
        if (type instanceof Decision.Granted<FileType>(FileType found) && !found.bears(name)) {
            return Decision.refused("files.extension", RULES, found.name());
        }
        return type;
    }

    private static Decision<FileType> typeOf(byte[] content, Path file) throws IOException {
        if (startsWith(content, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
            String raw = new String(content, StandardCharsets.ISO_8859_1);
            return ACTIVE_IN_PDF.stream().anyMatch(raw::contains)
                    ? Decision.refused("files.macros", RULES)
                    : Decision.granted(FileType.PDF);
        }
        if (startsWith(content, bytes(0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A))) {
            return Decision.granted(FileType.PNG);
        }
        if (startsWith(content, bytes(0xFF, 0xD8, 0xFF))) {
            return Decision.granted(FileType.JPEG);
        }
        if (startsWith(content, bytes(0x50, 0x4B, 0x03, 0x04))) {
            return PackageJudge.judge(file);
        }
        Optional<String> text = textOf(content);
        if (text.isEmpty()) {
            return Decision.refused("files.unknownType", RULES);
        }
        return SecretMarks.in(text.get())
                ? Decision.refused("files.secret", SecretMarks.SOURCE)
                : Decision.granted(FileType.TEXT);
    }

    /** Text in UTF-8 or GBK (as its superset GB 18030) without control characters. */
    static Optional<String> textOf(byte[] content) {
        return decoded(content, StandardCharsets.UTF_8)
                .or(() -> decoded(content, Charset.forName("GB18030")))
                .filter(text -> text.chars().noneMatch(c -> c < 0x20 && c != '\t' && c != '\r' && c != '\n'));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] content, byte[] magic) {
        return content.length >= magic.length
                && java.util.Arrays.equals(content, 0, magic.length, magic, 0, magic.length);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
