package org.mingjing.law.deliberation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/** 讨论组织 Where a panel takes a case that it cannot, or need not, decide alone. */
@Term("讨论组织")
public enum ConferenceKind {
    /** 专业法官会议: its opinion is for reference, the panel deliberates again */
    JUDGES,
    /** 审判委员会: the panel carries out its decision */
    COMMITTEE;

    public boolean binds() {
        return this == COMMITTEE;
    }

    /** Where it stands what its word is worth. */
    public Citation effect() {
        return this == COMMITTEE ? Citation.of("法院组织法", "39") : Citation.of("专业法官会议意见", "11");
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ConferenceKind> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
