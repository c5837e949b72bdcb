package org.mingjing.law.documents;

import java.util.List;
import org.mingjing.kernel.Citation;
import org.mingjing.kernel.Term;

/**
 * 公文差错 What speaks against a draft.
 *
 * @param code word of the rule; the message {@code documents.fault.<code>} tells it
 * @param grave it may not be signed like this; else a person looks at it
 */
@Term("公文差错")
public record DocumentFault(String code, Citation citation, boolean grave, List<String> details) {

    public DocumentFault {
        details = List.copyOf(details);
    }

    static DocumentFault grave(String code, String article, String... details) {
        return new DocumentFault(code, Citation.of(DocumentRules.REGULATION, article), true, List.of(details));
    }

    static DocumentFault remark(String code, String article, String... details) {
        return new DocumentFault(code, Citation.of(DocumentRules.REGULATION, article), false, List.of(details));
    }
}
