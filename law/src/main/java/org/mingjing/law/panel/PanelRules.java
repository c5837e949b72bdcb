package org.mingjing.law.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.mingjing.kernel.Citation;
import org.mingjing.law.casetype.CaseCategory;
import org.mingjing.law.courts.CourtLevel;
import org.mingjing.law.procedure.Procedure;

/** 合议庭组成规则 Whether these may sit together: all that stands against it, told at once. */
public final class PanelRules {

    /** 三人合议庭 */
    public static final int SMALL = 3;

    /** 五人合议庭: judges only. */
    public static final int MIDDLE = 5;

    /** 七人合议庭 */
    public static final int LARGE = 7;

    private static final int JUDGES_OF_SEVEN = 3;
    private static final Citation MIXED = Citation.of("陪审员法", "14");
    private static final Citation SEVEN = Citation.of("陪审员法", "16");
    private static final Citation ORGANISATION = Citation.of("法院组织法", "30");
    private static final Citation PRESIDES = Citation.of("民诉法", "44");
    private static final Citation HANDLES = Citation.of("合议庭规定", "7");
    private static final Set<Procedure> WITHOUT_ASSESSORS =
            Set.of(Procedure.SPECIAL, Procedure.PAYMENT_ORDER, Procedure.PUBLIC_SUMMONS);

    private PanelRules() {}

    /** Empty when the panel is lawful. */
    public static List<PanelFault> faults(PanelFacts facts) {
        List<PanelFault> faults = new ArrayList<>();
        procedure(facts, faults);
        size(facts, faults);
        presiding(facts, faults);
        assessors(facts, faults);
        criminal(facts, faults);
        bars(facts, faults);
        return faults;
    }

    /** 独任审理 Procedures in which one judge sits alone; in another a panel sits only after the procedure is changed. */
    public static boolean soleOnly(CaseCategory category, Procedure procedure) {
        return switch (procedure) {
            case SMALL_CLAIMS, EXPEDITED -> true;
            case SUMMARY -> category != CaseCategory.CRIMINAL;
            default -> false;
        };
    }

    private static void procedure(PanelFacts facts, List<PanelFault> faults) {
        if (soleOnly(facts.category(), facts.procedure())) {
            Citation alone = switch (facts.category()) {
                case CRIMINAL -> Citation.of("刑诉法", "222");
                case ADMINISTRATIVE -> Citation.of("行诉法", "83");
                default -> Citation.of("民诉法", "40");
            };
            faults.add(PanelFault.of("soleProcedure", alone));
        }
    }

    private static void size(PanelFacts facts, List<PanelFault> faults) {
        int size = facts.seats().size();
        if (size < SMALL || size % 2 == 0) {
            faults.add(PanelFault.of("even", odd(facts), size));
        }
        if (facts.seats().stream().map(PanelSeat::key).distinct().count() != size) {
            faults.add(PanelFault.of("twice", ORGANISATION));
        }
        if (facts.seats().stream().noneMatch(PanelSeat::handling)) {
            faults.add(PanelFault.of("withoutHandling", HANDLES));
        }
    }

    private static Citation odd(PanelFacts facts) {
        return switch (facts.category()) {
            case CRIMINAL -> Citation.of("刑诉法", "183");
            case CIVIL -> Citation.of("民诉法", facts.instance() == TrialInstance.FIRST ? "40" : "41");
            case ADMINISTRATIVE -> Citation.of("行诉法", "68");
            default -> ORGANISATION;
        };
    }

    private static void presiding(PanelFacts facts, List<PanelFault> faults) {
        List<PanelSeat> presiding =
                facts.seats().stream().filter(PanelSeat::presiding).toList();
        if (presiding.size() != 1) {
            faults.add(PanelFault.of("onePresides", ORGANISATION));
        }
        presiding.stream()
                .filter(seat -> seat.kind() == SeatKind.ASSESSOR)
                .forEach(seat -> faults.add(PanelFault.of("assessorPresides", MIXED, seat.who())));
        facts.seats().stream()
                .filter(seat -> seat.leads() && !seat.presiding())
                .filter(seat -> presiding.stream().noneMatch(PanelSeat::leads))
                .min(Comparator.comparing(PanelSeat::who))
                .ifPresent(seat -> faults.add(PanelFault.of(
                        "leaderPresides",
                        facts.category() == CaseCategory.CRIMINAL ? Citation.of("刑诉解释", "212") : PRESIDES,
                        seat.who())));
    }

    private static void assessors(PanelFacts facts, List<PanelFault> faults) {
        int assessors = facts.count(SeatKind.ASSESSOR);
        int judges = facts.count(SeatKind.JUDGE);
        boolean first = facts.instance() == TrialInstance.FIRST;
        boolean closed = facts.traits().stream().anyMatch(PanelTrait::barsAssessors)
                || WITHOUT_ASSESSORS.contains(facts.procedure());
        if (assessors > 0) {
            if (!first) {
                faults.add(PanelFault.of("assessorsOnAppeal", onAppeal(facts.category())));
            }
            if (WITHOUT_ASSESSORS.contains(facts.procedure())) {
                faults.add(PanelFault.of("assessorsInProcedure", Citation.of("陪审员法解释", "5(1)")));
            }
            facts.traits().stream()
                    .filter(PanelTrait::barsAssessors)
                    .sorted()
                    .forEach(trait -> faults.add(PanelFault.of("assessorsBarred." + trait.name(), trait.citation())));
            boolean three = assessors + judges == SMALL && judges > 0;
            boolean seven = assessors + judges == LARGE && judges == JUDGES_OF_SEVEN;
            if (!three && !seven) {
                faults.add(PanelFault.of("mixedForm", MIXED, judges, assessors));
            }
        }
        if (first && !closed) {
            needed(facts, assessors, judges, faults);
        }
    }

    private static void needed(PanelFacts facts, int assessors, int judges, List<PanelFault> faults) {
        boolean seven = facts.traits().stream().anyMatch(PanelTrait::needsSeven);
        if (seven && !(judges == JUDGES_OF_SEVEN && assessors == LARGE - JUDGES_OF_SEVEN)) {
            faults.add(PanelFault.of(
                    "sevenNeeded",
                    facts.traits().stream()
                            .filter(PanelTrait::needsSeven)
                            .sorted()
                            .findFirst()
                            .map(PanelTrait::citation)
                            .orElse(SEVEN)));
        } else if (assessors == 0) {
            facts.traits().stream()
                    .filter(PanelTrait::needsAssessors)
                    .sorted()
                    .findFirst()
                    .ifPresent(trait -> faults.add(PanelFault.of("assessorsNeeded", trait.citation())));
        }
    }

    private static Citation onAppeal(CaseCategory category) {
        return switch (category) {
            case CRIMINAL -> Citation.of("刑诉法", "183");
            case CIVIL -> Citation.of("民诉法", "41");
            default -> Citation.of("合议庭规定", "1");
        };
    }

    /** 刑诉法 183 and 249 name the numbers; the other statutes only ask for an odd one. */
    private static void criminal(PanelFacts facts, List<PanelFault> faults) {
        if (facts.category() != CaseCategory.CRIMINAL || facts.count(SeatKind.ASSESSOR) > 0) {
            return;
        }
        int judges = facts.count(SeatKind.JUDGE);
        if (judges % 2 == 0) {
            return;
        }
        Citation where = Citation.of("刑诉法", facts.procedure() == Procedure.DEATH_PENALTY_REVIEW ? "249" : "183");
        int most = most(facts);
        if (judges > most) {
            faults.add(PanelFault.of("tooManyJudges", where, judges, most));
        }
    }

    private static int most(PanelFacts facts) {
        if (facts.procedure() == Procedure.DEATH_PENALTY_REVIEW) {
            return SMALL;
        }
        if (facts.instance() == TrialInstance.SECOND) {
            return MIDDLE;
        }
        return facts.level() == CourtLevel.BASIC || facts.level() == CourtLevel.INTERMEDIATE ? SMALL : LARGE;
    }

    private static void bars(PanelFacts facts, List<PanelFault> faults) {
        facts.seats()
                .forEach(seat -> seat.bars().stream()
                        .sorted()
                        .forEach(bar -> faults.add(
                                PanelFault.of("bar." + bar.name(), bar.citation(facts.category()), seat.who()))));
    }
}
