package org.mingjing.court.foundation.sealing;

import java.util.UUID;
import org.mingjing.kernel.Term;

/**
 * 可用印章 A seal that may be asked for today.
 *
 * @param whole 院印 the seal of the court itself
 */
@Term("可用印章")
public record SealOffer(UUID seal, String name, boolean whole) {}
