package org.mingjing.court.office.documents;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.foundation.paper.OfficialForm;
import org.mingjing.kernel.Term;
import org.mingjing.law.documents.DocumentDirection;
import org.mingjing.law.documents.DocumentKind;
import org.mingjing.law.documents.DocumentUrgency;

/**
 * 公文内容 All that is typed into a draft.
 *
 * @param word 机关代字
 * @param recipients 主送, copies 抄送, one a line
 * @param attachments name on the first line, then its text
 * @param signer 签发人
 * @param countersigners 会签部门
 * @param matters 事项数
 * @param assigned 上级机关负责人直接交办
 * @param replyBy 办理时限 in words
 * @param present 出席, absent 请假, observers 列席; of minutes
 */
@Term("公文内容")
public record DocumentContent(
        DocumentKind kind,
        OfficialForm form,
        DocumentDirection direction,
        DocumentUrgency urgency,
        String word,
        String title,
        List<String> recipients,
        List<TypedBlock> blocks,
        List<String> attachments,
        List<String> copies,
        String note,
        @Nullable UUID signer,
        List<UUID> countersigners,
        int matters,
        boolean assigned,
        String replyBy,
        String present,
        String absent,
        String observers) {

    public DocumentContent {
        recipients = List.copyOf(recipients);
        blocks = List.copyOf(blocks);
        attachments = List.copyOf(attachments);
        copies = List.copyOf(copies);
        countersigners = List.copyOf(countersigners);
    }

    /**
     * 填写的版块
     *
     * @param type {@code h1} to {@code h4}, {@code p} or {@code table}
     */
    @Term("填写的版块")
    public record TypedBlock(String type, String text) {}

    /** The text as it is read, from its title to the names of its attachments. */
    List<String> lines() {
        return Stream.of(
                        Stream.of(title, recipients.isEmpty() ? "" : String.join("\u3001", recipients) + "\uff1a"),
                        blocks.stream().map(TypedBlock::text),
                        attachments.stream().map(one -> one.lines().findFirst().orElse("")))
                .flatMap(some -> some)
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Every text that was typed, to be looked through. */
    Stream<String> texts() {
        return Stream.of(
                        Stream.of(word, title, note, replyBy, present, absent, observers),
                        recipients.stream(),
                        copies.stream(),
                        attachments.stream(),
                        blocks.stream().map(TypedBlock::text))
                .flatMap(some -> some);
    }
}
