package org.mingjing.court.justice.cases;

import org.mingjing.kernel.Term;

/** 新当事人 */
@Term("新当事人")
public record NewParty(PartyRole role, PartyKind kind, String name) {}
