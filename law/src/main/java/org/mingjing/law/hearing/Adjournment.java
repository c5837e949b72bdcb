package org.mingjing.law.hearing;

import static org.mingjing.law.hearing.HearingPoint.broken;
import static org.mingjing.law.hearing.HearingPoint.kept;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.procedure.Procedure;

/**
 * 延期开庭 A hearing that is put off.
 *
 * @param before how often the case was adjourned already
 * @param approved whether the president has approved it
 */
@Term("延期开庭")
public record Adjournment(
        CaseCategory category, Procedure procedure, AdjournmentGround ground, int before, boolean approved) {

    private static final int ORDINARY_MOST = 2;
    private static final int SUMMARY_MOST = 1;
    private static final Citation NUMBER = Citation.of("延审规定", "3");
    private static final Citation ACCIDENT = Citation.of("延审规定", "2");
    /** 应当报本院院长批准 */
    public static final Citation PRESIDENT = Citation.of("延审规定", "6");

    /** Where the grounds stand on which the hearing of such a case may be put off. */
    public static Citation grounds(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "204");
            case ADMINISTRATIVE -> Citation.of("行诉解释", "72");
            default -> Citation.of("民诉法", "149");
        };
    }

    /** 次数上限 How often the hearing of such a case may be adjourned; empty where the law names no number. */
    public static OptionalInt most(CaseCategory category, Procedure procedure) {
        if (category != CaseCategory.CIVIL) {
            return OptionalInt.empty();
        }
        return switch (procedure) {
            case ORDINARY -> OptionalInt.of(ORDINARY_MOST);
            case SUMMARY, SMALL_CLAIMS -> OptionalInt.of(SUMMARY_MOST);
            default -> OptionalInt.empty();
        };
    }

    /** Whether only the president lets the hearing be put off for this (延审规定 6). */
    public boolean needsPresident() {
        return needsPresident(category, ground);
    }

    /** Whether only the president lets a hearing of such a case be put off for this. */
    public static boolean needsPresident(CaseCategory category, AdjournmentGround ground) {
        return category == CaseCategory.CIVIL && ground == AdjournmentGround.OTHER;
    }

    /** All that the law says about it. */
    public List<HearingPoint> review() {
        List<HearingPoint> points = new ArrayList<>();
        Citation listed = ground.citation(category).orElse(null);
        points.add(
                listed == null
                        ? broken("hearing.adjourn.noSuchGround", grounds(category), ground.phrase())
                        : kept("hearing.adjourn.ground", listed, ground.phrase()));
        if (needsPresident()) {
            points.add(kept("hearing.adjourn.accident", ACCIDENT));
            points.add(
                    approved
                            ? kept("hearing.adjourn.approved", PRESIDENT)
                            : broken("hearing.adjourn.needsPresident", PRESIDENT));
        }
        most(category, procedure)
                .ifPresent(most -> points.add(
                        before < most
                                ? kept("hearing.adjourn.number", NUMBER, before + 1, most)
                                : broken("hearing.adjourn.tooOften", NUMBER, before, most)));
        return points;
    }
}
