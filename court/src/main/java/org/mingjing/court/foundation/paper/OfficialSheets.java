package org.mingjing.court.foundation.paper;

import java.util.List;
import org.springframework.stereotype.Component;

/** 公文版式 Official documents by GB/T 9704-2012, as PDF and as OFD from the same lines. */
@Component
public class OfficialSheets {

    private final PaperFonts fonts;

    OfficialSheets(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether its fonts are there: without them nothing can be laid out. */
    public boolean ready() {
        return fonts.ready();
    }

    /** 代用字体 Which of the standard's fonts another stands in for, as the words of {@code mingjing.paper.fonts}; none without fonts. */
    public List<String> stoodIn() {
        return ready() ? fonts.stoodIn() : List.of();
    }

    /** @throws IllegalStateException when a font is not there, saying what to install */
    public LaidPaper lay(OfficialPaper paper) {
        return new OfficialPages(new Type(fonts)).of(paper);
    }

    /** PDF/A, every font inside. */
    public byte[] pdf(LaidPaper laid) {
        return new LaidPdf(fonts).of(laid);
    }

    /** OFD (GB/T 33190-2016), every font inside; the same paper makes the same bytes. */
    public byte[] ofd(LaidPaper laid) {
        return new LaidOfd(fonts).of(laid);
    }
}
