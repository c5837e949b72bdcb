package org.mingjing.law.fees;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Money;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Ledger;

/** 计费结果 What is to be paid and why. */
@Term("计费结果")
public sealed interface FeeReckoning {

    /** 应交 So much. */
    record Charged(Money amount, Ledger ledger) implements FeeReckoning {}

    /** 幅度内待定 Between these bounds; who sets the amount has not, and nobody guesses it. */
    record Open(Money low, Money high, Ledger ledger) implements FeeReckoning {}

    /** 不交纳 Nothing is charged. */
    record Free(Ledger ledger) implements FeeReckoning {}

    /** 无法计算 The facts do not suffice or contradict each other; the code is a key of the bundle {@code messages/ledger}. */
    record Refused(String code, Citation citation, List<Object> arguments) implements FeeReckoning {
        public Refused {
            arguments = List.copyOf(arguments);
        }
    }
}
