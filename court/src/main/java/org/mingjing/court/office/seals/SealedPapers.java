package org.mingjing.court.office.seals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.mingjing.court.foundation.files.FileType;
import org.mingjing.court.foundation.files.HeldDocuments;
import org.mingjing.court.foundation.files.OpenedFile;
import org.mingjing.court.office.seals.stamp.OfdStamp;
import org.mingjing.court.office.seals.stamp.PdfStamp;
import org.mingjing.court.office.seals.stamp.StampException;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.Sha256;
import org.springframework.stereotype.Component;

/** 用印文件 What a seal may be put on: pages that cannot flow, on which something stands. */
@Component
class SealedPapers {

    private final HeldDocuments held;

    SealedPapers(HeldDocuments held) {
        this.held = held;
    }

    /** 空白 Granted with its media type. */
    static Decision<String> bearable(byte[] bytes, boolean electronic) {
        try {
            if (starts(bytes, "%PDF-")) {
                return judged(FileType.PDF, PdfStamp.blank(bytes));
            }
            if (starts(bytes, "PK")) {
                return judged(FileType.OFD, OfdStamp.blank(bytes));
            }
            BufferedImage picture = electronic ? null : ImageIO.read(new ByteArrayInputStream(bytes));
            return picture == null
                    ? Decision.refused("seals.refused.form", SealRules.REFUSED)
                    : judged(starts(bytes, "\u0089PNG") ? FileType.PNG : FileType.JPEG, plain(picture));
        } catch (StampException | IOException | UncheckedIOException e) {
            return Decision.refused("seals.refused.form", SealRules.REFUSED);
        }
    }

    private static Decision<String> judged(FileType type, boolean blank) {
        return blank ? Decision.refused("seals.refused.blank", SealRules.REFUSED) : Decision.granted(type.mediaType());
    }

    private static boolean starts(byte[] bytes, String mark) {
        byte[] first = mark.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        return bytes.length >= first.length && Arrays.equals(bytes, 0, first.length, first, 0, first.length);
    }

    /** A scan of nothing: hardly anything on it is dark. */
    private static boolean plain(BufferedImage picture) {
        int step = Math.max(1, Math.max(picture.getWidth(), picture.getHeight()) / 1_000);
        long dark = 0;
        long seen = 0;
        for (int y = 0; y < picture.getHeight(); y += step) {
            for (int x = 0; x < picture.getWidth(); x += step) {
                int rgb = picture.getRGB(x, y);
                int bright = ((rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF)) / 3;
                seen++;
                dark += bright < 160 ? 1 : 0;
            }
        }
        return dark * 2_000 < seen;
    }

    static int pages(byte[] bytes) {
        return starts(bytes, "%PDF-") ? PdfStamp.pages(bytes) : OfdStamp.pages(bytes);
    }

    /** 未改动 Whether its latest version is still the one that was asked for, byte for byte. */
    boolean unchanged(SealPiece piece) {
        return held.latest(piece.file())
                .filter(found -> found.document().sha256().equals(piece.sha256()))
                .filter(found -> HexFormat.of()
                        .formatHex(Sha256.begin().digest(bytes(found)))
                        .equals(piece.sha256()))
                .isPresent();
    }

    byte[] bytes(SealPiece piece) {
        return bytes(held.version(piece.file(), piece.sha256()).orElseThrow());
    }

    byte[] bytes(SealPiece.Sealed sealed) {
        return bytes(held.version(sealed.file(), sealed.sha256()).orElseThrow());
    }

    static byte[] bytes(OpenedFile file) {
        try {
            return Files.readAllBytes(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.begin().digest(bytes));
    }
}
