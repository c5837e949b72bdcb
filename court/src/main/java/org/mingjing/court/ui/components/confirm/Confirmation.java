package org.mingjing.court.ui.components.confirm;

import java.util.Map;

/**
 * 确认
 *
 * @param action address the form is sent to
 * @param question what is asked
 * @param consequence what will happen, in one sentence
 * @param label of the button: a verb, never "OK"
 * @param hidden what is sent along
 * @param cancel where the other way leads
 */
public record Confirmation(
        String action, String question, String consequence, String label, Map<String, String> hidden, String cancel) {}
