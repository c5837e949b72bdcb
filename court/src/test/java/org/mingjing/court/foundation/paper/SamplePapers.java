package org.mingjing.court.foundation.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.court.foundation.paper.OfficialPaper.Attachment;
import org.mingjing.court.foundation.paper.OfficialPaper.Closing;
import org.mingjing.court.foundation.paper.OfficialPaper.Head;
import org.mingjing.court.foundation.paper.OfficialPaper.Imprint;

/** 样文 Official documents to be measured. */
final class SamplePapers {

    static final String COURT = "云江市青石区人民法院";
    static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private SamplePapers() {}

    private static OfficialPaper.Attachment attachment(String name) {
        return new Attachment(
                name,
                List.of(new OfficialPart.Table(List.of(
                        List.of("序号", "事项", "责任部门", "期限"),
                        List.of("1", "逐案核对审限届满日与扣除事由，形成台账并由庭长签字确认", "各审判庭", "3月20日"),
                        List.of("2", "汇总", "审判管理办公室", "3月31日")))));
    }

    static OfficialPaper whole() {
        List<OfficialPart> parts = new ArrayList<>(List.of(
                paragraph("为进一步加强审判执行工作，根据上级法院部署，现就开展长期未结案件专项清理活动有关事项通知如下。"),
                new OfficialPart.Heading(1, "提高认识"),
                paragraph("各部门要充分认识清理工作的重要性，坚持“一案一策”，对2025年12月31日前立案、审理期限超过18个月的案件逐件研究，确保无一遗漏。"),
                new OfficialPart.Heading(2, "明确责任"),
                paragraph("庭长为第一责任人，承办法官（含法官助理）为直接责任人；分管院领导每周调度，审判管理办公室每日通报进展情况，发现问题及时督促整改，不得瞒报、漏报。"),
                new OfficialPart.Heading(3, "逐案登记。"),
                paragraph("登记表应当写明案号、案由、立案日期、扣除事由与法律依据。"),
                new OfficialPart.Heading(1, "工作要求")));
        for (int i = 0; i < 6; i++) {
            parts.add(paragraph("各部门应当于每月5日前将上月清理情况报送审判管理办公室，由审判管理办公室汇总后报院长办公会议研究；对无正当理由未按期清理的，予以通报并纳入年度考核。"));
        }
        return new OfficialPaper(
                OfficialForm.DOCUMENT,
                new Head(7, "特急", COURT, "青法〔2026〕1号", ""),
                "关于印发长期未结案件专项清理活动实施方案的通知",
                List.of("本院各庭、室", "各人民法庭"),
                parts,
                List.of(attachment("长期未结案件清理任务分工表"), new Attachment("工作台账", List.of())),
                Closing.of(COURT, DAY),
                "联系人：办公室综合科",
                new Imprint(List.of("云江市中级人民法院", "中共青石区委政法委员会"), COURT + "办公室", DAY));
    }

    static OfficialPaper document(String title, List<OfficialPart> parts) {
        return new OfficialPaper(
                OfficialForm.DOCUMENT,
                new Head(7, "特急", COURT, "青法〔2026〕1号", ""),
                title,
                List.of("本院各庭、室"),
                parts,
                List.of(),
                Closing.of(COURT, DAY),
                "",
                new Imprint(List.of(), COURT + "办公室", DAY));
    }

    static OfficialPaper with(OfficialPaper paper, Head head) {
        return new OfficialPaper(
                paper.form(),
                head,
                paper.title(),
                paper.recipients(),
                paper.parts(),
                paper.attachments(),
                paper.closing(),
                paper.note(),
                paper.imprint());
    }

    static OfficialPart paragraph(String text) {
        return new OfficialPart.Paragraph(text);
    }
}
