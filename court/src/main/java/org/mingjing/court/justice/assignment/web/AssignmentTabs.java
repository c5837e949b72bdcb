package org.mingjing.court.justice.assignment.web;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.tabs.Tab;

/** 分案页签 The parts of the assignment room that somebody may enter. */
public final class AssignmentTabs {

    private AssignmentTabs() {}

    /** @param current waiting, done, pauses or divisions */
    public static List<Tab> of(Actor actor, String current, Text text) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("waiting", "/assignment", current, text));
        tabs.add(tab("done", "/assignment?view=done", current, text));
        if (Grants.permits(actor, Permission.ASSIGNMENT_RULES)) {
            tabs.add(tab("pauses", "/assignment/pauses", current, text));
            tabs.add(tab("divisions", "/assignment/divisions", current, text));
        }
        return tabs;
    }

    private static Tab tab(String word, String href, String current, Text text) {
        return Tab.of(text.of("assignment.view." + word), href, word.equals(current));
    }
}
