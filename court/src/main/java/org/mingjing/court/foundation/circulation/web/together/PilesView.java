package org.mingjing.court.foundation.circulation.web.together;

import java.util.List;
import org.mingjing.court.ui.components.tabs.Tab;

/** 各叠待签 What one has in hand, in piles of the same step. */
public record PilesView(String pile, List<Tab> tabs, List<Row> rows) {}
