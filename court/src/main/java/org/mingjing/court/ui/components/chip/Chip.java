package org.mingjing.court.ui.components.chip;

/** 标签 */
public record Chip(String label, Tone tone) {

    public static Chip of(String label) {
        return new Chip(label, Tone.PLAIN);
    }

    public static Chip of(String label, Tone tone) {
        return new Chip(label, tone);
    }
}
