/** 收件簿页 All filings of the court. */
@NullMarked
package org.mingjing.court.justice.filing.web.register;

import org.jspecify.annotations.NullMarked;
