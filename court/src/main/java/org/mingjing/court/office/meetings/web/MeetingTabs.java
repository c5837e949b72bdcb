package org.mingjing.court.office.meetings.web;

import java.util.List;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.tabs.Tab;

/** 会议页签 */
public final class MeetingTabs {

    private MeetingTabs() {}

    /** @param current {@code mine}, {@code week} or {@code register} */
    public static List<Tab> of(String current, Text text) {
        return List.of(
                Tab.of(text.of("meetings.tab.mine"), "/meetings", current.equals("mine")),
                Tab.of(text.of("meetings.tab.week"), "/meetings/week", current.equals("week")),
                Tab.of(text.of("meetings.tab.register"), "/meetings/register", current.equals("register")));
    }
}
