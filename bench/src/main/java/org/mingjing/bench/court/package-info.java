/** 受测法院 The court under measurement: its database, its server, its visitors. */
@NullMarked
package org.mingjing.bench.court;

import org.jspecify.annotations.NullMarked;
