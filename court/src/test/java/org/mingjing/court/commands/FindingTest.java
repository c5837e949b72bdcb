package org.mingjing.court.commands;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 体检结果 What is not installed never looks as if it were. */
class FindingTest {

    @Test
    void whatIsOptionalAndMissingBearsAMarkOfItsOwn() {
        String installed = mark(Finding.of(Finding.Level.OK, "ocr", "ok"));
        String missing = mark(Finding.of(Finding.Level.OPTIONAL, "ocr", "missing"));
        assertThat(missing).isNotEqualTo(installed).isNotEqualTo(mark(Finding.of(Finding.Level.WARNING, "ocr", "ok")));
    }

    private static String mark(Finding finding) {
        return finding.line().substring(0, finding.line().indexOf(']'));
    }
}
