package org.mingjing.court.foundation.accounts;

import java.util.List;
import org.mingjing.court.ui.Text;

/** 前门 Another way in, for people without an account, to which the login page leads; a bean of each. */
public interface FrontDoor {

    /** Message key of what it says. */
    String key();

    /** Message key of what it is good for. */
    String hintKey();

    /** Where it leads. */
    String path();

    /** 演示来客 Whom a demo lets in with one click; none elsewhere. */
    default List<Guest> guests(Text text) {
        return List.of();
    }

    /**
     * 来客
     *
     * @param value names this guest to {@link #path()}{@code /demo}
     * @param who in the reader's words
     * @param shows what this guest shows
     */
    record Guest(String value, String who, String shows) {}
}
