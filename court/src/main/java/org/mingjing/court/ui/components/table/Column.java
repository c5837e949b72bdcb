package org.mingjing.court.ui.components.table;

import org.jspecify.annotations.Nullable;

/**
 * 列 A column's heading.
 *
 * @param sort address that sorts by this column; null when it cannot
 * @param order how it is sorted now
 * @param figures true for dates and numbers: tabular figures, never wrapped
 */
public record Column(String label, @Nullable String sort, Order order, boolean figures) {

    /** 排序 with the word that assistive technology expects. */
    public enum Order {
        NONE("none"),
        ASCENDING("ascending"),
        DESCENDING("descending");

        private final String aria;

        Order(String aria) {
            this.aria = aria;
        }

        public String aria() {
            return aria;
        }
    }

    public static Column of(String label) {
        return new Column(label, null, Order.NONE, false);
    }

    public static Column figures(String label) {
        return new Column(label, null, Order.NONE, true);
    }

    public Column sortedBy(String address, Order now) {
        return new Column(label, address, now, figures);
    }
}
