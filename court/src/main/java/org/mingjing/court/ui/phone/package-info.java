/** 掌上办公 What makes the pages an app on a phone: its manifest, its icons, its worker. */
@NullMarked
package org.mingjing.court.ui.phone;

import org.jspecify.annotations.NullMarked;
