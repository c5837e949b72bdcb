package org.mingjing.court.foundation.audit;

import org.mingjing.court.foundation.access.events.AccessDenied;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 拒绝留痕 What was turned away is recorded too. */
@Component
class DeniedAccess {

    private final AuditRecord record;

    DeniedAccess(AuditRecord record) {
        this.record = record;
    }

    @EventListener
    void on(AccessDenied denied) {
        record.access(denied.actor(), "page", "denied", denied.method() + " " + denied.path());
    }
}
