package org.mingjing.court.justice.limits.web.change;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 变更表单 As typed; each kind of change uses its own fields.
 *
 * @param revision of the clock as the person saw it
 * @param caseId the case of the clock, to be named in its log
 * @param key made with the empty form: sending twice has one effect
 * @param step preview, save, or edit to go back
 */
public record ChangeForm(
        @Nullable String ground,
        @Nullable String from,
        @Nullable String to,
        @Nullable String months,
        @Nullable String days,
        @Nullable String approvedBy,
        @Nullable String appliedOn,
        @Nullable String on,
        @Nullable String toLimit,
        @Nullable String document,
        @Nullable String reason,
        @Nullable Integer revision,
        @Nullable UUID caseId,
        @Nullable UUID key,
        @Nullable String step) {

    /** What a page before proposes: ground, first and last day and paper of an exclusion; null for each that it does not. */
    static ChangeForm proposing(
            @Nullable String ground, @Nullable String from, @Nullable String to, @Nullable String document) {
        return new ChangeForm(
                ground,
                from,
                to,
                null,
                null,
                null,
                null,
                null,
                null,
                document,
                null,
                null,
                null,
                UUID.randomUUID(),
                null);
    }

    /** What was typed, for the hidden fields of the confirmation. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        put(typed, "ground", ground);
        put(typed, "from", from);
        put(typed, "to", to);
        put(typed, "months", months);
        put(typed, "days", days);
        put(typed, "approvedBy", approvedBy);
        put(typed, "appliedOn", appliedOn);
        put(typed, "on", on);
        put(typed, "toLimit", toLimit);
        put(typed, "document", document);
        put(typed, "reason", reason);
        put(typed, "key", key == null ? null : key.toString());
        put(typed, "revision", revision == null ? null : revision.toString());
        return typed;
    }

    static boolean blank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** A whole number from 0 to 999; -1 for anything else. */
    static int count(@Nullable String typed) {
        String text = text(typed);
        return text.isEmpty() ? 0 : text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    private static void put(Map<String, String> typed, String name, @Nullable String value) {
        if (value != null) {
            typed.put(name, value);
        }
    }
}
