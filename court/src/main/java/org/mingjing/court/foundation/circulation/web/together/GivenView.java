package org.mingjing.court.foundation.circulation.web.together;

import java.util.List;

/**
 * 暂缓同意
 *
 * @param open whose window is open: they may be undone
 * @param failed that did not take effect, each with its reason
 */
public record GivenView(List<Row> open, List<RefusedRow> failed) {}
