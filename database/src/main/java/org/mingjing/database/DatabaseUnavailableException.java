package org.mingjing.database;

import org.jspecify.annotations.Nullable;

/** 数据库不可用 The database cannot be started, adopted or stopped; the message says what is wrong and what to do about it. */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message) {
        super(message);
    }

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
