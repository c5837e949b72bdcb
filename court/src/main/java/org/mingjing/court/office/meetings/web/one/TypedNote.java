package org.mingjing.court.office.meetings.web.one;

import org.mingjing.court.ui.components.errors.FormErrors;

/**
 * 填写的说明 What was typed before it was refused.
 *
 * @param deed empty: nothing was
 */
record TypedNote(String deed, String note, FormErrors errors) {

    static final TypedNote NONE = new TypedNote("", "", FormErrors.NONE);
}
