package org.mingjing.court.foundation.accounts;

import org.mingjing.kernel.Term;

/**
 * 演示身份 A demo person who can be entered with one click.
 *
 * @param key the message {@code persona.KEY} says what this person shows
 * @param position its place on the login page
 */
@Term("演示身份")
public record Persona(String key, int position) {}
