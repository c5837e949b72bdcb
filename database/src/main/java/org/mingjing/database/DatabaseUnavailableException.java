package org.mingjing.database;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * 数据库不可用 The database cannot be started, adopted or stopped; the message, in the language of the machine, says what
 * is wrong and what to do about it.
 */
public final class DatabaseUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static DatabaseUnavailableException of(String key, @Nullable Object... arguments) {
        return new DatabaseUnavailableException(text(key, arguments), null);
    }

    static DatabaseUnavailableException because(Throwable cause, String key, @Nullable Object... arguments) {
        return new DatabaseUnavailableException(text(key, arguments), cause);
    }

    private static String text(String key, @Nullable Object... arguments) {
        String pattern =
                ResourceBundle.getBundle("org.mingjing.database.messages").getString(key);
        Object[] words = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(words);
    }
}
