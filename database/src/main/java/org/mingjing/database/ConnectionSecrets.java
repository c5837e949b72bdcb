package org.mingjing.database;

/**
 * 连接凭据 The name and password of one database role. Its text form hides the password, so that it may stand in a log.
 *
 * @param user the role's name
 * @param password the role's password, random, never shown
 */
public record ConnectionSecrets(String user, String password) {
    @Override
    public String toString() {
        return "ConnectionSecrets[" + user + "]";
    }
}
