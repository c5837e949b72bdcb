package org.mingjing.law.filing;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;
import org.mingjing.law.register.RegisterFile.Row;

/** 立案审查规则 The list a filing is held against. */
@Term("立案审查规则")
public final class FilingRules {

    private static final List<FilingRequirement> REQUIREMENTS =
            RegisterFile.beside(FilingRules.class, "requirements.tsv").rows().stream()
                    .map(row -> new FilingRequirement(
                            FilingItem.valueOf(row.text("item")),
                            kinds(row),
                            trait(row.text("with")),
                            trait(row.text("without")),
                            citation(row)))
                    .toList();

    private static final List<FilingBarRule> BARS = RegisterFile.beside(FilingRules.class, "bars.tsv").rows().stream()
            .map(row -> new FilingBarRule(FilingBar.valueOf(row.text("bar")), kinds(row), citation(row)))
            .toList();

    private FilingRules() {}

    public static List<FilingRequirement> requirements() {
        return REQUIREMENTS;
    }

    /** What a filing of this kind and in these circumstances has to bring. */
    public static List<FilingRequirement> requirements(FilingFacts facts) {
        return REQUIREMENTS.stream().filter(rule -> rule.appliesTo(facts)).toList();
    }

    public static List<FilingBarRule> bars() {
        return BARS;
    }

    /** The grounds on which a suit of a kind is not filed. */
    public static List<FilingBarRule> bars(FilingKind kind) {
        return BARS.stream().filter(rule -> rule.kinds().contains(kind)).toList();
    }

    private static Set<FilingKind> kinds(Row row) {
        String names = row.text("kinds");
        return names.equals("ALL")
                ? EnumSet.allOf(FilingKind.class)
                : Arrays.stream(names.split(",", -1)).map(FilingKind::valueOf).collect(Collectors.toSet());
    }

    private static Optional<FilingTrait> trait(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(FilingTrait.valueOf(name));
    }

    private static Citation citation(Row row) {
        return Citation.of(row.text("instrument"), row.text("article"));
    }
}
