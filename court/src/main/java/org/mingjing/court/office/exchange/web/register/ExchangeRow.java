package org.mingjing.court.office.exchange.web.register;

import java.util.List;
import org.mingjing.court.ui.components.chip.Chip;

/**
 * 登记簿一行
 *
 * @param other where it comes from, or goes to
 * @param until by when it ought to be received; empty: no matter any more
 */
public record ExchangeRow(
        String number, String href, String title, String other, String at, String until, List<Chip> chips) {}
