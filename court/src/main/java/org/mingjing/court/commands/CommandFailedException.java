package org.mingjing.court.commands;

import org.jspecify.annotations.Nullable;

/** 命令失败 A command cannot go on; the message, in the user's language, says why and what to do. */
final class CommandFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommandFailedException(String key, @Nullable Object... arguments) {
        super(CommandText.of(key, arguments));
    }
}
