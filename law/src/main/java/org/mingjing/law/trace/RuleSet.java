package org.mingjing.law.trace;

import org.mingjing.kernel.Term;

/**
 * 规则版本 Version of the rules in this library: the day up to which the law has been read, ISO form.
 *
 * @param version e.g. 2026-11-01
 */
@Term("规则版本")
public record RuleSet(String version) {

    public static final RuleSet CURRENT = new RuleSet("2026-11-01");

    @Override
    public String toString() {
        return version;
    }
}
