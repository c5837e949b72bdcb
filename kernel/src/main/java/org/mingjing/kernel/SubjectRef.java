package org.mingjing.kernel;

/**
 * 事项引用 An opaque pointer to what something is about; whoever carries it never learns what lies behind.
 *
 * @param kind a short lower-case word owned by one module, e.g. {@code case}
 * @param id the identifier inside that module
 */
@Term("事项引用")
public record SubjectRef(String kind, String id) {
    public SubjectRef {
        if (!kind.matches("[a-z][a-z-]*") || id.isBlank()) {
            throw new IllegalArgumentException("a subject has a kind and an id");
        }
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
