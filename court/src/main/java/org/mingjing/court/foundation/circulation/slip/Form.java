package org.mingjing.court.foundation.circulation.slip;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/** 表单 The fields of a request as filled in, in the order of the form. */
@Term("表单")
public record Form(Map<String, FormValue> values) {

    public static final Form EMPTY = new Form(Map.of());

    public Form {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public @Nullable FormValue value(String field) {
        return values.get(field);
    }

    /** The fields that differ: what a signer must see before signing again. */
    public Set<String> changesTo(Form later) {
        Set<String> changed = new TreeSet<>(values.keySet());
        changed.addAll(later.values.keySet());
        changed.removeIf(field -> Objects.equals(value(field), later.value(field)));
        return changed;
    }
}
