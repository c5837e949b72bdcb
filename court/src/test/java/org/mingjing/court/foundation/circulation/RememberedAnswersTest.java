package org.mingjing.court.foundation.circulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.mingjing.court.foundation.circulation.slip.ApproverRule;
import org.mingjing.court.foundation.circulation.slip.Organisation;
import org.mingjing.court.foundation.circulation.slip.Route;
import org.mingjing.court.foundation.circulation.slip.RouteStep;
import org.mingjing.court.foundation.circulation.slip.Slip;
import org.mingjing.court.foundation.circulation.slip.StepMode;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.SubjectRef;

/** 一次试运行的记忆 Nothing is asked twice, and no answer is given to another question. */
class RememberedAnswersTest {

    private static final PersonId JUDGE = person(1);
    private static final PersonId CLERK = person(2);
    private static final RouteStep HEAD = new RouteStep("head", StepMode.SINGLE, new ApproverRule.DivisionHead());
    private static final RouteStep CLERKS = new RouteStep("clerks", StepMode.ANY, new ApproverRule.Holders(Role.CLERK));

    private final List<String> asked = new ArrayList<>();
    private final RememberedAnswers answers = new RememberedAnswers();

    @Test
    void theSameIsAskedOnce() {
        for (int time = 0; time < 3; time++) {
            assertThat(named(HEAD, JUDGE, "a")).containsExactly(JUDGE);
            assertThat(excluded(CLERK, JUDGE, "a")).isTrue();
            assertThat(excluded(CLERK, JUDGE, "b")).isFalse();
        }
        assertThat(asked).containsExactly("head by 1 on a", "2 on a", "2 on b");
    }

    @Test
    void anotherStarterOrSubjectIsAnotherQuestionButARoleIsHeldAllTheSame() {
        assertThat(named(HEAD, JUDGE, "a")).containsExactly(JUDGE);
        assertThat(named(HEAD, CLERK, "a")).containsExactly(CLERK);
        assertThat(named(HEAD, JUDGE, "b")).containsExactly(JUDGE);
        named(CLERKS, JUDGE, "a");
        named(CLERKS, CLERK, "b");
        assertThat(asked).containsExactly("head by 1 on a", "head by 2 on a", "head by 1 on b", "clerks by 1 on a");
    }

    private List<PersonId> named(RouteStep step, PersonId starter, String subject) {
        FiledSlip filed = filed(starter, subject);
        return answers.of(filed, court(filed)).named(step, filed.slip());
    }

    private boolean excluded(PersonId person, PersonId starter, String subject) {
        FiledSlip filed = filed(starter, subject);
        return answers.of(filed, court(filed)).excluded(person, filed.slip());
    }

    /** Names the starter, and keeps everybody from the subject a. */
    private Organisation court(FiledSlip filed) {
        return new Organisation() {
            @Override
            public List<PersonId> named(RouteStep step, Slip slip) {
                asked.add(step.name() + " by " + number(filed.starter()) + " on "
                        + filed.subject().id());
                return List.of(filed.starter());
            }

            @Override
            public boolean deputises(PersonId deputy, PersonId holder, Slip slip) {
                return false;
            }

            @Override
            public boolean excluded(PersonId person, Slip slip) {
                asked.add(number(person) + " on " + filed.subject().id());
                return filed.subject().id().equals("a");
            }
        };
    }

    private static FiledSlip filed(PersonId starter, String subject) {
        return new FiledSlip(
                new SlipId(new UUID(1, 1)),
                new CourtId("T01"),
                "leave",
                new SubjectRef("person", subject),
                "title",
                starter,
                Slip.draft(new Route("leave", 1, List.of(HEAD)), Set.of(starter)),
                Map.of(),
                OffsetDateTime.parse("2026-11-20T09:00:00+08:00"),
                null);
    }

    private static long number(PersonId person) {
        return person.value().getLeastSignificantBits();
    }

    private static PersonId person(long number) {
        return new PersonId(new UUID(0, number));
    }
}
