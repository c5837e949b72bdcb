package org.mingjing.court.commands;

import java.io.Serial;
import java.util.List;

/** 无法读取的行 A line of input that is not what the contract says; the code names why, the arguments fill the message. */
final class UnreadableLine extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<Object> arguments;

    UnreadableLine(String code, Object... arguments) {
        super(code, null, false, false);
        this.code = code;
        this.arguments = List.of(arguments);
    }

    String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }
}
