package org.mingjing.court.office.seals.web.register;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingjing.court.foundation.access.Allowed;
import org.mingjing.court.foundation.access.CourtBoundary;
import org.mingjing.court.foundation.access.CourtScope;
import org.mingjing.court.foundation.access.Grants;
import org.mingjing.court.foundation.access.Permission;
import org.mingjing.court.foundation.people.Actor;
import org.mingjing.court.foundation.people.People;
import org.mingjing.court.foundation.people.PersonId;
import org.mingjing.court.office.seals.Seal;
import org.mingjing.court.office.seals.SealId;
import org.mingjing.court.office.seals.SealKeys;
import org.mingjing.court.office.seals.SealSight;
import org.mingjing.court.office.seals.SealUse;
import org.mingjing.court.office.seals.SealUseSearch;
import org.mingjing.court.office.seals.SealUses;
import org.mingjing.court.office.seals.Seals;
import org.mingjing.court.office.seals.web.SealLines;
import org.mingjing.court.ui.Frame;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.chip.Chip;
import org.mingjing.court.ui.components.chip.Tone;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.field.Option;
import org.mingjing.court.ui.components.field.TypedId;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.tabs.Tab;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** 用印台账 What is under way, what was sealed by its number, and the seals themselves. */
@Controller
class SealsPage {

    private static final int PAGE = 50;
    private static final int LONGEST = 60;
    private static final List<String> VIEWS = List.of("open", "done", "seals");

    private final CourtBoundary boundary;
    private final Seals seals;
    private final SealUses uses;
    private final People people;
    private final SealKeys keys;

    SealsPage(CourtBoundary boundary, Seals seals, SealUses uses, People people, SealKeys keys) {
        this.boundary = boundary;
        this.seals = seals;
        this.uses = uses;
        this.people = people;
        this.keys = keys;
    }

    @Allowed(Permission.SEALS)
    @GetMapping("/seals")
    String show(
            @RequestParam(defaultValue = "open") String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") String year,
            @RequestParam(defaultValue = "") String seal,
            @RequestParam(defaultValue = "1") String page,
            Actor actor,
            Frame frame,
            Model model) {
        String shown = VIEWS.contains(view) ? view : VIEWS.getFirst();
        SealUseSearch search = new SealUseSearch(
                actor.court(),
                SealSight.all(actor) ? null : actor.id(),
                !shown.equals("done"),
                number(year),
                TypedId.of(seal),
                q.length() > LONGEST ? q.substring(0, LONGEST) : q.strip());
        Found found = boundary.read(CourtScope.of(actor.court()), () -> {
            List<Seal> all = seals.all(actor.court());
            int total = shown.equals("seals") ? 0 : uses.count(search);
            int no = Math.clamp(number(page), 1, Math.max(1, (total + PAGE - 1) / PAGE));
            SealsView content = shown.equals("seals")
                    ? new SealsView(List.of(), lines(all, actor, frame))
                    : new SealsView(rows(uses.list(search, (no - 1) * PAGE, PAGE), all, frame.text()), List.of());
            return new Found(content, all, no, total);
        });
        model.addAttribute("frame", frame)
                .addAttribute("view", found.view)
                .addAttribute("shown", shown)
                .addAttribute("certified", keys.certified())
                .addAttribute("office", Grants.permits(actor, Permission.SEALS_OFFICE))
                .addAttribute("narrowed", !search.words().isEmpty() || search.year() != 0 || search.seal() != null)
                .addAttribute("fields", fields(search, found.all, frame))
                .addAttribute("pager", pager(found, shown, search))
                .addAttribute("tabs", tabs(shown, frame.text()));
        return "office/seals/web/register/register";
    }

    private List<SealsView.Row> rows(List<SealUse> some, List<Seal> all, Text text) {
        Map<SealId, Seal> byId = all.stream().collect(Collectors.toMap(Seal::id, Function.identity()));
        Map<PersonId, String> names = people.names(some.stream()
                .flatMap(use -> Stream.of(
                        use.requester(), use.put() == null ? null : use.put().by()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return some.stream()
                .map(use -> {
                    SealUse.Put put = use.put();
                    Seal seal = byId.get(use.seal());
                    return new SealsView.Row(
                            use.id().link(),
                            put == null ? text.of("seals.unnumbered") : SealLines.number(use, text),
                            use.title(),
                            seal == null ? "" : seal.name(),
                            SealLines.how(use.electronic(), text),
                            use.copies(),
                            names.getOrDefault(use.requester(), "—"),
                            put == null ? "—" : names.getOrDefault(put.by(), "—"),
                            put == null ? text.date(use.askedOn()) : text.moment(put.at()),
                            SealLines.state(use.state(), text));
                })
                .toList();
    }

    private List<SealsView.Line> lines(List<Seal> all, Actor actor, Frame frame) {
        Text text = frame.text();
        Map<UUID, SealUses.Sum> sums = uses.sums(actor.court(), frame.today().getYear());
        Map<PersonId, String> names = people.names(all.stream()
                .flatMap(one -> Stream.of(one.keeper(), one.deputy()))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return all.stream()
                .map(one -> {
                    SealUses.Sum sum = sums.getOrDefault(one.id().value(), new SealUses.Sum(0, 0));
                    String keeper = names.getOrDefault(one.keeper(), "—");
                    return new SealsView.Line(
                            one.id().link(),
                            one.id().link() + "/picture",
                            one.name(),
                            one.code(),
                            one.deputy() == null
                                    ? keeper
                                    : text.of("seals.keepers", keeper, names.getOrDefault(one.deputy(), "—")),
                            text.of("seals.days", text.date(one.from()), text.date(one.until())),
                            one.usable(frame.today())
                                    ? Chip.of(text.of("seals.inUse"), Tone.GOOD)
                                    : Chip.of(
                                            text.of(one.stopped() == null ? "seals.outOfDays" : "seals.stopped"),
                                            Tone.BAD),
                            text.number(sum.uses()),
                            text.number(sum.copies()));
                })
                .toList();
    }

    private static List<Field> fields(SealUseSearch search, List<Seal> all, Frame frame) {
        List<Option> options = all.stream()
                .map(one -> new Option(one.id().value().toString(), one.name()))
                .toList();
        return List.of(
                Field.of("q", frame.text().of("seals.search"))
                        .holding(search.words())
                        .upTo(LONGEST),
                Field.of("seal", frame.text().of("seals.seal")).choices(options).holding(search.seal()),
                Field.of("year", frame.text().of("seals.year"))
                        .holding(search.year() == 0 ? null : search.year())
                        .between(2000, frame.today().getYear()));
    }

    private static List<Tab> tabs(String shown, Text text) {
        return VIEWS.stream()
                .map(one -> Tab.of(text.of("seals.view." + one), "/seals?view=" + one, one.equals(shown)))
                .toList();
    }

    private static Pager pager(Found found, String view, SealUseSearch search) {
        return new Pager(
                found.no > 1 ? address(view, search, found.no - 1) : null,
                found.no * PAGE < found.total ? address(view, search, found.no + 1) : null,
                found.view.rows().size(),
                found.total);
    }

    private static String address(String view, SealUseSearch search, int no) {
        return UriComponentsBuilder.fromPath("/seals")
                .queryParam("view", view)
                .queryParam("q", "{words}")
                .queryParam("year", search.year())
                .queryParam("seal", search.seal() == null ? "" : search.seal())
                .queryParam("page", no)
                .encode()
                .buildAndExpand(search.words())
                .toUriString();
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    private record Found(SealsView view, List<Seal> all, int no, int total) {}
}
