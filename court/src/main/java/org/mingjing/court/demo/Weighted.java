package org.mingjing.court.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** 按权重取 Things of which some come more often than others. */
final class Weighted<T> {

    private final List<T> things;
    private final double[] upTo;

    private Weighted(List<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        double[] upTo = new double[things.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(things.get(i));
            upTo[i] = sum;
        }
        return new Weighted<>(List.copyOf(things), upTo);
    }

    /** From words with their weights, e.g. {@code civil1:5 tribunal1:2}. */
    static Weighted<String> parse(String text) {
        List<String> words = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (String part : text.split(" ", -1)) {
            int colon = part.indexOf(':');
            words.add(part.substring(0, colon));
            weights.add(Double.valueOf(part.substring(colon + 1)));
        }
        return of(words, word -> weights.get(words.indexOf(word)));
    }

    <U> Weighted<U> map(Function<? super T, ? extends U> to) {
        return new Weighted<>(things.stream().<U>map(to).toList(), upTo);
    }

    T pick(Dice dice) {
        double at = dice.share() * upTo[upTo.length - 1];
        int i = 0;
        while (i < upTo.length - 1 && upTo[i] <= at) {
            i++;
        }
        return things.get(i);
    }
}
