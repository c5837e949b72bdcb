package org.mingjing.law.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingjing.law.courts.Courts;

class RegisterFileTest {

    private static final String TEXT = """
        # source: 法〔2015〕137号
        # effective: 2016-01-01
        word\tfrom\tuntil
        刑初\t2016-01-01\t
        诉前调\t\t2024-12-31
        """;

    @Test
    void tellsSourceAndDayAndEntries() {
        var file = RegisterFile.parse("words.tsv", TEXT);
        assertThat(file.source()).isEqualTo("法〔2015〕137号");
        assertThat(file.effective()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(file.rows()).extracting(row -> row.text("word")).containsExactly("刑初", "诉前调");
        assertThat(file.rows().getFirst().validity()).isEqualTo(Validity.since(LocalDate.of(2016, 1, 1)));
        assertThat(file.rows().getLast().validity().until()).isEqualTo(LocalDate.of(2024, 12, 31));
    }

    @Test
    void aFileWithoutSourceOrWithARaggedLineIsABuildFault() {
        assertThatThrownBy(() -> RegisterFile.parse("words.tsv", "word\n刑初\n")).hasMessageContaining("source");
        assertThatThrownBy(() -> RegisterFile.parse("words.tsv", TEXT + "民初\n")).hasMessageContaining("not 3 cells");
        assertThatThrownBy(() -> RegisterFile.beside(RegisterFileTest.class, "none.tsv"))
                .hasMessageContaining("none.tsv");
    }

    @Test
    void readsWhatLiesBesideAClass() {
        var courts = RegisterFile.beside(Courts.class, "courts.tsv");
        assertThat(courts.source()).contains("法〔2015〕137号");
        assertThat(courts.effective()).isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(courts.rows()).hasSize(51);
        assertThat(courts.rows().getFirst().text("name")).isEqualTo("最高人民法院");
        assertThat(courts.rows().getFirst().reliability()).isEqualTo(Reliability.READ);
    }

    @Test
    void bothEndsOfAValidityAreIncluded() {
        var first = LocalDate.of(2016, 1, 1);
        var last = LocalDate.of(2024, 12, 31);
        var validity = new Validity(first, last);
        assertThat(validity.contains(first)).isTrue();
        assertThat(validity.contains(last)).isTrue();
        assertThat(validity.contains(first.minusDays(1))).isFalse();
        assertThat(validity.contains(last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> new Validity(last, first)).isInstanceOf(IllegalArgumentException.class);
    }
}
