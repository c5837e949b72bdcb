package org.mingjing.court.foundation.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Decision;

/** 口令策略 Which passwords a person may choose (身份鉴别信息具有复杂度要求). */
final class PasswordPolicy {

    static final Citation SOURCE = Citation.of("GB/T 22239-2019", "8.1.4.1");
    static final int SHORTEST = 10;
    static final int LONG = 16;
    /** bcrypt reads no further. */
    static final int MOST_BYTES = 72;

    private static final Set<String> COMMON = common();

    private PasswordPolicy() {}

    static Decision<String> judge(String password, String login, String name) {
        String plain = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Decision.refused("accounts.password.tooShort", SOURCE, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Decision.refused("accounts.password.tooLong", SOURCE, MOST_BYTES);
        }
        if (plain.contains(login.toLowerCase(Locale.ROOT)) || (name.length() > 1 && plain.contains(name))) {
            return Decision.refused("accounts.password.isName", SOURCE);
        }
        if (COMMON.contains(plain) || COMMON.contains(plain.replaceAll("[^a-z]+$", "")) || distinct(plain) < 5) {
            return Decision.refused("accounts.password.common", SOURCE);
        }
        if (password.length() < LONG && classes(password) < 3) {
            return Decision.refused("accounts.password.tooSimple", SOURCE, LONG);
        }
        return Decision.granted(password);
    }

    /** Of small letters, capitals, digits, everything else (signs, Chinese characters). */
    private static long classes(String password) {
        return password.codePoints()
                .map(c -> c >= 'a' && c <= 'z' ? 0 : c >= 'A' && c <= 'Z' ? 1 : c >= '0' && c <= '9' ? 2 : 3)
                .distinct()
                .count();
    }

    private static long distinct(String password) {
        return password.codePoints().distinct().count();
    }

    private static Set<String> common() {
        try (var in =
                Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream("/accounts/common-passwords.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
