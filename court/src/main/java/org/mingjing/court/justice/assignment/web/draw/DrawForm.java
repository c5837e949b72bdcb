package org.mingjing.court.justice.assignment.web.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseId;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.field.TypedWords;
import org.springframework.util.MultiValueMap;

/**
 * 分案表单 The cases chosen, and for each how its judge is found: {@code draw:DIVISION} or {@code same:CASE}.
 *
 * @param how by case; nothing for one not yet decided
 * @param earlier number of the case before it, as typed
 * @param why 理由 of drawing a case of the four categories, as typed
 */
record DrawForm(List<CaseId> cases, Map<CaseId, String> how, Map<CaseId, String> earlier, Map<CaseId, String> why) {

    /** So many can be looked at together. */
    static final int MOST = 20;

    DrawForm {
        cases = List.copyOf(cases);
        how = Map.copyOf(how);
        earlier = Map.copyOf(earlier);
        why = Map.copyOf(why);
    }

    static DrawForm typed(MultiValueMap<String, String> typed) {
        List<CaseId> cases = new ArrayList<>();
        Map<CaseId, String> how = new LinkedHashMap<>();
        Map<CaseId, String> earlier = new LinkedHashMap<>();
        Map<CaseId, String> why = new LinkedHashMap<>();
        for (String word : typed.getOrDefault("id", List.of())) {
            CaseId id = read(word);
            if (id != null && !cases.contains(id) && cases.size() < MOST) {
                cases.add(id);
                String way = TypedWords.of(typed, "how-" + id);
                if (!way.isEmpty()) {
                    how.put(id, way);
                }
                earlier.put(id, TypedWords.of(typed, "earlier-" + id));
                why.put(id, TypedWords.of(typed, "why-" + id));
            }
        }
        return new DrawForm(cases, how, earlier, why);
    }

    /** Null for what is no id. */
    static @Nullable CaseId read(String word) {
        UUID id = TypedId.of(word);
        return id == null ? null : new CaseId(id);
    }
}
