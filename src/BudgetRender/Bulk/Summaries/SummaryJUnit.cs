using System.Globalization;
using System.Text;
using System.Xml;
using BudgetRender.Diagnostics;

namespace BudgetRender.Bulk.Summaries;

/// <summary>The summary as a JUnit report: a test case for each document, in order of the inputs.</summary>
internal static class SummaryJUnit
{
    public static string Write(SummaryRows rows, Language language)
    {
        var text = new StringWriterUtf8();
        using (var xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "budgetrender");
            xml.WriteAttributeString("tests", Number(rows.Entries.Length));
            xml.WriteAttributeString("failures", Number(rows.Entries.Count(IsFailure)));
            xml.WriteAttributeString("errors", Number(rows.Entries.Count(IsError)));
            foreach (var entry in rows.Entries.OrderBy(e => e.Input, StringComparer.Ordinal)) WriteCase(xml, entry, language);
        }

        return text + "\n";
    }

    private static bool IsFailure(JournalEntry entry) => entry.Status == DocumentStatus.Refused;

    private static bool IsError(JournalEntry entry) => entry.Status is DocumentStatus.Crashed or DocumentStatus.TimedOut;

    private static void WriteCase(XmlWriter xml, JournalEntry entry, Language language)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("classname", "budgetrender");
        xml.WriteAttributeString("name", Legal(entry.Input));
        if (entry.Status != DocumentStatus.Written)
        {
            xml.WriteStartElement(IsFailure(entry) ? "failure" : "error");
            xml.WriteAttributeString("message", StatusWords.Of(entry.Status).In(language));
            xml.WriteString(Legal(string.Join('\n', entry.Findings.Where(f => f.Severity == Severity.Error)
                .Select(f => $"{f.Code} {f.Message.In(language)} {f.Location}"))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Legal(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private sealed class StringWriterUtf8() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
