package org.mingjing.law.filing;

import java.time.DateTimeException;
import java.time.LocalDate;

/** 身份号码 Whether a number has the shape and the check character of its standard; not whether anybody bears it. */
final class IdentityNumbers {

    private static final int LENGTH = 18;
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String CREDIT_SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private IdentityNumbers() {}

    static boolean shapedAsResident(String number) {
        return number.matches("\\d{17}[\\dX]");
    }

    static boolean shapedAsCreditCode(String code) {
        return code.length() == LENGTH && code.chars().allMatch(sign -> CREDIT_SIGNS.indexOf(sign) >= 0);
    }

    /** 公民身份号码 GB 11643-1999: seventeen digits with a date of birth in them, and a check character by ISO 7064 MOD 11-2. */
    static boolean resident(String number) {
        return shapedAsResident(number)
                && isDay(number.substring(6, 14))
                && RESIDENT_CHECKS.charAt(residentSum(number)) == number.charAt(LENGTH - 1);
    }

    /** 统一社会信用代码 GB 32100-2015: eighteen signs without I, O, S, V and Z, the last one a check character. */
    static boolean creditCode(String code) {
        if (!shapedAsCreditCode(code)) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += CREDIT_SIGNS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CREDIT_SIGNS.length();
        }
        int check = (CREDIT_SIGNS.length() - sum % CREDIT_SIGNS.length()) % CREDIT_SIGNS.length();
        return CREDIT_SIGNS.charAt(check) == code.charAt(LENGTH - 1);
    }

    private static int residentSum(String number) {
        int sum = 0;
        int weight = 1;
        for (int i = LENGTH - 2; i >= 0; i--) {
            weight = weight * 2 % 11;
            sum += (number.charAt(i) - '0') * weight;
        }
        return sum % 11;
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
            return day.getYear() >= 1850;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
