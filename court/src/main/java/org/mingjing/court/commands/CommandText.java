package org.mingjing.court.commands;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** 命令行文字 What the commands say, in the language of the machine. */
final class CommandText {
    static final String BUNDLE = "messages.commands";

    private CommandText() {}

    static String of(String key, @Nullable Object... arguments) {
        return in(BUNDLE, key, arguments);
    }

    /** Of another bundle that the pages speak from too. */
    static String in(String bundle, String key, @Nullable Object... arguments) {
        String pattern = ResourceBundle.getBundle(bundle).getString(key);
        return new MessageFormat(pattern, Locale.getDefault()).format(arguments);
    }
}
