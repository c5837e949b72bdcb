package org.mingjing.court.foundation.circulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.mingjing.court.TestCourt;
import org.mingjing.court.foundation.circulation.slip.Form;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.foundation.people.Role;
import org.mingjing.kernel.Decision;
import org.mingjing.kernel.SubjectRef;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Lazy;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 试验申请 A request without meaning whose route has a step of each of three modes; counts how often it took effect for good. */
@TestConfiguration(proxyBeanMethods = false)
class ErrandRequest implements RequestKind {

    static final String KIND = "errand";

    private final TestCourt court;
    private final Set<SubjectRef> moot = ConcurrentHashMap.newKeySet();
    private final AtomicInteger effects = new AtomicInteger();
    private volatile Supplier<Decision<String>> fulfilment = () -> Decision.granted("");

    ErrandRequest(@Lazy TestCourt court) {
        this.court = court;
    }

    void losesItsMeaning(SubjectRef subject) {
        moot.add(subject);
    }

    @Override
    public boolean moot(SubjectRef subject) {
        return moot.contains(subject);
    }

    /** What comes of it from now on when it is agreed to. */
    void fulfils(Supplier<Decision<String>> next) {
        fulfilment = next;
    }

    int effects() {
        return effects.get();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subjectKind() {
        return KIND;
    }

    @Override
    public List<FormField> fields() {
        return List.of();
    }

    @Override
    public Decision<String> mayStart(Actor actor, SubjectRef subject) {
        return Decision.granted("errand");
    }

    @Override
    public Decision<String> check(Actor actor, SubjectRef subject, Form form, LocalDate askedOn) {
        return Decision.granted("");
    }

    @Override
    public Decision<String> fulfil(Agreed agreed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                effects.incrementAndGet();
            }
        });
        return fulfilment.get();
    }

    @Override
    public List<PersonId> related(SubjectRef subject, String relation) {
        return switch (relation) {
            case "either" -> List.of(court.person(Role.CHIEF_JUDGE), court.person(Role.COURT_LEADER));
            case "both" -> List.of(court.person(Role.ADJUDICATION_MANAGEMENT), court.person(Role.OFFICE_STAFF));
            default -> List.of(court.person(Role.COURT_LEADER));
        };
    }

    @Override
    public String link(SubjectRef subject) {
        return "/";
    }

    static SubjectRef another() {
        return new SubjectRef(KIND, UUID.randomUUID().toString());
    }
}
