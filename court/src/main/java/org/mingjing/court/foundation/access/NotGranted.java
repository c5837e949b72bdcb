package org.mingjing.court.foundation.access;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** 无权限 Nobody gave this person any of the permissions that open the endpoint. */
public final class NotGranted extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    private final transient List<Permission> missing;

    public NotGranted(Permission... missing) {
        super("not granted");
        this.missing = List.of(missing);
    }

    /** Any of these would open it; empty when the endpoint is closed to all. */
    public List<Permission> missing() {
        return missing;
    }
}
