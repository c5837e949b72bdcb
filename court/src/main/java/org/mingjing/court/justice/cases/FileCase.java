package org.mingjing.court.justice.cases;

import java.util.List;
import org.mingjing.court.justice.cases.events.CaseFiled;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 立案 One case enters the register, and whoever works on new cases is told. Part of a command: call it inside that command's transaction. */
@Component
public class FileCase {

    private final CaseRegister register;
    private final ApplicationEventPublisher events;

    FileCase(CaseRegister register, ApplicationEventPublisher events) {
        this.register = register;
        this.events = events;
    }

    /**
     * @param filed with its clock opened by the caller, after this call and in the same transaction
     * @throws IllegalArgumentException without a day of filing
     */
    public void file(NewCase filed) {
        var on = filed.filedOn();
        if (on == null) {
            throw new IllegalArgumentException("a case is filed on a day: " + filed.number());
        }
        register.addAll(List.of(filed));
        events.publishEvent(new CaseFiled(filed.id(), filed.court(), on));
    }
}
