package org.mingjing.court.foundation.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjing.kernel.Term;

/**
 * 版式公文 What stands on an official document, before it is laid out by GB/T 9704-2012. An empty text stands nowhere.
 *
 * @param title 标题; line breaks in it are kept, else it is broken by meaning
 * @param recipients 主送机关
 * @param note 附注 without its brackets
 */
@Term("版式公文")
public record OfficialPaper(
        OfficialForm form,
        Head head,
        String title,
        List<String> recipients,
        List<OfficialPart> parts,
        List<Attachment> attachments,
        Closing closing,
        String note,
        Imprint imprint) {

    public OfficialPaper {
        recipients = List.copyOf(recipients);
        parts = List.copyOf(parts);
        attachments = List.copyOf(attachments);
    }

    /**
     * 版头
     *
     * @param copy 份号; null: none
     * @param urgency 紧急程度
     * @param organ 发文机关全称, of minutes their name
     * @param number 发文字号, of an order its number
     * @param signer 签发人; only of upward documents
     */
    public record Head(@Nullable Integer copy, String urgency, String organ, String number, String signer) {}

    /**
     * 附件
     *
     * @param parts none: bound separately, only named
     */
    public record Attachment(String name, List<OfficialPart> parts) {
        public Attachment {
            parts = List.copyOf(parts);
        }
    }

    /**
     * 落款
     *
     * @param organ 发文机关署名
     * @param post 签发人职务; only of orders
     * @param person 签名章; only of orders
     * @param day 成文日期; null: not signed yet
     * @param present 出席, absent 请假, observers 列席; only of minutes
     */
    public record Closing(
            String organ,
            String post,
            String person,
            @Nullable LocalDate day,
            String present,
            String absent,
            String observers) {

        public static Closing of(String organ, @Nullable LocalDate day) {
            return new Closing(organ, "", "", day, "", "", "");
        }
    }

    /**
     * 版记
     *
     * @param copies 抄送机关
     * @param printer 印发机关; empty: no imprint of printing
     * @param day 印发日期; null: not printed yet
     */
    public record Imprint(
            List<String> copies, String printer, @Nullable LocalDate day) {
        public Imprint {
            copies = List.copyOf(copies);
        }
    }

    /** 逐行 Title, recipients, text and attachments, to be compared and searched. */
    public Stream<String> lines() {
        Stream<String> top = Stream.concat(Stream.of(title), recipients.stream());
        Stream<String> text = parts.stream().flatMap(OfficialPart::lines);
        Stream<String> bound = attachments.stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.name()), one.parts().stream().flatMap(OfficialPart::lines)));
        return Stream.of(top, text, bound, Stream.of(note), imprint.copies().stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty());
    }
}
