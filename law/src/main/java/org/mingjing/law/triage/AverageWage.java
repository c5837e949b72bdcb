package org.mingjing.law.triage;

import java.time.LocalDate;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.register.Reliability;

/**
 * 就业人员年平均工资 The average annual wage of a province.
 *
 * @param province 代字, e.g. 浙
 * @param year the year in which it was earned
 * @param publishedOn the day from which courts count with it
 * @param source the document
 */
@Term("就业人员年平均工资")
public record AverageWage(
        String province, int year, Money amount, LocalDate publishedOn, String source, Reliability reliability) {

    public AverageWage {
        if (source.isBlank() || amount.compareTo(Money.ZERO) <= 0 || publishedOn.getYear() <= year) {
            throw new IllegalArgumentException("a wage has a source, an amount, and is published after its year");
        }
    }
}
