package org.mingjing.court.office.meetings;

import org.mingjing.court.foundation.access.NavigationEntry;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.ui.NavigationGroup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 会议导航 */
@Configuration
class MeetingNavigation {

    @Bean
    NavigationEntry meetingsEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE, 74, "meetings.title", "/meetings", "people", Permission.MEETINGS, actor -> 0);
    }

    @Bean
    NavigationEntry meetingRoomsEntry() {
        return new NavigationEntry(
                NavigationGroup.OFFICE,
                86,
                "meetings.rooms.title",
                "/meeting-rooms",
                "court",
                Permission.MEETINGS_OFFICE,
                actor -> 0);
    }
}
