package org.mingjing.law.courts;

import java.util.Optional;
import org.mingjing.kernel.CourtCode;
import org.mingjing.kernel.Term;

/** 法院审级 The four levels of courts (人民法院组织法 12, 13). */
@Term("法院审级")
public enum CourtLevel {
    /** 最高人民法院 the Supreme People's Court */
    SUPREME,
    /** 高级人民法院 high court of a province */
    HIGH,
    /** 中级人民法院 intermediate court */
    INTERMEDIATE,
    /** 基层人民法院 basic court */
    BASIC;

    /** The level that the length of the code tells (法〔2015〕137号 4, 5). */
    public static CourtLevel of(CourtCode code) {
        if (code.isSupreme()) {
            return SUPREME;
        }
        return switch (code.digits().length()) {
            case 0 -> HIGH;
            case 2 -> INTERMEDIATE;
            default -> BASIC;
        };
    }

    /** 上一级 The level that hears appeals from here; empty for the Supreme People's Court. */
    public Optional<CourtLevel> above() {
        return switch (this) {
            case SUPREME -> Optional.empty();
            case HIGH -> Optional.of(SUPREME);
            case INTERMEDIATE -> Optional.of(HIGH);
            case BASIC -> Optional.of(INTERMEDIATE);
        };
    }
}
