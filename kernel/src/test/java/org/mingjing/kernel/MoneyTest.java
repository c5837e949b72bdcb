package org.mingjing.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MoneyTest {

    @Test
    void countsInFen() {
        assertThat(Money.ofYuan(new BigDecimal("1234.56")).fen()).isEqualTo(123_456);
        assertThat(Money.ofYuan(13_800)).hasToString("13,800.00").isEqualTo(Money.ofFen(1_380_000));
        assertThatThrownBy(() -> Money.ofYuan(new BigDecimal("0.005"))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.ofYuan(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void aShareIsRoundedAsTold() {
        var amount = Money.ofFen(33_333);
        assertThat(amount.share(new BigDecimal("0.025"), RoundingMode.DOWN)).isEqualTo(Money.ofFen(833));
        assertThat(amount.share(new BigDecimal("0.025"), RoundingMode.UP)).isEqualTo(Money.ofFen(834));
    }

    @Test
    void smallerLargerAndBelowZero() {
        var less = Money.ofFen(-1);
        assertThat(less.min(Money.ZERO)).isEqualTo(less);
        assertThat(less.max(Money.ZERO)).isEqualTo(Money.ZERO);
        assertThat(less.isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(less).isLessThan(Money.ZERO);
        assertThat(Money.ofFen(7).times(3)).isEqualTo(Money.ofFen(21));
    }

    @Property
    void whatIsAddedCanBeTakenAway(@ForAll int left, @ForAll int right) {
        assertThat(Money.ofFen(left).plus(Money.ofFen(right)).minus(Money.ofFen(right)))
                .isEqualTo(Money.ofFen(left));
    }

    @Property
    void yuanAndBack(@ForAll long fen) {
        assertThat(Money.ofYuan(Money.ofFen(fen).yuan())).isEqualTo(Money.ofFen(fen));
    }
}
