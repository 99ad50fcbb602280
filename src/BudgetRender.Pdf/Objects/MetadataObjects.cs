using System.Globalization;
using System.Security;
using System.Text;
using System.Xml;

namespace BudgetRender.Pdf.Objects;

/// <summary>The information dictionary and the XMP packet; both say the same, as PDF/A demands.</summary>
internal static class MetadataObjects
{
    public static int AddInformation(ObjectStore store, PdfInfo info)
    {
        var content = new PdfBuffer().Write("<</Title"u8).Text(info.Title);
        if (info.Author.Length > 0) content.Write("/Author"u8).Text(info.Author);
        if (info.Subject.Length > 0) content.Write("/Subject"u8).Text(info.Subject);
        if (info.Keywords.Length > 0) content.Write("/Keywords"u8).Text(info.Keywords);
        content.Write("/Producer"u8).Text(Producer);
        if (info.Created is { } created)
        {
            var date = created.ToUniversalTime().ToString("'D:'yyyyMMddHHmmss'Z'", CultureInfo.InvariantCulture);
            content.Write("/CreationDate("u8).Write(Encoding.ASCII.GetBytes(date)).Write(")"u8);
        }

        return store.Add(content.Write(">>"u8));
    }

    /// <summary>The packet is not compressed, so that archives can read it without knowing PDF.</summary>
    public static int AddMetadata(ObjectStore store, PdfInfo info) =>
        store.AddStream(Encoding.UTF8.GetBytes(Packet(info)), "/Type/Metadata/Subtype/XML"u8, compress: false);

    private const string Producer = "BudgetRender";

    private static string Packet(PdfInfo info) =>
        $"""
        <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
        <pdfuaid:part>1</pdfuaid:part>
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Title)}</rdf:li></rdf:Alt></dc:title>
        <dc:language><rdf:Bag><rdf:li>{Escaped(info.Language)}</rdf:li></rdf:Bag></dc:language>
        {Optional(info.Author, a => $"<dc:creator><rdf:Seq><rdf:li>{a}</rdf:li></rdf:Seq></dc:creator>")}
        {Optional(info.Subject, s => $"<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{s}</rdf:li></rdf:Alt></dc:description>")}
        {Optional(info.Keywords, k => $"<pdf:Keywords>{k}</pdf:Keywords>")}
        <pdf:Producer>{Producer}</pdf:Producer>
        {CreateDate(info.Created)}
        </rdf:Description>
        <rdf:Description rdf:about=""
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>PDF/UA version identifier</pdfaProperty:description>
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """;

    private static string Optional(string value, Func<string, string> element) => value.Length == 0 ? "" : element(Escaped(value));

    private static string CreateDate(DateTimeOffset? created) => created is { } date
        ? $"<xmp:CreateDate>{date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)}</xmp:CreateDate>"
        : "";

    /// <summary>Control characters, which XML cannot hold, become blanks.</summary>
    private static string Escaped(string text) => SecurityElement.Escape(
        string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : ' ')));
}
