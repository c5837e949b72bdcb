package org.mingjing.court.justice.cases.web.list;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingjing.court.justice.cases.CaseListing;
import org.mingjing.court.justice.cases.CaseOrder;
import org.mingjing.court.ui.Text;
import org.mingjing.court.ui.components.field.Field;
import org.mingjing.court.ui.components.pager.Pager;
import org.mingjing.court.ui.components.table.Column;
import org.mingjing.kernel.CaseNumber;
import org.springframework.web.util.UriComponentsBuilder;

/** 清单视图 */
public record CaseListView(
        CaseListForm form,
        CaseOrder order,
        List<Field> selects,
        List<CaseRow> rows,
        CaseListing.Page page,
        int counted,
        boolean severalCourts,
        boolean exportable) {

    /** Up to here the count is exact. */
    static final int COUNTED = 1_000;

    public String count(Text text) {
        return counted > COUNTED ? text.number(COUNTED) + "+" : text.number(counted);
    }

    public boolean narrowed() {
        return form.narrowed();
    }

    /** 申请查阅 With what was searched for, when that was a number and nothing was found. */
    public String ask() {
        String q = form.q();
        return q == null || !rows.isEmpty() || CaseNumber.parse(q).number().isEmpty()
                ? "/cases/access"
                : UriComponentsBuilder.fromPath("/cases/access")
                        .queryParam("number", "{number}")
                        .encode()
                        .buildAndExpand(q.strip())
                        .toUriString();
    }

    public Field words(Text text) {
        return Field.of("q", text.of("cases.filter.q")).holding(form.q()).upTo(60);
    }

    public Field from(Text text) {
        return Field.of("from", text.of("cases.filter.from")).holding(form.from());
    }

    public Field to(Text text) {
        return Field.of("to", text.of("cases.filter.to")).holding(form.to());
    }

    public List<Column> columns(Text text) {
        return List.of(
                Column.of(text.of("cases.column.number")),
                Column.of(text.of("cases.column.title")),
                Column.of(text.of(severalCourts ? "cases.column.court" : "cases.column.division")),
                Column.of(text.of("cases.column.judge")),
                Column.of(text.of("cases.column.status")),
                Column.figures(text.of("cases.column.filed"))
                        .sortedBy(sorted(null), order == CaseOrder.FILED ? Column.Order.DESCENDING : Column.Order.NONE),
                Column.figures(text.of("cases.column.due"))
                        .sortedBy(sorted("due"), order == CaseOrder.DUE ? Column.Order.ASCENDING : Column.Order.NONE));
    }

    public Pager pager() {
        return new Pager(
                page.earlier() && !rows.isEmpty()
                        ? form.address(CaseListPage.PATH, "before", key(rows.getFirst()))
                        : null,
                page.more() && !rows.isEmpty() ? form.address(CaseListPage.PATH, "after", key(rows.getLast())) : null,
                rows.size(),
                counted > COUNTED ? -1 : counted);
    }

    public String export(String kind) {
        return form.address(CaseListPage.PATH + "/export." + kind, "sort", form.sort());
    }

    private String key(CaseRow row) {
        return CaseListing.keyOf(row.card(), order);
    }

    private String sorted(@Nullable String word) {
        return form.address(CaseListPage.PATH, "sort", word);
    }
}
