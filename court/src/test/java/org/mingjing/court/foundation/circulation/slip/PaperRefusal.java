package org.mingjing.court.foundation.circulation.slip;

/** 纸面拒绝 The second reckoning says no. */
final class PaperRefusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    final String code;

    PaperRefusal(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    static void when(boolean condition, String code) {
        if (condition) {
            throw new PaperRefusal(code);
        }
    }
}
