package org.mingjing.law.procedure;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 程序适用规则 That cases of a type may be heard in a procedure, and where the law says so. Whether one case fulfils the conditions
 * is for triage to ask.
 *
 * @param typeWord 类型代字 e.g. 民初
 */
@Term("程序适用规则")
public record ProcedureRule(String typeWord, Procedure procedure, Citation citation) {}
