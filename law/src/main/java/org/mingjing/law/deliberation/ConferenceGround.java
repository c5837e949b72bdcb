package org.mingjing.law.deliberation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;

/** 提请讨论事由 On which ground a panel asks the judges' conference or the adjudication committee. */
@Term("提请讨论事由")
public enum ConferenceGround {
    /** 未形成多数意见，或者意见有重大分歧 */
    NO_MAJORITY,
    /** 人民陪审员或者法官因重大分歧要求提请 */
    MEMBER_ASKS,
    /** 需要统一法律适用 */
    UNIFY_LAW,
    /** 四类案件 */
    FOUR_CATEGORIES,
    /** 疑难、复杂、重大或者新类型 */
    DIFFICULT,
    /** 拟判处死刑 */
    DEATH_PENALTY,
    /** 已经生效的裁判需要再审，或者人民检察院抗诉 */
    RETRIAL_OR_PROTEST;

    private static final Set<ConferenceGround> CRIMINAL = EnumSet.of(DEATH_PENALTY, RETRIAL_OR_PROTEST);

    /** Where it stands; null when it is no ground for this. */
    public @Nullable Citation citation(ConferenceKind kind) {
        return kind == ConferenceKind.JUDGES ? judges() : committee();
    }

    private @Nullable Citation judges() {
        return switch (this) {
            case NO_MAJORITY, UNIFY_LAW, FOUR_CATEGORIES, DIFFICULT -> Citation.of("专业法官会议意见", "4");
            default -> null;
        };
    }

    private @Nullable Citation committee() {
        return switch (this) {
            case NO_MAJORITY -> Citation.of("合议庭规定", "12(3)");
            case MEMBER_ASKS -> Citation.of("陪审员法", "23");
            case DIFFICULT -> Citation.of("合议庭规定", "12(2)");
            case DEATH_PENALTY, RETRIAL_OR_PROTEST -> Citation.of("刑诉解释", "216");
            default -> null;
        };
    }

    /** The grounds open to a case of this kind. */
    public static List<ConferenceGround> of(CaseCategory category, ConferenceKind kind) {
        return Arrays.stream(values())
                .filter(ground -> ground.citation(kind) != null)
                .filter(ground -> category == CaseCategory.CRIMINAL || !CRIMINAL.contains(ground))
                .toList();
    }
}
