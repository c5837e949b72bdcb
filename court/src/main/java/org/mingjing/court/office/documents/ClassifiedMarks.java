package org.mingjing.court.office.documents;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingjing.court.foundation.files.SecretMarks;
import org.mingjing.kernel.Decision;
import org.springframework.stereotype.Component;

/**
 * 涉密拒收 What bears the mark of a state secret is not taken in, in whatever field it stands: a level with a star, a level and a term of secrecy, or a level standing
 * alone as marks do, or one in brackets at the end of a title. Words that only speak of secrecy are no mark.
 */
@Component
public class ClassifiedMarks {

    /** The levels, alone or with a term such as ten years; written as codes, for they are what this class looks for. */
    private static final String LEVEL = "(?:\u7edd\\s*\u5bc6|\u673a\\s*\u5bc6|\u79d8\\s*\u5bc6)";

    private static final Pattern ALONE =
            Pattern.compile("(?m)^\\s*" + LEVEL + "\\s*(?:\\d{1,2}\\s*\u5e74|\u957f\u671f|[\u2605\u2606*].*)?\\s*$");
    /** 标题末尾的括注 A level in brackets at the end of a line, as titles bear it when they are copied from a list. */
    private static final Pattern BRACKETED = Pattern.compile("(?m)[(\uff08\\[\u3010\u3014]\\s*" + LEVEL
            + "\\s*(?:\\d{1,2}\\s*\u5e74|\u957f\u671f)?\\s*[)\uff09\\]\u3011\u3015]\\s*$");

    private static final Pattern STAR = Pattern.compile("\u2605");

    /** Granted with nothing, else refused with the rule. */
    public Decision<String> refuse(Stream<String> texts) {
        List<String> all = texts.toList();
        boolean marked = all.stream()
                .anyMatch(text -> SecretMarks.in(text)
                        || ALONE.matcher(text).find()
                        || BRACKETED.matcher(text).find()
                        || STAR.matcher(text).find());
        return marked ? Decision.refused("documents.refused.classified", SecretMarks.SOURCE) : Decision.granted("");
    }
}
