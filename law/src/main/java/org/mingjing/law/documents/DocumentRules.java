package org.mingjing.law.documents;

import java.util.ArrayList;
import java.util.List;
import org.mingjing.kernel.Citation;

/**
 * 公文行文规则 What may not stand in an official document of a kind and a direction (公文条例 8, 9, 13–22). The text of the regulation is not held here:
 * its articles are cited from own knowledge (?).
 */
public final class DocumentRules {

    /** 党政机关公文处理工作条例; courts follow it by 人民法院公文处理办法 (法发〔2012〕22号). */
    public static final String REGULATION = "公文条例";

    /** 印章 It bears the seal of the organ that issues it, which agrees with its signature. */
    public static final Citation SEAL = Citation.of(REGULATION, "9(13)");

    /** 复核 What is changed in substance after the signature goes back to whoever signed. */
    public static final Citation SIGN_AGAIN = Citation.of(REGULATION, "25(1)");

    /** 签发 The head of the organ signs, upward and important documents the principal one. */
    public static final Citation SIGNING = Citation.of(REGULATION, "22");

    /** 收文办理 */
    public static final Citation INCOMING = Citation.of(REGULATION, "24");

    /** 发文办理 */
    public static final Citation OUTGOING = Citation.of(REGULATION, "25");

    /** 归档 */
    public static final Citation ARCHIVING = Citation.of(REGULATION, "27");

    /** What asks for an answer, so that it belongs into a request. */
    private static final List<String> ASKING =
            List.of("请批示", "请予批示", "请批准", "请予批准", "请审批", "请予审批", "请批复", "请予批复", "妥否，请", "当否，请");

    /** Titles of people: a document goes to organs. */
    private static final List<String> PERSONS = List.of("同志", "院长", "副院长", "书记", "主任", "部长", "局长", "市长", "区长");

    private DocumentRules() {}

    /** Everything that speaks against the draft, the gravest first; empty: nothing does. */
    public static List<DocumentFault> faults(CheckedDraft draft) {
        List<DocumentFault> faults = new ArrayList<>();
        addressing(draft, faults);
        content(draft, faults);
        faults.sort((one, other) -> Boolean.compare(other.grave(), one.grave()));
        return List.copyOf(faults);
    }

    private static void addressing(CheckedDraft draft, List<DocumentFault> faults) {
        DocumentKind kind = draft.kind();
        if (!kind.goes(draft.direction())) {
            faults.add(new DocumentFault("direction", kind.citation(), true, List.of(kind.title())));
        }
        if (draft.recipients().isEmpty() && kind.needsRecipient(draft.direction())) {
            faults.add(DocumentFault.grave("noRecipient", "9(8)"));
        }
        if (kind == DocumentKind.REQUEST && draft.recipients().size() > 1) {
            faults.add(DocumentFault.grave(
                    "oneRecipient", "15(1)", Integer.toString(draft.recipients().size())));
        }
        if (draft.direction() == DocumentDirection.UPWARD) {
            upward(draft, faults);
        }
    }

    private static void upward(CheckedDraft draft, List<DocumentFault> faults) {
        draft.recipients().stream()
                .filter(to -> !draft.assigned() && PERSONS.stream().anyMatch(to::endsWith))
                .findFirst()
                .ifPresent(to -> faults.add(DocumentFault.grave("toPerson", "15(5)", to)));
        draft.copies().stream()
                .filter(to -> draft.lower().stream().anyMatch(to::contains))
                .findFirst()
                .ifPresent(to -> faults.add(DocumentFault.grave("copiedDown", "15(1)", to)));
        if (!draft.presidentSigns()) {
            faults.add(DocumentFault.grave("principalSigns", "22"));
        }
        if (draft.kind() != DocumentKind.REQUEST && draft.recipients().size() > 1) {
            faults.add(DocumentFault.remark("oneSuperior", "15(1)"));
        }
    }

    private static void content(CheckedDraft draft, List<DocumentFault> faults) {
        DocumentKind kind = draft.kind();
        if (kind == DocumentKind.REQUEST && draft.matters() != 1) {
            faults.add(DocumentFault.grave("oneMatter", "15(4)", Integer.toString(draft.matters())));
        }
        if (kind == DocumentKind.REPORT) {
            String all = String.join("\n", draft.text());
            ASKING.stream()
                    .filter(all::contains)
                    .findFirst()
                    .ifPresent(words -> faults.add(DocumentFault.grave("requestInReport", "15(4)", words)));
        }
        if (kind != DocumentKind.ORDER && !draft.title().endsWith(kind.title())) {
            faults.add(DocumentFault.grave("titleKind", "9(7)", kind.title()));
        }
        if (kind != DocumentKind.ORDER
                && kind != DocumentKind.MINUTES
                && !draft.title().startsWith(draft.organ())) {
            faults.add(DocumentFault.remark("titleOrgan", "9(7)", draft.organ()));
        }
        if (draft.text().stream().allMatch(String::isBlank)) {
            faults.add(DocumentFault.grave("noText", "9(9)"));
        }
        if (draft.urgent() && !draft.limitNamed()) {
            faults.add(DocumentFault.remark("urgentLimit", "24(4)"));
        }
    }
}
