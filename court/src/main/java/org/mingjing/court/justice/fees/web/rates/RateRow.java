package org.mingjing.court.justice.fees.web.rates;

import org.mingjing.court.justice.fees.LocalRate;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 一项标准
 *
 * @param mayDecide whether the reader is the second person
 */
public record RateRow(LocalRate rate, String kind, String bounds, Chip state, String by, boolean mayDecide) {}
