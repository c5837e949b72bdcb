package org.mingjing.court.foundation.people;

import java.time.LocalDate;
import org.mingjing.kernel.Term;

/**
 * 不在岗期间 Somebody is away.
 *
 * @param until the last day
 */
@Term("不在岗期间")
public record Absence(PersonId person, LocalDate since, LocalDate until) {}
