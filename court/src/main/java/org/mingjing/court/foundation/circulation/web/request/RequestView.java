package org.mingjing.court.foundation.circulation.web.request;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.circulation.web.FilledForm;
import org.mingjing.court.ui.components.facts.Fact;

/**
 * 申请页内容
 *
 * @param outlook days that bear on the request, as far as it is filled in
 * @param unlawful why it could not be asked for as it is filled in; null: nothing is known against it
 */
public record RequestView(
        String kind,
        String title,
        String action,
        String back,
        List<Fact> outlook,
        @Nullable String unlawful,
        FilledForm filled) {}
