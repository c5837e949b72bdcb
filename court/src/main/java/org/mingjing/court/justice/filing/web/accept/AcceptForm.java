package org.mingjing.court.justice.filing.web.accept;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.people.TeamId;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.law.procedure.Procedure;
import org.mingjing.law.triage.Formation;
import org.mingjing.law.triage.TriageFact;

/**
 * 立案表单 As typed.
 *
 * @param way procedure and formation, as {@link #word} writes them
 * @param team 速裁团队, its id
 * @param told yes, no or unknown of each fact, by its name
 * @param step {@code save}; {@code none} that nothing else speaks against; else it is only reckoned anew
 * @param key made with the empty form: sending twice has one effect
 */
record AcceptForm(
        @Nullable String decidedOn,
        @Nullable String way,
        @Nullable String reason,
        @Nullable String undecided,
        @Nullable String team,
        Map<String, String> told,
        @Nullable String step,
        int revision,
        UUID key) {

    private static final String FACT = "fact-";

    AcceptForm {
        told = Map.copyOf(told);
    }

    /** 程序与审判组织 The way somebody may choose. */
    record Way(Procedure procedure, Formation formation) {}

    /** @throws IllegalArgumentException when the hidden fields are not what this page made */
    static AcceptForm of(Map<String, String> typed) {
        Map<String, String> told = new HashMap<>();
        typed.forEach((name, value) -> {
            if (name.startsWith(FACT)) {
                told.put(name.substring(FACT.length()), value);
            }
        });
        return new AcceptForm(
                typed.get("decidedOn"),
                typed.get("way"),
                typed.get("reason"),
                typed.get("undecided"),
                typed.get("team"),
                told,
                typed.get("step"),
                Integer.parseInt(typed.getOrDefault("revision", "")),
                UUID.fromString(typed.getOrDefault("key", "")));
    }

    static String name(TriageFact fact) {
        return FACT + fact.name();
    }

    static String word(Procedure procedure, Formation formation) {
        return procedure.name() + "-" + formation.name();
    }

    Optional<Way> chosen() {
        return Arrays.stream(Procedure.values())
                .flatMap(procedure -> Arrays.stream(Formation.values()).map(formation -> new Way(procedure, formation)))
                .filter(one -> word(one.procedure(), one.formation()).equals(way))
                .findFirst();
    }

    /** What is known, of all that was answered. */
    Map<TriageFact, Boolean> known() {
        Map<TriageFact, Boolean> known = new EnumMap<>(TriageFact.class);
        for (TriageFact fact : TriageFact.values()) {
            String answer = told.getOrDefault(fact.name(), "");
            if (answer.equals("yes") || answer.equals("no")) {
                known.put(fact, answer.equals("yes"));
            }
        }
        return Collections.unmodifiableMap(known);
    }

    String reasonTyped() {
        return Objects.requireNonNullElse(reason, "").strip();
    }

    /** Null for none, and for what is no id. */
    @Nullable
    TeamId sentTo() {
        UUID chosen = TypedId.of(team);
        return chosen == null ? null : new TeamId(chosen);
    }

    boolean saves() {
        return "save".equals(step);
    }

    boolean clears() {
        return "none".equals(step);
    }

    /** With these answers in place of those typed. */
    AcceptForm telling(Map<TriageFact, Boolean> now) {
        Map<String, String> answers = new HashMap<>();
        now.forEach((fact, holds) -> answers.put(fact.name(), holds ? "yes" : "no"));
        return new AcceptForm(decidedOn, way, reason, undecided, team, answers, step, revision, key);
    }

    AcceptForm seen(int now) {
        return new AcceptForm(decidedOn, way, reason, undecided, team, told, step, now, key);
    }
}
