package org.mingjing.law.serving;

import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;
import org.mingjing.law.trace.Phrase;

/** 送达方式限制 Why a means may not be used here. */
@Term("送达方式限制")
public record ServiceBar(String code, Citation citation) {

    public Phrase phrase() {
        return Phrase.of(code);
    }
}
