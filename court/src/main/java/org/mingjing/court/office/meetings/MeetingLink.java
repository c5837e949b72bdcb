package org.mingjing.court.office.meetings;

import java.net.URI;
import java.net.URISyntaxException;

/** 视频会议地址 Nothing but https, with a host and without a password in it. */
final class MeetingLink {

    private MeetingLink() {}

    /** An empty one fits: there is none. */
    static boolean fits(String link) {
        if (link.isEmpty()) {
            return true;
        }
        if (link.length() > MeetingDesk.LONGEST_LINK) {
            return false;
        }
        try {
            URI address = new URI(link);
            return "https".equals(address.getScheme()) && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
