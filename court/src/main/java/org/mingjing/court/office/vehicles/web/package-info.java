/** 用车页面 What the pages of the cars have in common. */
@NullMarked
package org.mingjing.court.office.vehicles.web;

import org.jspecify.annotations.NullMarked;
