package org.mingjing.court.foundation.circulation.web.request;

import java.util.List;
import org.mingjing.court.foundation.effects.web.EffectLine;

/**
 * 影响预览 What a request would touch, as it is shown before it is made.
 *
 * @param seen names what is shown, and is sent along
 */
public record RequestEffects(String seen, List<EffectLine> lines) {}
