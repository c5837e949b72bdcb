package org.mingjing.law.courts;

/** 法院名称 Reads names of courts as ledgers write them. */
public final class CourtNames {

    /** What stands before the name where a ledger was cut out of documents: the document's own title, the state's name. */
    private static final String[] HEADS = {"判决书", "裁定书", "决定书", "调解书", "文书内容", "文书全文", "共和国", "程序）"};

    private CourtNames() {}

    /** The name alone: without spaces and without what a document's head left before it. Blank stays blank. */
    public static String tidy(String written) {
        String name = written.strip().replaceAll("[\\s\u3000]+", "");
        int start = 0;
        for (String head : HEADS) {
            int at = name.lastIndexOf(head);
            if (at >= 0 && at + head.length() < name.length()) {
                start = Math.max(start, at + head.length());
            }
        }
        return name.substring(start);
    }

    /** The level that the name tells: 最高, 高级 and 中级 are written in it, basic courts bear none. */
    public static CourtLevel levelOf(String name) {
        if (name.contains("最高人民法院")) {
            return CourtLevel.SUPREME;
        }
        if (name.contains("高级人民法院")) {
            return CourtLevel.HIGH;
        }
        return name.contains("中级") ? CourtLevel.INTERMEDIATE : CourtLevel.BASIC;
    }
}
