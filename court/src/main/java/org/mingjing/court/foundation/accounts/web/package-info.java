/** 账户页面 What the account pages have in common. */
@NullMarked
package org.mingjing.court.foundation.accounts.web;

import org.jspecify.annotations.NullMarked;
