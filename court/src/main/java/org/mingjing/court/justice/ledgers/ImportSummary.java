package org.mingjing.court.justice.ledgers;

import org.mingjing.kernel.Term;

/**
 * 导入结果 {@code read = accepted + rejected}, {@code accepted = created + updated + unchanged}.
 *
 * @param warned rows accepted with at least one warning
 * @param unchanged rows whose case the court already has, and of which they tell nothing new
 * @param updated rows that tell the end of a case which an earlier ledger brought open
 */
@Term("导入结果")
public record ImportSummary(
        int read, int accepted, int rejected, int warned, int created, int unchanged, int updated) {}
