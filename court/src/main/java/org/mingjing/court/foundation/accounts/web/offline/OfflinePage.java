package org.mingjing.court.foundation.accounts.web.offline;

import org.mingjing.court.foundation.access.Open;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 断网页 Kept on the phone, shown when the court cannot be reached. */
@Controller
class OfflinePage {

    @Open
    @GetMapping("/offline")
    String show(Frame frame, Model model) {
        model.addAttribute("frame", frame);
        return "foundation/accounts/web/offline/offline";
    }
}
