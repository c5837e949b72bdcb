package org.mingjing.court.justice.cases;

import java.util.List;
import org.mingjing.court.ui.components.banner.Banner;
import org.mingjing.court.ui.components.heading.Crumb;
import org.mingjing.court.ui.components.tabs.Tab;
import org.mingjing.kernel.Term;

/** 案件页头 The banner and tabs that stand on every page of a case; drawn by {@code justice/cases/web/head/head}. */
@Term("案件页头")
public record CaseHead(Banner banner, List<Tab> tabs, List<Crumb> crumbs) {}
