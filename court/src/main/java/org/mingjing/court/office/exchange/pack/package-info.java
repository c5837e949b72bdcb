/** 公文交换包 The package in which an official document goes from one organ to another, as values: bytes in, checks and fields out. No database, no clock, no web. */
@NullMarked
package org.mingjing.court.office.exchange.pack;

import org.jspecify.annotations.NullMarked;
