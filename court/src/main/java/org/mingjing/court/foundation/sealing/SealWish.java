package org.mingjing.court.foundation.sealing;

import java.util.UUID;
import org.mingjing.kernel.Term;

/**
 * 用印方式 Which seal, and how it is put.
 *
 * @param electronic into the files; else by hand on paper
 */
@Term("用印方式")
public record SealWish(UUID seal, boolean electronic) {}
