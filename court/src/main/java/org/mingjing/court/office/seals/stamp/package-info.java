/** 签章结构 Electronic seals by GB/T 38540-2020 as values: bytes in, sealed bytes or a report out. No database, no clock, no web. */
@NullMarked
@NamedInterface("stamp")
package org.mingjing.court.office.seals.stamp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
