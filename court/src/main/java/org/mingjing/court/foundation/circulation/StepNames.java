package org.mingjing.court.foundation.circulation;

import java.util.Locale;
import java.util.stream.IntStream;
import org.mingjing.court.ui.Text;
import org.mingjing.kernel.Decision;

/**
 * 环节名称 The names of steps are data and kept as they are called at the court. Those of the routes shipped are known in the
 * reader's language too; what an administrator called otherwise stays as he typed it.
 */
public final class StepNames {

    static final int KNOWN = 14;
    private static final String KEY = "circulation.stepName.";

    private StepNames() {}

    public static String of(String name, Text text) {
        if (text.chinese()) {
            return name;
        }
        Text kept = new Text(text.messages(), Locale.SIMPLIFIED_CHINESE);
        return IntStream.rangeClosed(1, KNOWN)
                .mapToObj(number -> KEY + number)
                .filter(key -> kept.of(key).equals(name))
                .findFirst()
                .map(text::of)
                .orElse(name);
    }

    /** A refusal that names steps, for a reader. */
    public static <T> Decision.Refused<T> in(Decision.Refused<T> refused, Text text) {
        return new Decision.Refused<>(
                refused.code(),
                refused.citation(),
                refused.arguments().stream()
                        .map(argument -> argument instanceof String words ? (Object) of(words, text) : argument)
                        .toList());
    }
}
