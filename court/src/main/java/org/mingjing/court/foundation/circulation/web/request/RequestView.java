package org.mingjing.court.foundation.circulation.web.request;

import java.util.List;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 申请页内容
 *
 * @param outlook days that bear on the request
 */
public record RequestView(
        String kind, String title, String action, String back, List<Fact> outlook, FilledForm filled) {}
