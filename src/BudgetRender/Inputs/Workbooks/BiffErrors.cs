using System.Buffers.Binary;
using System.Text;
using BudgetRender.Diagnostics;
using NPOI.POIFS.FileSystem;

namespace BudgetRender.Inputs.Workbooks;

/// <summary>Finds cells with error values in <c>.xls</c> files, which the parser of values shows as blank.</summary>
internal static class BiffErrors
{
    private const ushort BeginningOfFile = 0x0809;
    private const ushort BoundSheet = 0x0085;
    private const ushort BooleanOrError = 0x0205;
    private const ushort Formula = 0x0006;

    public static void Report(Stream stream, string name, List<Diagnostic> findings)
    {
        if (Workbook(stream) is not { } book) return;
        var sheets = new Dictionary<int, string>();
        var sheet = "";
        for (var at = 0; at + 4 <= book.Length;)
        {
            var record = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at));
            var length = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at + 2));
            if (at + 4 + length > book.Length) return;
            var body = book.AsSpan(at + 4, length);
            if (record == BoundSheet && length > 8) sheets[BinaryPrimitives.ReadInt32LittleEndian(body)] = SheetName(body);
            else if (record == BeginningOfFile && sheets.TryGetValue(at, out var begun)) sheet = begun;
            else if (ErrorIn(record, body) is { } error)
            {
                int row = BinaryPrimitives.ReadUInt16LittleEndian(body), column = BinaryPrimitives.ReadUInt16LittleEndian(body[2..]);
                findings.Add(FileFindings.ErrorValue(new SourceLocation(name, sheet, CellName.Of(row, column)), error));
            }
            at += 4 + length;
        }
    }

    private static byte[]? Workbook(Stream stream)
    {
        // The file system closes its stream, which the caller still needs.
        var copy = new MemoryStream((int)stream.Length);
        stream.CopyTo(copy);
        copy.Position = 0;
        var root = new NPOIFSFileSystem(copy).Root;
        if (!root.HasEntry("Workbook")) return null;
        using var document = root.CreateDocumentInputStream("Workbook");
        var bytes = new byte[document.Available()];
        document.ReadFully(bytes);
        return bytes;
    }

    private static string SheetName(ReadOnlySpan<byte> body)
    {
        int length = body[6];
        var isWide = (body[7] & 1) != 0;
        var text = body[8..];
        return isWide
            ? Encoding.Unicode.GetString(text[..Math.Min(length * 2, text.Length)])
            : Encoding.Latin1.GetString(text[..Math.Min(length, text.Length)]);
    }

    private static string? ErrorIn(ushort record, ReadOnlySpan<byte> body) => record switch
    {
        BooleanOrError when body.Length >= 8 && body[7] == 1 => ErrorText(body[6]),
        Formula when body.Length >= 14 && body[12] == 0xFF && body[13] == 0xFF && body[6] == 2 => ErrorText(body[8]),
        _ => null,
    };

    private static string ErrorText(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        _ => "#N/A",
    };
}
