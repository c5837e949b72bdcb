package org.mingjing.court.justice.fees;

import java.time.LocalDate;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;

/**
 * 银行流水 One line of the bank's list of what came in.
 *
 * @param reference the receipt number the payer gave, or the bank's own
 */
@Term("银行流水")
public record BankLine(LocalDate on, Money amount, String reference, String payer) {}
