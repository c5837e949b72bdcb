/** 依据 The ledger of a date: as a page of its own and, with a script, as a drawer at the side. */
@NullMarked
package org.mingjing.court.ui.ledger;

import org.jspecify.annotations.NullMarked;
