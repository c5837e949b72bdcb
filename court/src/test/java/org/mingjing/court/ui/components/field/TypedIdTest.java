package org.mingjing.court.ui.components.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 填写的标识 What is an id, and what only looks like one. */
class TypedIdTest {

    private static final String ID = "01a208ef-572c-7051-be60-fc8c9bce5e2f";

    @Test
    void anIdIsRead() {
        assertThat(TypedId.of(ID)).isEqualTo(UUID.fromString(ID));
        assertThat(TypedId.orNew(ID)).isEqualTo(UUID.fromString(ID));
        assertThat("car:" + ID).matches("car:" + TypedId.PATTERN);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "1-1-1-1-1",
                "------------------------------------",
                " 01a208ef-572c-7051-be60-fc8c9bce5e2f",
                "nobody"
            })
    void anythingElseIsNone(@Nullable String typed) {
        assertThat(TypedId.of(typed)).isNull();
        assertThat(TypedId.orNew(typed)).isNotEqualTo(TypedId.orNew(typed));
    }
}
