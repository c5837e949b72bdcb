/** 流转规则 The rules of docs/circulation.md as values: a slip, a move and the organisation in, a slip or a refusal out. No I/O. */
@NullMarked
@NamedInterface("slip")
package org.mingjing.court.foundation.circulation.slip;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
