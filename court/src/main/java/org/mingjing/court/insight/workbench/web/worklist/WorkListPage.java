package org.mingjing.court.insight.workbench.web.worklist;

import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.ui.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 工作台 What the person owes, by urgency. */
@Controller
class WorkListPage {

    @Staff
    @GetMapping("/")
    String show(Frame frame, Model model) {
        model.addAttribute("frame", frame);
        return "insight/workbench/web/worklist/worklist";
    }
}
