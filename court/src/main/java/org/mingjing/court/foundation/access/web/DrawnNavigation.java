package org.mingjing.court.foundation.access.web;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.Frame.NavigationItem;

/** 导航 Its counters ask the database only when the page is drawn: a form that leads elsewhere, or a part of a page, counts nothing. */
final class DrawnNavigation extends AbstractList<NavigationItem> {

    private final Supplier<List<NavigationItem>> entries;
    private @Nullable List<NavigationItem> drawn;

    DrawnNavigation(Supplier<List<NavigationItem>> entries) {
        this.entries = entries;
    }

    @Override
    public NavigationItem get(int index) {
        return drawn().get(index);
    }

    @Override
    public int size() {
        return drawn().size();
    }

    private List<NavigationItem> drawn() {
        List<NavigationItem> known = drawn;
        if (known == null) {
            known = entries.get();
            drawn = known;
        }
        return known;
    }
}
