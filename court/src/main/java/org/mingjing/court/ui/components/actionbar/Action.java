package org.mingjing.court.ui.components.actionbar;

import org.jspecify.annotations.Nullable;

/**
 * 操作 A link or button. One that may not be pressed stays where it is and says why.
 *
 * @param href where it leads; null for a button that sends its form
 * @param name with the value sent along by a button; null for none
 * @param whyNot the reason with its article; null when it may be pressed
 */
public record Action(
        String label,
        @Nullable String href,
        @Nullable String name,
        @Nullable String value,
        Weight weight,
        @Nullable String whyNot) {

    /** 主次 */
    public enum Weight {
        MAIN("btn-primary"),
        SIDE("mj-btn-side"),
        GRAVE("mj-btn-grave");

        private final String css;

        Weight(String css) {
            this.css = css;
        }

        public String css() {
            return css;
        }
    }

    public static Action link(String label, String href) {
        return new Action(label, href, null, null, Weight.SIDE, null);
    }

    public static Action send(String label) {
        return new Action(label, null, null, null, Weight.MAIN, null);
    }

    public Action weighing(Weight heavier) {
        return new Action(label, href, name, value, heavier, whyNot);
    }

    /** Sends this parameter along, so that one form can have several buttons. */
    public Action saying(String parameter, String content) {
        return new Action(label, href, parameter, content, weight, whyNot);
    }

    /** May not be pressed, for this reason. */
    public Action forbidden(@Nullable String reason) {
        return new Action(label, href, name, value, weight, reason);
    }
}
