/** 人员页面 The people of the court, their roles and accounts, for the system administrator. */
@NullMarked
package org.mingjing.court.foundation.accounts.web.people;

import org.jspecify.annotations.NullMarked;
