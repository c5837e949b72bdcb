package org.mingjing.court.ui.assets;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** 资源 One file that pages load, named after its content. */
public record Asset(String name, String type, String content) {

    static Asset of(String stem, String extension, String type, String content) {
        return new Asset(stem + "-" + digest(content) + "." + extension, type, content);
    }

    public String path() {
        return Assets.FOLDER + name;
    }

    private static String digest(String content) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
