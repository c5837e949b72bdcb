package org.mingjing.law.casetype;

import org.mingjing.kernel.Term;

/**
 * 案件种类 One of the kinds of cases that a type word stands for: 民特 stands for eleven.
 *
 * @param code four digits of the annex of 法〔2015〕137号, empty where it has none
 */
@Term("案件种类")
public record CaseKind(String code, String name) {}
