package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** 签名图片 What is kept is a small picture on white, and nothing else of what was brought. */
class HandwritingPictureTest {

    static byte[] picture(String format, int width, int height, int type) throws IOException {
        BufferedImage image = new BufferedImage(width, height, type);
        var pen = image.createGraphics();
        pen.drawLine(2, 2, width - 3, height - 3);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static BufferedImage made(byte[] brought) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(HandwritingPicture.of(brought).orElseThrow()));
    }

    @Test
    void itIsMadeSmallAndKeepsItsShape() throws IOException {
        BufferedImage wide = made(picture("png", 2_400, 400, BufferedImage.TYPE_INT_ARGB));
        assertThat(wide.getWidth()).isEqualTo(600);
        assertThat(wide.getHeight()).isEqualTo(100);
        BufferedImage small = made(picture("jpg", 120, 40, BufferedImage.TYPE_INT_RGB));
        assertThat(small.getWidth()).isEqualTo(120);
    }

    @Test
    void whatWasTransparentIsWhite() throws IOException {
        BufferedImage made = made(picture("png", 100, 50, BufferedImage.TYPE_INT_ARGB));
        assertThat(made.getRGB(99, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(made.getColorModel().hasAlpha()).isFalse();
    }

    @Test
    void nothingBesideThePictureIsKept() throws IOException {
        byte[] image = picture("png", 100, 50, BufferedImage.TYPE_INT_RGB);
        byte[] hidden = "<script>secret</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(image, image.length + hidden.length);
        System.arraycopy(hidden, 0, both, image.length, hidden.length);
        assertThat(new String(HandwritingPicture.of(both).orElseThrow(), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret");
    }

    @Test
    void whatIsNoPictureOrTooSmallOrBrokenOrVastIsRefused() throws IOException {
        assertThat(HandwritingPicture.of("no picture".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(HandwritingPicture.of(picture("png", 8, 8, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
        byte[] image = picture("png", 100, 50, BufferedImage.TYPE_INT_RGB);
        assertThat(HandwritingPicture.of(Arrays.copyOf(image, 40))).isEmpty();
        assertThat(HandwritingPicture.of(picture("png", 6_000, 5_000, BufferedImage.TYPE_BYTE_BINARY)))
                .as("a bomb")
                .isEmpty();
    }
}
