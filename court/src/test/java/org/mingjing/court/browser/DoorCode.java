package org.mingjing.court.browser;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 扫码 Reads the code at the door as a phone does, from the squares as they are drawn. */
final class DoorCode {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1");
    private static final int QUIET = 4;

    private DoorCode() {}

    static String read(String svg) {
        Matcher side = SIDE.matcher(svg);
        if (!side.find()) {
            throw new AssertionError("no code: " + svg);
        }
        int width = Integer.parseInt(side.group(1)) - 2 * QUIET;
        boolean[][] squares = new boolean[width][width];
        Matcher square = SQUARE.matcher(svg);
        while (square.find()) {
            squares[Integer.parseInt(square.group(2)) - QUIET][Integer.parseInt(square.group(1)) - QUIET] = true;
        }
        try {
            return new Decoder().decode(squares).getText();
        } catch (ChecksumException | FormatException e) {
            throw new AssertionError(e);
        }
    }
}
