package org.mingjing.law.triage;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 分流问题 What may be asked of a case of this kind before it is sorted.
 *
 * @param wanted whether a simpler way needs the fact; else the fact shuts one, or puts the case into the four categories
 * @param citation the first rule that asks
 */
@Term("分流问题")
public record TriageQuestion(TriageFact fact, boolean wanted, Citation citation) {}
