/** 值班页面 What the pages of duty have in common. */
@NullMarked
package org.mingjing.court.office.duty.web;

import org.jspecify.annotations.NullMarked;
