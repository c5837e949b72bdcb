package org.mingjing.court.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.mingjing.court.TestCourt;
import org.mingjing.court.WithCourt;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.CourtId;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@WithCourt
class CommandsIT {

    /** Puts a note in; only a test asks for it. */
    record PutNote(Origin origin, CourtId court, String note) implements Command {
        @Override
        public SubjectRef subject() {
            return new SubjectRef("note", note);
        }
    }

    @Autowired
    private Commands commands;

    @Autowired
    private DSLContext database;

    @Autowired
    private TestCourt court;

    @Test
    void theSameKeyTwiceAtOnceHasOneEffect() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID key = UUID.randomUUID();
            String note = "once-" + round;
            int callers = 4;
            CountDownLatch start = new CountDownLatch(1);
            try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
                List<Future<Decision<String>>> answers = IntStream.range(0, callers)
                        .mapToObj(i -> threads.submit(() -> {
                            start.await();
                            return put(Role.JUDGE, key, note);
                        }))
                        .toList();
                start.countDown();
                Decision<String> first = answers.getFirst().get();
                assertThat(first).isInstanceOf(Decision.Granted.class);
                for (Future<Decision<String>> answer : answers) {
                    assertThat(answer.get()).isEqualTo(first);
                }
            }
            assertThat(notes(note)).isEqualTo(1);
            assertThat(recorded(key)).containsExactly("granted");
        }
    }

    @Test
    void aRepetitionIsAnsweredFromWhatWasKept() {
        UUID key = UUID.randomUUID();
        Decision<String> first = put(Role.JUDGE, key, "again");
        assertThat(put(Role.JUDGE, key, "again")).isEqualTo(first);
        assertThat(notes("again")).isEqualTo(1);
    }

    @Test
    void theSameQuestionIsKnownAgainAfterTheRolesOfThePersonChanged() {
        UUID key = UUID.randomUUID();
        Decision<String> first = put(Role.JUDGE, key, "promoted");
        Actor judge = court.actor(Role.JUDGE);
        Actor promoted = new Actor(
                judge.id(),
                judge.name(),
                judge.court(),
                judge.courtName(),
                "chief",
                judge.division(),
                EnumSet.allOf(Role.class),
                Set.of(TestCourt.OTHER_BASIC, TestCourt.BASIC));
        Origin again = new Origin(promoted, null, LocalDate.of(2026, 9, 30), key);
        assertThat(commands.perform(
                        new PutNote(again, TestCourt.BASIC, "promoted"), () -> Decision.granted(write("promoted"))))
                .isEqualTo(first);
        assertThat(notes("promoted")).isEqualTo(1);
    }

    @Test
    void aKeyDoesNotServeAnotherQuestionNorAnotherPerson() {
        UUID key = UUID.randomUUID();
        put(Role.JUDGE, key, "mine");
        for (Decision<String> other : List.of(put(Role.JUDGE, key, "other"), put(Role.CLERK, key, "mine"))) {
            assertThat(other)
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            refused -> assertThat(refused.code()).isEqualTo("command.keyUsed"));
        }
        assertThat(notes("other")).isZero();
        assertThat(notes("mine")).isEqualTo(1);
    }

    @Test
    void aRefusalLeavesNothingBehindButItsRecordAndMayBeTriedAgain() {
        UUID key = UUID.randomUUID();
        PutNote command = new PutNote(origin(Role.JUDGE, key), TestCourt.BASIC, "refused");
        Decision<String> refused = commands.perform(command, () -> {
            write("refused");
            return Decision.refused("test.no", Citation.of("test", "1"));
        });
        assertThat(refused).isInstanceOf(Decision.Refused.class);
        assertThat(notes("refused")).isZero();
        assertThat(recorded(key)).containsExactly("refused:test.no");
        assertThat(put(Role.JUDGE, key, "refused")).isInstanceOf(Decision.Granted.class);
        assertThat(notes("refused")).isEqualTo(1);
    }

    @Test
    void aFailureLeavesNothingAtAll() {
        UUID key = UUID.randomUUID();
        PutNote command = new PutNote(origin(Role.JUDGE, key), TestCourt.BASIC, "failed");
        assertThatThrownBy(() -> commands.perform(command, () -> {
                    write("failed");
                    throw new IllegalStateException("a bug");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(notes("failed")).isZero();
        assertThat(recorded(key)).isEmpty();
    }

    @Test
    void theRecordCannotBeChanged() {
        UUID key = UUID.randomUUID();
        put(Role.JUDGE, key, "kept");
        for (String change : Set.of(
                "update audit.entry set outcome = 'x'",
                "delete from audit.entry",
                "truncate audit.entry",
                "delete from audit.command_effect")) {
            assertThatThrownBy(() -> database.execute(change)).as(change).isInstanceOf(DataAccessException.class);
        }
        assertThat(recorded(key)).containsExactly("granted");
    }

    private Decision<String> put(Role role, UUID key, String note) {
        return commands.perform(
                new PutNote(origin(role, key), TestCourt.BASIC, note), () -> Decision.granted(write(note)));
    }

    private String write(String note) {
        return database.fetchSingle(
                        "insert into files.document (court, subject_kind, subject_id, title) values (?, 'note', ?,"
                                + " 'x') returning id::text",
                        TestCourt.BASIC.value(),
                        note)
                .get(0, String.class);
    }

    private Origin origin(Role role, UUID key) {
        Actor actor = court.actor(role);
        return new Origin(actor, null, LocalDate.of(2026, 9, 30), key);
    }

    private long notes(String note) {
        return ((Number) database.transactionResult(tx -> {
                    tx.dsl().execute("select set_config('mingjing.courts', '*', true)");
                    return tx.dsl()
                            .fetchValue(
                                    "select count(*) from files.document where subject_kind = 'note' and subject_id ="
                                            + " ?",
                                    note);
                }))
                .longValue();
    }

    private List<String> recorded(UUID key) {
        return database.fetch("select outcome from audit.entry where client_key = ? order by id", key)
                .into(String.class);
    }
}
