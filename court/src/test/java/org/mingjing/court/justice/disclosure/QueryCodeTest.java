package org.mingjing.court.justice.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 查询码 Twelve signs of thirty-two: sixty bits. */
class QueryCodeTest {

    private static final UUID ROW = UUID.fromString("00000000-0000-0000-0000-000000000001");

    @Test
    void itIsReadAsPeopleTypeItAndTellsItselfToNobody() {
        QueryCode code = QueryCode.typed("7KQ2-M9XD-4TR0").orElseThrow();
        assertThat(code.printed()).isEqualTo("7KQ2-M9XD-4TR0");
        assertThat(code).hasToString("****");
        for (String typed : new String[] {"7kq2m9xd4tr0", " 7KQ2 M9XD 4TRO ", "7KQ2－M9XD－4tro"}) {
            assertThat(QueryCode.typed(typed).orElseThrow().hash(ROW)).as(typed).isEqualTo(code.hash(ROW));
        }
        assertThat(code.hash(UUID.randomUUID())).as("salted by its row").isNotEqualTo(code.hash(ROW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7KQ2-M9XD-4TR", "7KQ2-M9XD-4TR00", "7KQ2-M9XD-4TRU", "查询码查询码查询码查询码"})
    void whatCannotBeOneIsNone(String typed) {
        assertThat(QueryCode.typed(typed)).isEmpty();
    }

    @Test
    void noTwoDrawnAreAlikeAndEachCanBeTyped() {
        SecureRandom random = new SecureRandom();
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            QueryCode code = QueryCode.draw(random);
            assertThat(QueryCode.typed(code.printed())).isPresent();
            drawn.add(code.printed());
        }
        assertThat(drawn).hasSize(1_000);
    }
}
