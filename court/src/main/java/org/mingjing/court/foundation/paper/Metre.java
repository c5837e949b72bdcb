package org.mingjing.court.foundation.paper;

/** 版心 The measures of GB/T 9704-2012 in millimetres. */
final class Metre {

    static final double PAGE_WIDTH = 210;
    static final double PAGE_HEIGHT = 297;
    /** 天头 */
    static final double TOP = 37;
    /** 订口 */
    static final double LEFT = 28;

    static final double WIDTH = 156;
    static final double HEIGHT = 225;
    static final double RIGHT = LEFT + WIDTH;
    static final double BOTTOM = TOP + HEIGHT;

    static final int SIGNS = 28;
    static final int LINES = 22;

    /** 三号 28 characters fill the width. */
    static final double BODY = WIDTH / SIGNS;
    /** 一行 a character and 7/8 of it: 22 characters and the 21 gaps between them fill the height. */
    static final double LINE = BODY * 15 / 8;

    /** 二号 */
    static final double TITLE = millimetres(22);
    /** 四号 */
    static final double SMALL = millimetres(14);

    /** 发文机关标志 at its largest; its upper edge of documents and minutes is 35 under that of the type area. */
    static final double MARK = 17.2;

    /** 院印 the seal of a court. */
    static final double SEAL = 42;

    /** The part of a character's box that is above its base line. */
    static final double ASCENT = 0.86;

    private Metre() {}

    private static double millimetres(double points) {
        return points * 25.4 / 72;
    }
}
