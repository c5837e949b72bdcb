package org.mingjing.court.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.mingjing.court.foundation.audit.Origin;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.justice.trial.Deliberation;
import org.mingjing.court.justice.trial.DeliberationDesk;
import org.mingjing.court.justice.trial.DeliberationMinutesDesk;
import org.mingjing.court.justice.trial.Deliberations;
import org.mingjing.court.justice.trial.GiveOpinion;
import org.mingjing.court.justice.trial.MakeMinutes;
import org.mingjing.court.justice.trial.OpenDeliberation;
import org.mingjing.court.justice.trial.SignDeliberationMinutes;
import org.mingjing.court.justice.trial.TrialPanel;
import org.mingjing.court.justice.trial.Voice;
import org.mingjing.kernel.CourtId;
import org.mingjing.law.deliberation.Question;
import org.mingjing.law.deliberation.QuestionKind;
import org.mingjing.law.register.RegisterFile.Row;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** 演示评议 Deliberations: one vote missing, no majority, a minority, minutes unsigned and signed. */
@Component
@ConditionalOnBooleanProperty("mingjing.demo")
class DemoDeliberations {

    private static final List<String> WORDS = List.of("first", "second", "last");

    private final DeliberationDesk desk;
    private final DeliberationMinutesDesk minutes;
    private final Deliberations deliberations;
    private final People people;

    DemoDeliberations(
            DeliberationDesk desk, DeliberationMinutesDesk minutes, Deliberations deliberations, People people) {
        this.desk = desk;
        this.minutes = minutes;
        this.deliberations = deliberations;
        this.people = people;
    }

    void hold(Filed filed, Row row, LocalDate on, TrialPanel panel) {
        CaseId id = filed.entry().id();
        CourtId court = filed.entry().court();
        Row words = Sheets.rows("trial-words").getFirst();
        PersonId handling = Objects.requireNonNull(filed.entry().handlingJudge());
        Deeds.done(desk.open(new OpenDeliberation(
                origin(handling, on, "open", id),
                court,
                id,
                on,
                List.of(new Question(
                        1,
                        QuestionKind.RESULT,
                        words.text("question"),
                        Arrays.asList(words.text("answers").split("/", -1)))))));
        List<String> votes = row.text("votes").isEmpty()
                ? List.of()
                : Arrays.asList(row.text("votes").split(",", -1));
        for (int at = 0; at < votes.size(); at++) {
            Deliberation now = latest(id);
            Voice turn = now.turn().orElseThrow();
            Deeds.done(desk.speak(new GiveOpinion(
                    origin(Objects.requireNonNull(turn.person()), on, "speak" + at, id),
                    court,
                    id,
                    now.id(),
                    now.revision(),
                    turn.no(),
                    row.text(WORDS.get(at)),
                    List.of(Integer.parseInt(votes.get(at))))));
        }
        String story = row.text("story");
        if (story.equals("minutes") || story.equals("signed")) {
            Deliberation now = latest(id);
            Deeds.done(minutes.make(
                    new MakeMinutes(origin(handling, on, "minutes", id), court, id, now.id(), now.revision(), "")));
            for (Voice voice : now.voices()) {
                PersonId person = Objects.requireNonNull(voice.person());
                if (story.equals("signed") || !person.equals(handling)) {
                    Deeds.done(minutes.sign(new SignDeliberationMinutes(
                            origin(person, on, "sign" + voice.no(), id), court, id, now.id(), 1, voice.no())));
                }
            }
        }
    }

    private Deliberation latest(CaseId id) {
        return deliberations.of(id).getFirst();
    }

    private Origin origin(PersonId person, LocalDate on, String act, CaseId id) {
        Actor who = people.actor(person).orElseThrow();
        return new Origin(who, null, on, DemoTrials.key(act, id.toString()));
    }
}
