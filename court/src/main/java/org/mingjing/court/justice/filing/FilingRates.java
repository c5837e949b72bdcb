package org.mingjing.court.justice.filing;

import org.mingjing.kernel.CourtId;
import org.mingjing.law.fees.LocalFees;

/** 本地收费标准 Told by the module that keeps them, for what a fee is foretold at the window. Called inside CourtBoundary. */
public interface FilingRates {

    LocalFees of(CourtId court);
}
