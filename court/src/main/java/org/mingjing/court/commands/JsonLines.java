package org.mingjing.court.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * 逐行读取 Lines of UTF-8 text, one at a time. Bytes that are not UTF-8 spoil their own line only; a zero byte in the first
 * line means that the input is not text at all.
 */
final class JsonLines implements Closeable {

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    private long number;

    JsonLines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        line.reset();
        int read = bytes.read();
        if (read < 0) {
            return null;
        }
        for (; read >= 0 && read != '\n'; read = bytes.read()) {
            if (read == 0 && number == 0) {
                throw new IOException("NUL byte");
            }
            line.write(read);
        }
        number++;
        String text = line.toString(UTF_8);
        return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** The number of the line last read, from 1. */
    long number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
