package org.mingjing.court.office.notices.web.contacts;

import java.util.List;
import org.mingjing.court.ui.components.field.Option;

/**
 * 联络人一行
 *
 * @param choices empty: the reader does not name anybody here
 */
public record ContactLine(
        String division, String name, String head, String named, String chosen, List<Option> choices, String key) {}
