package org.mingjing.law.casetype;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.kernel.CaseNumber;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 案件类型登记册 The register of case types by their words, current and former. */
@Term("案件类型登记册")
public final class CaseTypes {

    private static final Map<String, CaseType> ALL = read();

    private CaseTypes() {}

    public static List<CaseType> all() {
        return List.copyOf(ALL.values());
    }

    /** The type for which the word may be given to a case received on that day. */
    public static Optional<CaseType> byWord(String word, LocalDate received) {
        return ever(word).filter(type -> type.validity().contains(received));
    }

    /** The type for which the word stands or once stood. */
    public static Optional<CaseType> ever(String word) {
        return Optional.ofNullable(ALL.get(word));
    }

    /** The type of a numbered case, whose year is known and whose day may not be: the word was in use in that year. */
    public static Optional<CaseType> of(CaseNumber number) {
        var firstDay = LocalDate.of(number.year(), 1, 1);
        var lastDay = LocalDate.of(number.year(), 12, 31);
        return ever(number.typeWord())
                .filter(type -> !type.validity().from().isAfter(lastDay)
                        && !type.validity().until().isBefore(firstDay));
    }

    /**
     * The category of a numbered case. Words before 2016 are in no list; theirs is told by the characters (刑二终 is criminal).
     * Empty when the word tells nothing.
     */
    public static Optional<CaseCategory> categoryOf(CaseNumber number) {
        Optional<CaseType> type = ever(number.typeWord());
        return type.isPresent() ? type.map(CaseType::category) : FormerTypeWords.category(number.typeWord());
    }

    private static Map<String, CaseType> read() {
        Map<String, List<RegisterFile.Row>> byWord = new LinkedHashMap<>();
        for (var row : RegisterFile.beside(CaseTypes.class, "case-types.tsv").rows()) {
            byWord.computeIfAbsent(row.text("word"), word -> new ArrayList<>()).add(row);
        }
        Map<String, CaseType> all = new LinkedHashMap<>();
        byWord.forEach((word, rows) -> {
            var first = rows.getFirst();
            all.put(
                    word,
                    new CaseType(
                            word,
                            CaseCategory.valueOf(first.text("category")),
                            rows.stream()
                                    .map(row -> new CaseKind(row.text("code"), row.text("kind")))
                                    .toList(),
                            first.validity(),
                            first.reliability(),
                            first.text("remark")));
        });
        return all;
    }
}
