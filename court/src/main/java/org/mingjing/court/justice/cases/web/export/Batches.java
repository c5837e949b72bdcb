package org.mingjing.court.justice.cases.web.export;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingjing.court.justice.cases.CaseCard;

/** 分批 Hands cases on in batches, so that names are asked for at once and nothing is kept. */
final class Batches {

    private final int size;
    private final Consumer<List<CaseCard>> taker;
    private final List<CaseCard> waiting = new ArrayList<>();
    private int taken;

    Batches(int size, Consumer<List<CaseCard>> taker) {
        this.size = size;
        this.taker = taker;
    }

    void take(CaseCard card) {
        taken++;
        waiting.add(card);
        if (waiting.size() == size) {
            finish();
        }
    }

    void finish() {
        if (!waiting.isEmpty()) {
            taker.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }

    int taken() {
        return taken;
    }
}
