package org.mingjing.court.foundation.circulation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 申请目录 The kinds of request the modules of the house bring. */
@Component
public class RequestKinds {

    private final Map<String, RequestKind> byWord;

    RequestKinds(List<RequestKind> kinds) {
        this.byWord = kinds.stream().collect(Collectors.toUnmodifiableMap(RequestKind::kind, Function.identity()));
    }

    public Optional<RequestKind> find(String kind) {
        return Optional.ofNullable(byWord.get(kind));
    }

    /** The words of all kinds, in their order. */
    public List<String> words() {
        return byWord.keySet().stream().sorted().toList();
    }

    /** In the order of their words. */
    public List<RequestKind> all() {
        return byWord.values().stream()
                .sorted(Comparator.comparing(RequestKind::kind))
                .toList();
    }

    /** The owner of a slip's subject; every slip kept has one. */
    public RequestKind of(FiledSlip slip) {
        return find(slip.kind()).orElseThrow(() -> new IllegalStateException("nobody owns requests of " + slip.kind()));
    }
}
