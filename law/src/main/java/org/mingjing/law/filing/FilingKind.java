package org.mingjing.law.filing;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.cause.CauseField;
import org.mingjing.law.limits.TimeLimit;
import org.mingjing.law.limits.TimeLimits;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.trace.Phrase;

/** 立案类别 The suits that 登记立案规定 8 tells apart, by the days the court has to decide whether it files them. */
@Term("立案类别")
public enum FilingKind {
    /** 民事起诉 7 days */
    CIVIL("民初", CaseCategory.CIVIL, CauseField.CIVIL, "CIV-FILE"),
    /** 行政起诉 7 days */
    ADMINISTRATIVE("行初", CaseCategory.ADMINISTRATIVE, CauseField.ADMINISTRATIVE, "CIV-FILE"),
    /** 刑事自诉 15 days */
    PRIVATE_PROSECUTION("刑初", CaseCategory.CRIMINAL, CauseField.CRIMINAL, "FILE-ZISU"),
    /** 第三人撤销之诉 30 days */
    THIRD_PARTY_REVOCATION("民撤", CaseCategory.CIVIL, CauseField.CIVIL, "FILE-CHE"),
    /** 执行异议之诉 15 days */
    ENFORCEMENT_OBJECTION("民初", CaseCategory.CIVIL, CauseField.CIVIL, "FILE-YISU");

    private final String typeWord;
    private final CaseCategory category;
    private final CauseField field;
    private final String limit;

    FilingKind(String typeWord, CaseCategory category, CauseField field, String limit) {
        this.typeWord = typeWord;
        this.category = category;
        this.field = field;
        this.limit = limit;
    }

    /** 类型代字 of the case that comes of it, e.g. 民初. */
    public String typeWord() {
        return typeWord;
    }

    public CaseCategory category() {
        return category;
    }

    public CauseField causeField() {
        return field;
    }

    /** 立案审查期限 The time the court has. */
    public TimeLimit limit() {
        return TimeLimits.named(limit);
    }

    public Phrase phrase() {
        return Phrase.of("filing.kind." + name());
    }

    /**
     * 审限 The limit of the trial in this procedure, e.g. CIV-1-SUM; empty where the procedure is not open to this kind: actions to
     * revoke a judgment and against enforcement are heard in the ordinary one (民诉解释 292, 308).
     */
    public Optional<String> trialLimit(Procedure procedure) {
        return Optional.ofNullable(
                switch (this) {
                    case CIVIL -> civil(procedure);
                    case ADMINISTRATIVE -> administrative(procedure);
                    case PRIVATE_PROSECUTION -> prosecution(procedure);
                    case THIRD_PARTY_REVOCATION, ENFORCEMENT_OBJECTION ->
                        procedure == Procedure.ORDINARY ? "CIV-1-ORD" : null;
                });
    }

    private static @Nullable String civil(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY -> "CIV-1-ORD";
            case SUMMARY -> "CIV-1-SUM";
            case SMALL_CLAIMS -> "CIV-1-SMALL";
            default -> null;
        };
    }

    private static @Nullable String administrative(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY -> "ADM-1";
            case SUMMARY -> "ADM-1-SUM";
            default -> null;
        };
    }

    private static @Nullable String prosecution(Procedure procedure) {
        return switch (procedure) {
            case ORDINARY -> "CRIM-1-ZISU-OUT";
            case SUMMARY -> "CRIM-1-SUM";
            default -> null;
        };
    }

    /** 起诉条件 Where the conditions of the suit stand. */
    public Citation conditions() {
        return switch (this) {
            case CIVIL, THIRD_PARTY_REVOCATION, ENFORCEMENT_OBJECTION -> Citation.of("民诉法", "122");
            case ADMINISTRATIVE -> Citation.of("行诉法", "49");
            case PRIVATE_PROSECUTION -> Citation.of("刑诉解释", "316");
        };
    }
}
