/** 影响清单 The list of effects, the same wherever it is shown. */
@NullMarked
@NamedInterface("web")
package org.mingjing.court.foundation.effects.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
