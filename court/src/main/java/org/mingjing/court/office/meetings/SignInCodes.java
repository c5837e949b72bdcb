package org.mingjing.court.office.meetings;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.mingjing.court.foundation.people.PersonId;
import org.springframework.stereotype.Component;

/**
 * 签到码 What the door shows, and the pass it gives. The code at the door changes twice a minute and is good for a minute at most: a
 * picture of it sent to somebody elsewhere has run out. Whoever opened it in time gets a pass of his own, good for some minutes, so that
 * he can read before he confirms. Both are signed with a secret of the meeting that nobody sees.
 */
@Component
public class SignInCodes {

    /** 换码 In seconds. */
    public static final int EVERY = 30;

    private static final int PASS_SECONDS = 300;
    private static final int SIGNED = 12;

    private final Meetings meetings;
    private final Clock clock;

    SignInCodes(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    /** 门口的码 Called inside CourtBoundary. */
    public String atTheDoor(MeetingId meeting) {
        long turn = seconds() / EVERY;
        return turn + "." + signed(meeting, "door " + turn);
    }

    /** Whether it stands at the door now, or did until a moment ago. */
    public boolean shows(MeetingId meeting, String code) {
        long turn = seconds() / EVERY;
        return good(meeting, code, "door ", turn - 1, turn);
    }

    /** 通行 For this person alone. */
    public String pass(MeetingId meeting, PersonId person) {
        long now = seconds();
        return now + "." + signed(meeting, person.value() + " " + now);
    }

    boolean passes(MeetingId meeting, PersonId person, String pass) {
        long now = seconds();
        return good(meeting, pass, person.value() + " ", now - PASS_SECONDS, now);
    }

    private boolean good(MeetingId meeting, String typed, String what, long from, long to) {
        int dot = typed.indexOf('.');
        if (dot < 1 || !typed.substring(0, dot).matches("\\d{1,15}")) {
            return false;
        }
        long when = Long.parseLong(typed.substring(0, dot));
        byte[] expected = signed(meeting, what + when).getBytes(UTF_8);
        return when >= from
                && when <= to
                && MessageDigest.isEqual(expected, typed.substring(dot + 1).getBytes(UTF_8));
    }

    private String signed(MeetingId meeting, String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(meetings.secret(meeting), "HmacSHA256"));
            byte[] whole = mac.doFinal((meeting + " " + what).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(whole, SIGNED));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private long seconds() {
        return clock.instant().getEpochSecond();
    }
}
