package org.mingjing.court.foundation.accounts;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.audit.Command;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;
import org.mingjing.kernel.Term;

/**
 * 录入人员 The system administrator enters somebody who joined the court and opens his account. No role comes with it.
 *
 * @param division null for whoever belongs to none
 * @param post 职务, one of {@link #POSTS}
 * @param login small letters, digits and {@code . _ -}
 */
@Term("录入人员")
public record AddPerson(
        Origin origin,
        CourtId court,
        @Nullable DivisionId division,
        String name,
        String staffNumber,
        String post,
        String login)
        implements Command {

    public static final int LONGEST_NAME = 40;
    public static final Pattern STAFF_NUMBER = Pattern.compile("[A-Za-z0-9-]{1,20}");
    public static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{1,63}");

    /** 职务 in the order of a list; the message {@code post.judge} names one. */
    public static final List<String> POSTS = List.of(
            "president",
            "vice-president",
            "committee-member",
            "chief-judge",
            "deputy-chief-judge",
            "judge",
            "assistant",
            "clerk",
            "filing-clerk",
            "enforcement-officer",
            "adjudication-management",
            "statistician",
            "office-staff",
            "bailiff",
            "service-terminal",
            "system-administrator",
            "security-administrator",
            "audit-administrator");

    /** @throws IllegalArgumentException when a part is empty, too long or of the wrong form; a form tells so before */
    public AddPerson {
        if (name.isBlank()
                || name.length() > LONGEST_NAME
                || !STAFF_NUMBER.matcher(staffNumber).matches()
                || !POSTS.contains(post)
                || !LOGIN.matcher(login).matches()) {
            throw new IllegalArgumentException("not a person to be entered: " + staffNumber);
        }
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("login", login);
    }
}
