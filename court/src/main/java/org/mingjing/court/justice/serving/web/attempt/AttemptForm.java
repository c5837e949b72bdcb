package org.mingjing.court.justice.serving.web.attempt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.ui.components.field.TypedDay;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.mingjing.law.serving.ServiceEvidence;
import org.mingjing.law.serving.ServiceMeans;
import org.mingjing.law.serving.ServiceOutcome;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** 记录送达表单 As typed: means, on, outcome, outcomeOn, one box for each proof, reference, note, revision, key, step. */
record AttemptForm(MultiValueMap<String, String> typed) {

    static AttemptForm empty(ServiceMeans means, LocalDate today, int revision) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.add("means", means.name());
        typed.add("on", today.toString());
        typed.add("revision", Integer.toString(revision));
        typed.add("key", UUID.randomUUID().toString());
        return new AttemptForm(typed);
    }

    String word(String name) {
        return TypedWords.of(typed, name);
    }

    @Nullable
    LocalDate day(String name) {
        return TypedDay.of(word(name));
    }

    @Nullable
    ServiceMeans means() {
        return Arrays.stream(ServiceMeans.values())
                .filter(one -> one.name().equals(word("means")))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    ServiceOutcome outcome() {
        return Arrays.stream(ServiceOutcome.values())
                .filter(one -> one.name().equals(word("outcome")))
                .findFirst()
                .orElse(null);
    }

    Set<ServiceEvidence> evidence() {
        return Arrays.stream(ServiceEvidence.values()).filter(this::holds).collect(Collectors.toSet());
    }

    boolean holds(ServiceEvidence one) {
        return "true".equals(word("proof-" + one));
    }

    int revision() {
        String word = word("revision");
        return word.matches("\\d{1,9}") ? Integer.parseInt(word) : -1;
    }

    /** Made with the empty form; one that is no key is a new question. */
    UUID key() {
        return TypedId.orNew(word("key"));
    }

    boolean saves() {
        return word("step").equals("save");
    }

    boolean edits() {
        return word("step").equals("edit");
    }

    /** For the hidden fields of the confirmation. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            if (!name.equals("step") && !name.equals("_csrf") && !values.isEmpty()) {
                all.put(name, values.getFirst());
            }
        });
        return all;
    }
}
