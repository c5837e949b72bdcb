package org.mingjing.court.justice.filing.web.relayed;

import org.mingjing.court.ui.components.chip.Chip;

/** 协作行 A complaint handed on to another court. */
public record RelayLine(String court, String number, String title, String receivedOn, Chip state, String decidedOn) {}
