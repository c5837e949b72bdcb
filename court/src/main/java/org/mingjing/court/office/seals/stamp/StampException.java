package org.mingjing.court.office.seals.stamp;

/** 不能盖章 The file cannot bear a seal; the message is the last word of the refusal's code. */
public final class StampException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public StampException(String why) {
        super(why);
    }

    public String why() {
        return String.valueOf(getMessage());
    }
}
