package org.mingjing.court.ui.components.tabs;

/** 页签 One part of the page; a count below 0 shows none. */
public record Tab(String label, String href, boolean current, long count) {

    public static Tab of(String label, String href, boolean current) {
        return new Tab(label, href, current, -1);
    }
}
