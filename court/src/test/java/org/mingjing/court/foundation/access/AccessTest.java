package org.mingjing.court.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.DivisionId;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.law.trial.AccessToCases;

class AccessTest {

    private static final CourtId OWN = new CourtId("own");
    private static final CourtId BELOW = new CourtId("below");
    private static final DivisionId LED = new DivisionId(new UUID(1, 1));
    private static final DivisionId OTHER = new DivisionId(new UUID(1, 2));

    static Stream<String> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(AccessTest.class.getResourceAsStream("/access/cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theTableDecides(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        Actor actor = actor(EnumSet.of(Role.valueOf(cells.get(0))));
        Standing standing = standing(
                relations(cells.get(1)),
                cells.get(2),
                cells.get(3),
                cells.get(4).equals("yes"));
        assertThat(answer(Access.decide(actor, Permission.CASE_READ, standing)))
                .as("read")
                .isEqualTo(cells.get(5));
        assertThat(answer(Access.decide(actor, Permission.CASE_EXPORT, standing)))
                .as("export")
                .isEqualTo(cells.get(6));
        assertThat(answer(Access.decide(actor, Permission.CLOCK_RECORD, standing)))
                .as("record")
                .isEqualTo(cells.get(7));
    }

    @Test
    void everyRoleStandsInTheTable() throws IOException {
        Set<Role> named = EnumSet.noneOf(Role.class);
        rows().forEach(line ->
                named.add(Role.valueOf(line.substring(0, line.indexOf('|')).strip())));
        assertThat(named).containsExactlyInAnyOrder(Role.values());
    }

    @Test
    void aPermissionWithoutALineOpensNoCase() {
        Actor everything = actor(EnumSet.allOf(Role.class));
        Standing standing = standing(EnumSet.of(Relation.HANDLING_JUDGE), "own-division", "open", false);
        assertThat(answer(Access.decide(everything, Permission.AUDIT_READ, standing)))
                .isEqualTo("notByRelation");
    }

    @Test
    void recusalIsToldWithItsOwnArticle() {
        Citation criminal = AccessToCases.RECUSAL_CRIMINAL;
        Standing standing = new Standing(OWN, LED, Set.of(Relation.RECUSED), SubjectState.OPEN, false, criminal);
        assertThat(Access.decide(actor(EnumSet.of(Role.JUDGE)), Permission.CASE_READ, standing))
                .isEqualTo(Decision.refused("access.recused", criminal));
    }

    @Test
    void aSubjectCannotMakeSomebodyAChiefJudge() {
        assertThatThrownBy(() -> standing(EnumSet.of(Relation.DIVISION_CHIEF), "own-court", "open", false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Actor actor(Set<Role> roles) {
        return new Actor(
                new PersonId(new UUID(0, 1)), "x", OWN, "x", "judge", LED, roles, Set.of(OWN, BELOW), Set.of(LED));
    }

    private static Standing standing(Set<Relation> given, String place, String state, boolean sealed) {
        CourtId court = place.equals("below") ? BELOW : place.equals("elsewhere") ? new CourtId("other") : OWN;
        return new Standing(
                court,
                place.equals("own-division") ? LED : OTHER,
                given,
                SubjectState.valueOf(state.toUpperCase(Locale.ROOT)),
                sealed,
                AccessToCases.RECUSAL_CIVIL);
    }

    private static Set<Relation> relations(String words) {
        Set<Relation> given = EnumSet.noneOf(Relation.class);
        if (!words.equals("-")) {
            Arrays.stream(words.split(",", -1)).map(Relation::valueOf).forEach(given::add);
        }
        return given;
    }

    private static String answer(Decision<?> decision) {
        return decision instanceof Decision.Refused<?> refused ? refused.code().replace("access.", "") : "yes";
    }
}
