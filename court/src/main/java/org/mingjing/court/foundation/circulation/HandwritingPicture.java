package org.mingjing.court.foundation.circulation;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * 签名图片 Made anew from what was brought: nothing of the file but its picture is kept, on white, no larger than a line needs. What
 * claims to be larger than any camera makes is not unpacked.
 */
final class HandwritingPicture {

    static final int MOST_BYTES = 4 << 20;
    static final int WIDE = 600;
    static final int HIGH = 200;
    private static final int LEAST = 16;
    private static final long MOST_PIXELS = 24_000_000;

    private HandwritingPicture() {}

    /** Empty: it is no picture, or none that can be used. */
    static Optional<byte[]> of(byte[] brought) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(brought))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                return width < LEAST || height < LEAST || (long) width * height > MOST_PIXELS
                        ? Optional.empty()
                        : Optional.of(png(onWhite(reader.read(0))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) { // readers throw both at what is broken
            return Optional.empty();
        }
    }

    private static BufferedImage onWhite(BufferedImage read) {
        double scale = Math.min(1, Math.min((double) WIDE / read.getWidth(), (double) HIGH / read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage made = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = made.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(read, 0, 0, width, height, null);
        pen.dispose();
        return made;
    }

    private static byte[] png(BufferedImage made) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(made, "png", out);
        return out.toByteArray();
    }
}
