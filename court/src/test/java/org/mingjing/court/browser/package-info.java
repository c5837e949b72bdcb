/** 浏览器检验 What a person sees: the pages in a real browser, on a desk and on a phone. */
@NullMarked
package org.mingjing.court.browser;

import org.jspecify.annotations.NullMarked;
