package org.mingjing.court.ui.components.field;

import org.springframework.util.MultiValueMap;

/** 填写的文字 What was typed into a field of a form that is read by names. */
public final class TypedWords {

    private TypedWords() {}

    /** Without blanks around it; empty when nothing was typed. */
    public static String of(MultiValueMap<String, String> typed, String name) {
        String found = typed.getFirst(name);
        return found == null ? "" : found.strip();
    }
}
