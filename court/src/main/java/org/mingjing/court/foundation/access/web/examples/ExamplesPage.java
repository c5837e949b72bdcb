package org.mingjing.court.foundation.access.web.examples;

import java.util.List;
import org.mingjing.court.foundation.access.Staff;
import org.mingjing.court.ui.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** 组件样例 The components as their builders and testers see them; stands here because only access knows the staff. */
@Controller
class ExamplesPage {

    /** Every component with an example page; the browser test walks this list. */
    static final List<String> NAMES = List.of(
            "heading",
            "banner",
            "due",
            "chip",
            "table",
            "filter",
            "pager",
            "tabs",
            "group",
            "counters",
            "field",
            "errors",
            "refusal",
            "change",
            "actionbar",
            "timeline",
            "empty",
            "confirm",
            "flash",
            "facts",
            "progress",
            "files",
            "icon",
            "ledger");

    @Staff
    @GetMapping("/examples")
    String all(Frame frame, Model model) {
        model.addAttribute("frame", frame).addAttribute("names", NAMES);
        return "ui/examples/index";
    }

    @Staff
    @GetMapping("/examples/{name}")
    String one(@PathVariable String name, Frame frame, Model model) {
        if (!NAMES.contains(name)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("frame", frame);
        return name.equals("ledger") ? "ui/ledger/example" : "ui/components/" + name + "/example";
    }
}
