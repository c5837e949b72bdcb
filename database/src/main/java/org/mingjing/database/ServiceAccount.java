package org.mingjing.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * 服务账号 The operating-system user PostgreSQL runs as. PostgreSQL refuses to run as root, so root hands it to an
 * unprivileged user; everybody else runs it as themselves.
 *
 * @param uid the user's number
 * @param gid the group's number
 * @param dropped whether root has to give up its rights first
 */
record ServiceAccount(int uid, int gid, boolean dropped) {
    private static final int NOBODY = 65534;

    /** The account for the data at {@code data}: the owner of existing data, else the one fit for new data. */
    static ServiceAccount forData(Path data) {
        try {
            int self = owner(Path.of("/proc/self"));
            if (Files.isDirectory(data)) {
                int uid = owner(data);
                int gid = (int) Files.getAttribute(data, "unix:gid");
                if (self != 0 && self != uid) {
                    throw DatabaseUnavailableException.of("account.other", data, uid, self);
                }
                if (uid != 0) {
                    return new ServiceAccount(uid, gid, self == 0);
                }
            }
            return self == 0
                    ? unprivileged()
                    : new ServiceAccount(self, (int) Files.getAttribute(Path.of("/proc/self"), "unix:gid"), false);
        } catch (IOException e) {
            throw DatabaseUnavailableException.because(e, "account.unknown", data, e.getMessage());
        }
    }

    /** Puts the words in front of {@code command} that make it run as this account, apart from the terminal's signals. */
    List<String> command(List<String> command) {
        List<String> words = new ArrayList<>();
        words.add("setsid");
        if (dropped) {
            words.addAll(List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--"));
        }
        words.addAll(command);
        return words;
    }

    /** Gives {@code path} to this account, where the program may. */
    void own(Path path) throws IOException {
        if (dropped) {
            Files.setAttribute(path, "unix:uid", uid);
            Files.setAttribute(path, "unix:gid", gid);
        }
    }

    private static ServiceAccount unprivileged() throws IOException {
        for (String line : Files.readAllLines(Path.of("/etc/passwd"))) {
            String[] fields = line.split(":", -1);
            if (fields.length > 3 && fields[0].equals("postgres")) {
                return new ServiceAccount(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), true);
            }
        }
        return new ServiceAccount(NOBODY, NOBODY, true);
    }

    private static int owner(Path path) throws IOException {
        return (int) Files.getAttribute(path, "unix:uid");
    }
}
