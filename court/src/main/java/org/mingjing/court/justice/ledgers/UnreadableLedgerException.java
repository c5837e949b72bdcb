package org.mingjing.court.justice.ledgers;

/** 无法读取 The file as a whole is no ledger: not there, of another kind, or without its headings. */
public final class UnreadableLedgerException extends Exception {

    /** @param messageKey key of the text that says what is wrong */
    UnreadableLedgerException(String messageKey) {
        super(messageKey);
    }

    public String messageKey() {
        return String.valueOf(getMessage());
    }
}
