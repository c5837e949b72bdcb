package org.mingjing.court.browser;

/** 屏幕 The two sizes that every page must fit: the court's desk and a phone. */
public enum Screen {
    DESK(1366, 768),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }
}
