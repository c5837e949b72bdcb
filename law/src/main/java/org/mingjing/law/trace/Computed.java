package org.mingjing.law.trace;

import org.mingjing.kernel.Term;

/**
 * 计算结果 A value with its reasons and the version of the rules that made it, so that it can be opened years later.
 *
 * @param value what was computed
 * @param ledger the steps that led to it
 * @param ruleSet version of the rules used
 */
@Term("计算结果")
public record Computed<T>(T value, Ledger ledger, RuleSet ruleSet) {}
