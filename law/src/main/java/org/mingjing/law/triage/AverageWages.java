package org.mingjing.law.triage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.RegisterFile;

/** 年平均工资表 The published wages on which the bounds of small claims rest. Until a year's is published the last one published counts. */
@Term("年平均工资表")
public record AverageWages(List<AverageWage> wages) {

    public static final Citation CITATION = Citation.of("民诉解释", "272");

    public AverageWages {
        wages = List.copyOf(wages);
    }

    /** The wages held here: a sample, read as reported. */
    public static AverageWages held() {
        return new AverageWages(RegisterFile.beside(AverageWages.class, "average-wages.tsv").rows().stream()
                .map(row -> new AverageWage(
                        row.text("province"),
                        Integer.parseInt(row.text("year")),
                        Money.ofYuan(Long.parseLong(row.text("yuan"))),
                        LocalDate.parse(row.text("published_at")),
                        row.text("source"),
                        row.reliability()))
                .toList());
    }

    /** The same with one more. */
    public AverageWages with(AverageWage wage) {
        List<AverageWage> all = new ArrayList<>(wages);
        all.add(wage);
        return new AverageWages(all);
    }

    /** The wage that counts in a province on a day. */
    public Optional<AverageWage> on(String province, LocalDate day) {
        return wages.stream()
                .filter(wage ->
                        wage.province().equals(province) && !wage.publishedOn().isAfter(day))
                .max(Comparator.comparingInt(AverageWage::year).thenComparing(AverageWage::publishedOn));
    }
}
