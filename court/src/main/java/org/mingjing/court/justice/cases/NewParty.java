package org.mingjing.court.justice.cases;

/** 新当事人 */
public record NewParty(PartyRole role, PartyKind kind, String name) {}
