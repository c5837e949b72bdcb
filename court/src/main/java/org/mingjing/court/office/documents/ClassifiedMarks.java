package org.mingjing.court.office.documents;

import java.util.stream.Stream;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/** 涉密拒收 What bears the mark of a state secret is not taken in, in whatever field of a document it stands. */
@Component
public class ClassifiedMarks {

    /** Granted with nothing, else refused with the rule. */
    public Decision<String> refuse(Stream<String> texts) {
        return texts.anyMatch(SecretMarks::typed)
                ? Decision.refused("documents.refused.classified", SecretMarks.SOURCE)
                : Decision.granted("");
    }
}
