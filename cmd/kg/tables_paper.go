package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"example.org/kg/export"
	"example.org/kg/graph/table"
)

// markdown writes a table of GitHub's Markdown, with the sentences below.
func (t *tableReport) markdown(w io.Writer) error {
	numbers := t.numbers()
	var head, line strings.Builder
	for _, c := range t.Columns {
		head.WriteString("| " + markdownText(c.Label) + " ")
		line.WriteString(map[bool]string{true: "|---", false: "|--:"}[c.Kind == table.Text])
	}
	fmt.Fprintf(w, "%s|\n%s|\n", head.String(), line.String())
	for _, row := range t.Rows {
		for i, c := range row.Cells {
			text := markdownText(t.chinese(i, c))
			if row.Total && i == 0 {
				text = "**合计**"
			}
			if i == saidAt && len(row.Said) > 0 {
				c.From = row.Said
			}
			if len(c.From) > 0 && text != "" {
				text += " \\[" + refs(c.From, numbers, len(c.From)) + "\\]"
			}
			fmt.Fprintf(w, "| %s ", text)
		}
		fmt.Fprintln(w, "|")
	}
	for i, src := range t.Sources {
		for j, q := range src.Quotes {
			if j == 0 {
				fmt.Fprintf(w, "\n%d. ", i+1)
			}
			fmt.Fprintf(w, "%s — %s, %d–%d, `%s`\n", markdownText(q.Exact), markdownText(q.Location), q.Start, q.End, src.Statement)
		}
	}
	return nil
}

// markdownText is a text that means nothing else in Markdown.
func markdownText(s string) string {
	var b strings.Builder
	for _, c := range oneLine(s) {
		if strings.ContainsRune("\\`*_{}[]<>()#+-!|~&:", c) && c < 0x80 {
			b.WriteByte('\\')
		}
		b.WriteRune(c)
	}
	return b.String()
}

// workbook writes the table as a sheet, with the sentences on a second one.
func (t *tableReport) workbook(w io.Writer) error {
	numbers := t.numbers()
	sheet := export.Report{Name: t.Name}
	for _, c := range t.Columns {
		kind := map[table.Kind]export.ReportKind{table.Money: export.ReportMoney, table.Count: export.ReportCount}[c.Kind]
		heading := c.Label
		if c.Kind == table.Money {
			heading += "（元）"
		}
		sheet.Columns = append(sheet.Columns, export.ReportColumn{Heading: heading, Kind: kind})
		if c.Kind != table.Text {
			sheet.Columns = append(sheet.Columns, export.ReportColumn{Heading: c.Label + "依据"})
		}
	}
	if t.Name == "pairs" {
		sheet.Columns = append(sheet.Columns, export.ReportColumn{Heading: "无数据的结对依据"})
	}
	for _, row := range t.Rows {
		var cells []export.ReportCell
		for i, c := range row.Cells {
			kind := t.Columns[i].Kind
			switch {
			case kind == table.Text:
				cells = append(cells, export.ReportCell{Text: t.chinese(i, c)})
			case kind == table.Money:
				cells = append(cells, export.ReportCell{Number: unlessZero(c.Amount, c.Amount.String())}, export.ReportCell{Text: refs(c.From, numbers, len(c.From))})
			default:
				cells = append(cells, export.ReportCell{Number: unlessZero(c.Count, strconv.FormatInt(c.Count, 10))}, export.ReportCell{Text: refs(c.From, numbers, len(c.From))})
			}
		}
		if t.Name == "pairs" {
			cells = append(cells, export.ReportCell{Text: refs(row.Said, numbers, len(row.Said))})
		}
		if row.Total {
			cells[0].Text = "合计"
		}
		sheet.Rows = append(sheet.Rows, cells)
	}
	return export.WriteReports(w, []export.Report{sheet, t.sourceSheet()})
}

func (t *tableReport) sourceSheet() export.Report {
	sheet := export.Report{Name: "依据", Columns: []export.ReportColumn{
		{Heading: "编号", Kind: export.ReportCount},
		{Heading: "主体"},
		{Heading: "关系"},
		{Heading: "客体"},
		{Heading: "原文", Kind: export.ReportQuote},
		{Heading: "标题"},
		{Heading: "日期"},
		{Heading: "位置"},
		{Heading: "起", Kind: export.ReportCount},
		{Heading: "止", Kind: export.ReportCount},
		{Heading: "陈述"},
	}}
	for i, src := range t.Sources {
		for _, q := range src.Quotes {
			sheet.Rows = append(sheet.Rows, []export.ReportCell{
				{Number: strconv.Itoa(i + 1)},
				{Text: src.Subject.Name},
				{Text: src.Relation},
				{Text: src.Object.Name},
				{Text: q.Exact},
				{Text: q.Title},
				{Text: q.Date},
				{Text: q.Location},
				{Number: strconv.Itoa(q.Start)},
				{Number: strconv.Itoa(q.End)},
				{Text: string(src.Statement)},
			})
		}
	}
	return sheet
}
